// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "palettes.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/labelpreview.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/summarygroup.h"
#include "ui/widgets/termbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timeline.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <functional>
#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

using Make = std::function<QWidget*()>;

class SpokenWidgetsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup();
  void haveRoleNameAndDescription_data();
  void haveRoleNameAndDescription();
  void followTheLook_data() { haveRoleNameAndDescription_data(); }
  void followTheLook();
  void termBarSaysItsValue();
  void parcelSaysItsLines();
  void timelineRowsArePartOfTheList();
  void timelineKeepsFocus();
  void bannerIsAnAlertWhenItComesLater();
  void summaryLeavesOutEmptyValues();
  void noticeHidesWithoutASentence();
};

void SpokenWidgetsTest::cleanup() {
  QApplication::setLayoutDirection(Qt::LeftToRight);
  QApplication::setPalette(fusionLight());
}

void SpokenWidgetsTest::haveRoleNameAndDescription_data() {
  QTest::addColumn<Make>("make");
  QTest::addColumn<int>("role");
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("description");
  const auto row = [](const char* what, const Make& make, QAccessible::Role role, const QString& name,
                      const QString& description = {}) {
    QTest::newRow(what) << make << static_cast<int>(role) << name << description;
  };
  row(
      "chip",
      [] {
        return new Chip({u"clock"_s, Tone::Warning, u"Pending"_s});
      },
      QAccessible::StaticText, u"Pending"_s);
  row(
      "banner",
      [] {
        auto* banner = new Banner(Tone::Warning);
        banner->setText(u"Waiting for Harriet Cole"_s, u"She has to press Approve."_s);
        banner->addButton(u"Copy a reminder"_s, u"copy"_s);
        return banner;
      },
      QAccessible::Grouping, u"Waiting for Harriet Cole"_s, u"She has to press Approve."_s);
  row(
      "check line", [] { return new CheckLine(u"check"_s, Tone::Success, u"May order"_s, u"Standard"_s); },
      QAccessible::StaticText, u"May order"_s, u"Standard"_s);
  row(
      "heading", [] { return new HeadingLabel(u"Validity"_s); }, QAccessible::Heading, u"Validity"_s);
  row(
      "muted", [] { return new MutedLabel(u"checked 14:02"_s); }, QAccessible::StaticText,
      u"checked 14:02"_s);
  row(
      "summary", [] { return new SummaryGroup(u"Certificate"_s); }, QAccessible::Grouping, u"Certificate"_s);
  row(
      "term", [] { return new TermBar; }, QAccessible::Indicator, u"Term"_s);
  row(
      "parcel", [] { return new LabelPreview; }, QAccessible::StaticText, u"On the parcel"_s);
  row(
      "timeline", [] { return new Timeline; }, QAccessible::List, u"What happens"_s);
  row(
      "link", [] { return new Link(u"Edit"_s, u"edit"_s); }, QAccessible::Button, u"Edit"_s);
  row(
      "filled", [] { return new FilledButton(u"&Place order"_s, u"lock"_s); }, QAccessible::Button,
      u"Place order"_s);
  row(
      "plain", [] { return new PlainButton(u"Try again"_s, u"refresh"_s); }, QAccessible::Button,
      u"Try again"_s);
  row(
      "check box", [] { return new CheckBox(u"Only ready ones"_s); }, QAccessible::CheckBox,
      u"Only ready ones"_s);
  row(
      "radio", [] { return new RadioButton(u"1 year"_s); }, QAccessible::RadioButton, u"1 year"_s);
  row(
      "ring", [] { return new BusyRing; }, QAccessible::Indicator, u"Busy"_s);
  row(
      "skeleton", [] { return new SkeletonRows(3, u"Asking DigiCert…"_s); }, QAccessible::StaticText,
      u"Asking DigiCert…"_s);
  row(
      "steps", [] { return new StepList; }, QAccessible::List, u"Steps"_s);
  row(
      "card",
      [] {
        return new ChoiceCard({u"Europe"_s, u"certcentral.digicert.eu"_s, {}, {}, {}});
      },
      QAccessible::RadioButton, u"Europe"_s, u"certcentral.digicert.eu"_s);
}

void SpokenWidgetsTest::haveRoleNameAndDescription() {
  QFETCH(Make, make);
  QFETCH(int, role);
  QFETCH(QString, name);
  QFETCH(QString, description);
  const std::unique_ptr<QWidget> widget(make());
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget.get());
  QCOMPARE(static_cast<int>(spoken->role()), role);
  QCOMPARE(spoken->text(QAccessible::Name), name);
  QCOMPARE(spoken->text(QAccessible::Description), description);
}

void SpokenWidgetsTest::followTheLook() {
  QFETCH(Make, make);
  QApplication::setPalette(fusionLight());
  QWidget window;
  auto* column = new QVBoxLayout(&window);
  column->addWidget(make());
  window.resize(420, 200);
  window.show();
  const QImage light = window.grab().toImage();
  QApplication::setPalette(fusionDark());
  QCoreApplication::processEvents();
  QVERIFY(window.grab().toImage() != light);
  QApplication::setLayoutDirection(Qt::RightToLeft);
  QCoreApplication::processEvents();
  QVERIFY(!window.grab().isNull());
  window.resize(60, 30);
  QVERIFY(!window.grab().isNull());
}

