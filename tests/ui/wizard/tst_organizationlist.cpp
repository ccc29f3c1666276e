// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/flowrig.h"
#include "tests/ui/wizard/someorganizations.h"
#include "ui/widgets/banner.h"
#include "ui/wizard/organizationlist.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class OrganizationListTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void listsActiveOnesInTheAccountsOrder();
  void speaksEachRowWhole();
  void tellsTwinsApart();
  void focusAloneChoosesNothing();
  void arrowsChoose();
  void typingChooses();
  void searches_data();
  void searches();
  void searchKeepsTheChoice();
  void onlyReadyOnesOfTheProduct();
  void goesFromTheSearchToTheList();
  void saysWhenNothingMatches();
  void waitsThenLists();
  void asksAgainAfterAFailure();
  void showsTheDraftsChoice();

 private:
  void open(bool connected = true);
  QListView* list() const { return m_list->findChild<QListView*>(u"organization"_s); }
  QLineEdit* search() const { return m_list->findChild<QLineEdit*>(u"organization_search"_s); }
  QWidget* part(const QString& name) const { return m_list->findChild<QWidget*>(name); }
  QStringList rows() const {
    QStringList names;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
      names << list()->model()->index(row, 0).data().toString();
    return names;
  }

  std::unique_ptr<FlowRig> m_rig;
  std::unique_ptr<OrganizationList> m_list;
};

void OrganizationListTest::init() {
  m_rig = std::make_unique<FlowRig>();
  giveOrganizations(m_rig->service());
  m_rig->flow().edit([](OrderDraft& draft) { draft.product = Product::CodeSigningEv; });
}

void OrganizationListTest::cleanup() {
  m_list.reset();
  m_rig.reset();
}

void OrganizationListTest::open(bool connected) {
  if (connected) m_rig->connectAccount();
  m_list = std::make_unique<OrganizationList>(m_rig->flow());
  connect(&m_rig->flow().facts(), &AccountFacts::changed, m_list.get(), &OrganizationList::load);
  connect(m_list.get(), &OrganizationList::chosen, this,
          [this](qint64 id) { m_rig->flow().edit([id](OrderDraft& draft) { draft.organizationId = id; }); });
  m_list->load();
  m_list->resize(480, 420);
  m_list->show();
  QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

void OrganizationListTest::listsActiveOnesInTheAccountsOrder() {
  open();
  QCOMPARE(rows(), (QStringList{u"Nordlicht Software GmbH"_s, u"Nordlicht Medical AG"_s,
                                u"Polarstern Systems Ltd"_s, u"Tundra Instruments Oy"_s}));
  QCOMPARE(m_list->findChild<QLabel*>(u"organization_count"_s)->text(), u"4 organizations, 2 ready for EV"_s);
}

void OrganizationListTest::speaksEachRowWhole() {
  open();
  QCOMPARE(list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
           u"Nordlicht Medical AG, Zürich, CH, Not validated"_s);
}

void OrganizationListTest::tellsTwinsApart() {
  QList<Organization> twins = someOrganizations().mid(0, 2);
  twins[1].name = twins[0].name;
  twins[1].city = twins[0].city;
  twins[1].country = twins[0].country;
  m_rig->service().organizationsAnswer = twins;
  open();
  QVERIFY(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"ID 5540201"_s));
  QVERIFY(list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"ID 5540202"_s));
}

void OrganizationListTest::focusAloneChoosesNothing() {
  open();
  search()->setFocus();
  QTest::keyClick(search(), Qt::Key_Tab);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  QCOMPARE(QApplication::focusWidget(), list());
  QCOMPARE(m_rig->flow().draft().organizationId, 0);
}

void OrganizationListTest::arrowsChoose() {
  open();
  list()->setFocus();
  QTest::keyClick(list(), Qt::Key_Space);
  QCOMPARE(m_rig->flow().draft().organizationId, readyForBoth);
  QTest::keyClick(list(), Qt::Key_Down);
  QCOMPARE(m_rig->flow().draft().organizationId, readyForStandard);
  QTest::keyClick(list(), Qt::Key_End);
  QCOMPARE(m_rig->flow().draft().organizationId, withoutContact);
}

void OrganizationListTest::typingChooses() {
  open();
  list()->setFocus();
  QTest::keyClicks(list(), u"pol"_s);
  QCOMPARE(m_rig->flow().draft().organizationId, readyForEv);
}

