// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/desktopmessages.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <utility>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 5000;
/// What desktops do when the message itself is pressed.
QString defaultAction() {
  return u"default"_s;
}

/// The name of the service and of its interface.
QString service() {
  return u"org.freedesktop.Notifications"_s;
}

QString path() {
  return u"/org/freedesktop/Notifications"_s;
}

}  // namespace

DesktopMessages::DesktopMessages(QObject* parent) : QObject(parent) {}

void DesktopMessages::listen() {
  if (std::exchange(m_isListening, true)) return;
  QDBusConnection::sessionBus().connect(service(), path(), service(), u"ActionInvoked"_s, this,
                                        SLOT(takeAction(uint, QString)));
}

void DesktopMessages::show(const QString& title, const QString& text) {
  listen();
  auto call = QDBusMessage::createMethodCall(service(), path(), service(), u"Notify"_s);
  const QString program = QGuiApplication::desktopFileName();
  constexpr uint newOne = 0;
  constexpr int asLongAsUsual = -1;
  call.setArguments({QGuiApplication::applicationDisplayName(), newOne, program, title, text,
                     QStringList{defaultAction(), tr("Open")}, QVariantMap{{u"desktop-entry"_s, program}},
                     asLongAsUsual});
  auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patienceMs), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, title, text] {
    const QDBusPendingReply<uint> number = *answer;
    answer->deleteLater();
    if (number.isError()) return Q_EMIT refused(title, text);
    m_last = number.value();
    m_shown.insert(m_last);
  });
}

void DesktopMessages::takeAction(uint message, const QString& action) {
  // Those of other programs are told as well.
  if (action == defaultAction() && m_shown.contains(message)) Q_EMIT pressed(message == m_last);
}

}  // namespace codeseal::ui
