// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sweep/coreprocess.h"
#include "tests/sweep/simulator.h"
#include "tests/sweep/sweepcase.h"

#include <QObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

namespace codeseal {

/// Submits one order after the other, spoils each in its own way, goes on as a person would (sending again
/// what was not sent or not found), and then compares what the program believes with what the service has.
class Sweep final : public QObject {
  Q_OBJECT

 public:
  /// `count`: how many of the cases whose names match are taken, evenly spread; 0: all.
  Sweep(const QString& core, int count, const QRegularExpression& names);

  void start() { m_core.start(); }

 Q_SIGNALS:
  /// All is done; whether nothing went wrong.
  void finished(bool isGood);

 private:
  void onWords(const QStringList& words);
  void onEnded();
  void onStage(Stage stage);
  void learnSizes();
  void submitNext();
  void place();
  void onEnd(const QString& state, qint64 orderId);
  void onRecord(const QString& state, qint64 orderId);
  void stopFaults();
  void settle(const QString& state, qint64 orderId);
  void complain(const QString& what);
  void summarize(bool isWhole);

  QTemporaryDir m_directory;
  Simulator m_simulator;
  CoreProcess m_core;
  QTimer m_patience;
  int m_count = 0;
  QRegularExpression m_names;
  QList<SweepCase> m_cases;
  SweepCase m_case;
  QString m_reference;
  int m_submissions = 0;
  int m_tries = 0;
  qint64 m_placedId = 0;  // what the screen told last
  bool m_isLearning = true;
  bool m_mustResume = false;
  bool m_isSpoiled = false;  // something is set up to fail
  int m_duplicates = 0;
  int m_lost = 0;
  int m_unknown = 0;
};

}  // namespace codeseal