void OrganizationListTest::searches_data() {
  QTest::addColumn<QString>("words");
  QTest::addColumn<int>("found");
  QTest::newRow("name") << u"nordlicht"_s << 2;
  QTest::newRow("city without accent") << u"zurich"_s << 1;
  QTest::newRow("city with accent") << u"ZÜRICH"_s << 1;
  QTest::newRow("number") << u"5540203"_s << 1;
  QTest::newRow("words in any order") << u" berlin  nordlicht "_s << 1;
  QTest::newRow("one word too many") << u"nordlicht leeds"_s << 0;
  QTest::newRow("inactive") << u"closed"_s << 0;
}

void OrganizationListTest::searches() {
  QFETCH(QString, words);
  QFETCH(int, found);
  open();
  QTest::keyClicks(search(), words);
  QCOMPARE(rows().size(), found);
}

void OrganizationListTest::searchKeepsTheChoice() {
  m_rig->flow().edit([](OrderDraft& draft) { draft.organizationId = readyForStandard; });
  open();
  QTest::keyClicks(search(), u"polar"_s);
  QCOMPARE(m_rig->flow().draft().organizationId, readyForStandard);
  QVERIFY(!list()->selectionModel()->hasSelection());
  QTest::keyClick(search(), Qt::Key_Escape);
  QCOMPARE(search()->text(), QString());
  QCOMPARE(list()->selectionModel()->selectedIndexes().value(0).row(), 1);
}

void OrganizationListTest::onlyReadyOnesOfTheProduct() {
  open();
  auto* box = m_list->findChild<QCheckBox*>(u"organization_only_ready"_s);
  QTest::keyClick(box, Qt::Key_Space);
  QCOMPARE(rows(), (QStringList{u"Nordlicht Software GmbH"_s, u"Polarstern Systems Ltd"_s}));
  QCOMPARE(m_list->findChild<QLabel*>(u"organization_count"_s)->text(),
           u"2 of 4 organizations, 2 ready for EV"_s);
}

void OrganizationListTest::goesFromTheSearchToTheList() {
  open();
  search()->setFocus();
  QTest::keyClicks(search(), u"polar"_s);
  QTest::keyClick(search(), Qt::Key_Return);
  QCOMPARE(QApplication::focusWidget(), list());
  QCOMPARE(m_rig->flow().draft().organizationId, readyForEv);
}

void OrganizationListTest::saysWhenNothingMatches() {
  open();
  QTest::keyClicks(search(), u"nowhere"_s);
  QVERIFY(!list()->isVisible());
  QVERIFY(part(u"organization_empty"_s)->isVisible());
  QTest::keyClick(part(u"organization_show_all"_s), Qt::Key_Space);
  QVERIFY(list()->isVisible());
  QCOMPARE(rows().size(), 4);
}

void OrganizationListTest::waitsThenLists() {
  open(false);
  QVERIFY(part(u"organization_waiting"_s)->isVisible());
  QVERIFY(!list()->isVisible());
  m_rig->connectAccount();
  QTRY_VERIFY(list()->isVisible());
  QVERIFY(!part(u"organization_waiting"_s)->isVisible());
}

void OrganizationListTest::asksAgainAfterAFailure() {
  m_rig->service().organizationsAnswer = failure(Error::Kind::Offline);
  open();
  QVERIFY(part(u"organization_failed"_s)->isVisible());
  m_rig->service().organizationsAnswer = someOrganizations();
  QTest::keyClick(part(u"organization_try_again"_s), Qt::Key_Space);
  QTRY_VERIFY(list()->isVisible());
  QCOMPARE(rows().size(), 4);
}

void OrganizationListTest::showsTheDraftsChoice() {
  QList<Organization> many = someOrganizations();
  for (int i = 0; i < 60; ++i) {
    many.append(many.first());
    many.last().id = 6000000 + i;
  }
  m_rig->service().organizationsAnswer = many;
  m_rig->flow().edit([](OrderDraft& draft) { draft.organizationId = 6000050; });
  open();
  QSignalSpy chosen(m_list.get(), &OrganizationList::chosen);
  const QModelIndex index = list()->selectionModel()->selectedIndexes().value(0);
  QVERIFY(index.isValid());
  QTRY_VERIFY(list()->viewport()->rect().contains(list()->visualRect(index)));
  QVERIFY(chosen.isEmpty());
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::OrganizationListTest)
#include "tst_organizationlist.moc"
