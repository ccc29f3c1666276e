// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/accessible.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/steprow.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QLabel>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// A painted widget: its role, and its value when it has one.
class PaintedAccessible : public QAccessibleWidget {
 public:
  PaintedAccessible(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

  [[nodiscard]] QAccessible::Role role() const override {
    // A banner may turn into an alert after its interface was made.
    const auto* banner = qobject_cast<const Banner*>(widget());
    return banner != nullptr && banner->isAlert() ? QAccessible::AlertMessage : QAccessibleWidget::role();
  }
  [[nodiscard]] QString text(QAccessible::Text which) const override {
    if (which == QAccessible::Value) {
      if (const auto* speaker = dynamic_cast<const SpeaksValue*>(widget())) return speaker->spokenValue();
    }
    const QString text = QAccessibleWidget::text(which);
    const auto* label = qobject_cast<const QLabel*>(widget());
    return which == QAccessible::Name && text.isEmpty() && label != nullptr ? label->text() : text;
  }
};

/// A step of the rail: a list item that can be pressed when the step can be opened.
class StepAccessible : public QAccessibleWidget {
 public:
  explicit StepAccessible(StepRow* row) : QAccessibleWidget(row, QAccessible::ListItem), m_row(row) {}

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    state.selectable = true;
    state.selected = m_row->item().state == StepState::Current;
    return state;
  }
  [[nodiscard]] QStringList actionNames() const override {
    QStringList names = QAccessibleWidget::actionNames();
    if (m_row->canOpen()) names.prepend(pressAction());
    return names;
  }
  void doAction(const QString& name) override {
    if (name == pressAction() && m_row->canOpen())
      m_row->click();
    else
      QAccessibleWidget::doAction(name);
  }

 private:
  StepRow* m_row;
};

/// A field for a secret. It has no text interface: Qt sends the raw text of a line edit with each
/// change, and only a bridge that finds no text interface drops it.
class SecretAccessible : public QAccessibleWidget {
 public:
  explicit SecretAccessible(QWidget* widget) : QAccessibleWidget(widget, QAccessible::EditableText) {}

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    state.passwordEdit = true;
    state.editable = widget()->isEnabled();
    return state;
  }
  [[nodiscard]] QString text(QAccessible::Text which) const override {
    if (which == QAccessible::Value) return u"********"_s;
    return QAccessibleWidget::text(which);
  }
  void setText(QAccessible::Text /*which*/, const QString& /*text*/) override {}
};

/// PageBody is here for its children alone: Qt's own interface of a scroll area reads beyond them when a bar
/// goes away between the question how many there are and the question for the last (seen in 6.4).
QAccessible::Role roleOf(const QString& key) {
  static const QHash<QString, QAccessible::Role> roles{
      {u"Banner"_s, QAccessible::Grouping},         {u"BusyOverlay"_s, QAccessible::Grouping},
      {u"BusyRing"_s, QAccessible::Indicator},      {u"Card"_s, QAccessible::Grouping},
      {u"CheckLine"_s, QAccessible::StaticText},    {u"CheckList"_s, QAccessible::List},
      {u"CheckRow"_s, QAccessible::ListItem},       {u"Chip"_s, QAccessible::StaticText},
      {u"FormField"_s, QAccessible::Grouping},      {u"HeadingLabel"_s, QAccessible::Heading},
      {u"IconView"_s, QAccessible::Graphic},        {u"LabelPreview"_s, QAccessible::StaticText},
      {u"NoteText"_s, QAccessible::StaticText},     {u"PageBody"_s, QAccessible::Pane},
      {u"SkeletonRows"_s, QAccessible::StaticText}, {u"StepList"_s, QAccessible::List},
      {u"SummaryGroup"_s, QAccessible::Grouping},   {u"TermBar"_s, QAccessible::Indicator},
      {u"Timeline"_s, QAccessible::List},           {u"TimelineRow"_s, QAccessible::ListItem},
  };
  return roles.value(key, QAccessible::NoRole);
}

QAccessibleInterface* make(const QString& className, QObject* object) {
  static const QString space = u"codeseal::ui::"_s;
  auto* widget = qobject_cast<QWidget*>(object);
  if (widget == nullptr || !className.startsWith(space)) return nullptr;
  const QString key = className.mid(space.size());
  if (key == u"SecretLineEdit") return new SecretAccessible(widget);
  if (auto* row = qobject_cast<StepRow*>(widget); row != nullptr && key == u"StepRow")
    return new StepAccessible(row);
  const QAccessible::Role role = roleOf(key);
  return role == QAccessible::NoRole ? nullptr : new PaintedAccessible(widget, role);
}

}  // namespace

void installAccessibility() {
  static const bool installed = [] {
    QAccessible::installFactory(make);
    return true;
  }();
  Q_UNUSED(installed)
}

}  // namespace codeseal::ui