void SpokenWidgetsTest::termBarSaysItsValue() {
  TermBar bar;
  bar.setTerm(365, 459, u"23 Nov 2027, 365 days"_s, u"25 Feb 2028"_s);
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&bar);
  QCOMPARE(spoken->text(QAccessible::Value), u"365 of 459 days"_s);
  bar.setTerm(900, 459, {}, {});
  QCOMPARE(spoken->text(QAccessible::Value), u"459 of 459 days"_s);
}

void SpokenWidgetsTest::parcelSaysItsLines() {
  LabelPreview label;
  label.setParcel(
      {u"DigiCert, Inc."_s, {{u"Mara Lindqvist"_s, {}, true}, {u"GERMANY"_s, {}, true}}, u"Standard"_s});
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&label);
  QCOMPARE(spoken->text(QAccessible::Value), u"DigiCert, Inc.\nMara Lindqvist\nGERMANY\nStandard"_s);
  QApplication::setLayoutDirection(Qt::RightToLeft);
  QCOMPARE(label.layoutDirection(), Qt::LeftToRight);
}

void SpokenWidgetsTest::timelineRowsArePartOfTheList() {
  Timeline line;
  line.setItems({{TimelineState::Now,
                  u"Approval by the verified contact"_s,
                  u"person"_s,
                  u"waiting for Harriet Cole"_s,
                  u"Mail sent."_s,
                  u"since 17 Nov, 6 days"_s,
                  {},
                  {}},
                 {TimelineState::ToCome, u"Certificate issued"_s, {}, {}, {}, {}, {}, {}}});
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&line);
  QCOMPARE(spoken->childCount(), 2);
  QCOMPARE(spoken->child(0)->role(), QAccessible::ListItem);
  QCOMPARE(spoken->child(0)->text(QAccessible::Name),
           u"Approval by the verified contact, waiting for Harriet Cole, since 17 Nov, 6 days"_s);
  QCOMPARE(spoken->child(0)->text(QAccessible::Description), u"Mail sent."_s);
  QCOMPARE(spoken->child(1)->text(QAccessible::Name), u"Certificate issued"_s);
}

void SpokenWidgetsTest::timelineKeepsFocus() {
  Timeline line;
  const QList<TimelineItem> items{
      {TimelineState::Done, u"Placed"_s, {}, {}, {}, {}, {}, {}},
      {TimelineState::Now, u"Approval"_s, {}, {}, {}, {}, u"Copy a reminder"_s, {}}};
  line.setItems(items);
  line.show();
  QVERIFY(QTest::qWaitForWindowActive(&line));
  auto* button = line.findChild<QPushButton*>(u"timelineButton"_s);
  button->setFocus();
  line.setItems(items);
  QCOMPARE(line.findChild<QPushButton*>(u"timelineButton"_s), button);
  QVERIFY(button->hasFocus());
  QSignalSpy clicked(&line, &Timeline::buttonClicked);
  QTest::keyClick(button, Qt::Key_Space);
  QCOMPARE(clicked.count(), 1);
  QCOMPARE(clicked.at(0).at(0).toInt(), 1);
}

void SpokenWidgetsTest::bannerIsAnAlertWhenItComesLater() {
  Banner banner(Tone::Danger);
  banner.setAlert(true);
  QCOMPARE(QAccessible::queryAccessibleInterface(&banner)->role(), QAccessible::AlertMessage);
  QPushButton* button = banner.addButton(u"Try again"_s);
  QVERIFY(!button->autoDefault());
  banner.clearButtons();
  QVERIFY(button->isHidden());
}

void SpokenWidgetsTest::summaryLeavesOutEmptyValues() {
  SummaryGroup group(u"Details"_s);
  group.setLink(u"Edit"_s, u"Edit details"_s);
  group.addRow(u"Purchase order"_s, {});
  QCOMPARE(group.findChildren<BodyLabel*>().size(), 0);
  group.addRow(u"Purchase order"_s, u"PO-2026-117"_s);
  QCOMPARE(group.findChildren<BodyLabel*>().size(), 1);
  QCOMPARE(group.findChild<BodyLabel*>()->accessibleName(), u"Purchase order: PO-2026-117"_s);
  QSignalSpy edit(&group, &SummaryGroup::editRequested);
  auto* link = group.findChild<Link*>(u"groupLink"_s);
  QCOMPARE(link->accessibleName(), u"Edit details"_s);
  link->click();
  QCOMPARE(edit.count(), 1);
}

void SpokenWidgetsTest::noticeHidesWithoutASentence() {
  QWidget window;
  auto* notice = new Notice(&window);
  window.show();
  QVERIFY(notice->isHidden());
  notice->setNotice(Tone::Danger, u"1 thing to correct: R&D"_s);
  QVERIFY(notice->isVisible());
  QCOMPARE(notice->accessibleName(), u"1 thing to correct: R&D"_s);
  notice->clearNotice();
  QVERIFY(notice->isHidden());
}

}  // namespace codeseal::ui

int main(int argc, char** argv) {
  using namespace Qt::StringLiterals;
  QApplication::setStyle(u"Fusion"_s);
  QApplication app(argc, argv);
  QApplication::setPalette(codeseal::ui::fusionLight());
  codeseal::ui::SpokenWidgetsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "tst_spokenwidgets.moc"
