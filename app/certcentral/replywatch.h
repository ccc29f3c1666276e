// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/certcentral/wireanswer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace codeseal {

/// Stays with one reply until it is over: collects the answer, cuts off what is too large and what takes too
/// long, and tells once how it ended. Owns the reply; going away before the end stops it silently.
class ReplyWatch final : public QObject {
  Q_OBJECT

 public:
  ReplyWatch(QNetworkReply* reply, std::chrono::milliseconds deadline, qint64 largestAnswer, QObject* parent);
  ~ReplyWatch() override;

  /// Ends the request now; ended() follows at once with AbortReason::Cancelled.
  void cancel() { abort(AbortReason::Cancelled); }

 Q_SIGNALS:
  /// The request is over. The reply, and what it owns, still exists.
  void ended(const codeseal::WireAnswer& answer);

 private:
  void abort(AbortReason reason);
  void checkAnnouncedSize();
  void read();
  void finish();

  QPointer<QNetworkReply> m_reply;
  QUrl m_asked;
  qint64 m_largestAnswer;
  QTimer m_deadline;
  WireAnswer m_answer;
};

}  // namespace codeseal
