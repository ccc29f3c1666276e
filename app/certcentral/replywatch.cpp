// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/replywatch.h"

namespace codeseal {

namespace {

// How much the network layer may hold back before it stops reading from the socket.
constexpr qint64 readAhead = 256 * 1024;

}  // namespace

ReplyWatch::ReplyWatch(QNetworkReply* reply, std::chrono::milliseconds deadline, qint64 largestAnswer,
                       QObject* parent)
    : QObject(parent), m_reply(reply), m_asked(reply->request().url()), m_largestAnswer(largestAnswer) {
  reply->setReadBufferSize(readAhead);
  connect(reply, &QNetworkReply::metaDataChanged, this, &ReplyWatch::checkAnnouncedSize);
  connect(reply, &QIODevice::readyRead, this, &ReplyWatch::read);
  connect(reply, &QNetworkReply::sslErrors, this,
          [this](const QList<QSslError>& errors) { m_answer.tlsErrors += errors; });
  connect(reply, &QNetworkReply::finished, this, &ReplyWatch::finish);
  m_deadline.setSingleShot(true);
  connect(&m_deadline, &QTimer::timeout, this, [this] { abort(AbortReason::Deadline); });
  m_deadline.start(deadline);
}

ReplyWatch::~ReplyWatch() {
  if (!m_reply) return;
  m_reply->disconnect(this);
  delete m_reply;
}

void ReplyWatch::abort(AbortReason reason) {
  if (!m_reply || m_answer.aborted != AbortReason::None) return;
  m_answer.aborted = reason;
  if (!m_reply->isFinished()) m_reply->abort();
}

void ReplyWatch::checkAnnouncedSize() {
  const QVariant size = m_reply->header(QNetworkRequest::ContentLengthHeader);
  if (size.toLongLong() > m_largestAnswer) abort(AbortReason::TooLarge);
}

void ReplyWatch::read() {
  // A reply that timed out is closed.
  if (m_answer.aborted != AbortReason::None || !m_reply->isOpen()) return;
  m_answer.body += m_reply->readAll();
  if (m_answer.body.size() <= m_largestAnswer) return;
  m_answer.body.clear();
  abort(AbortReason::TooLarge);
}

void ReplyWatch::finish() {
  m_deadline.stop();
  read();
  m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  m_answer.retryAfter = m_reply->rawHeader("Retry-After");
  m_answer.date = m_reply->rawHeader("Date");
  m_answer.networkError = m_reply->error();
  m_answer.networkText = m_reply->errorString();
  m_answer.elsewhere = m_reply->url() != m_asked;
  // A reply must not go while it is still telling that it finished.
  m_reply->deleteLater();
  m_reply.clear();
  Q_EMIT ended(m_answer);
}

}  // namespace codeseal
