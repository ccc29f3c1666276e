// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "galleryscreens.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/labelpreview.h"
#include "ui/widgets/pagebody.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/summarygroup.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/twocolumns.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

PageBody* page(const QString& title, const QString& sentence) {
  auto* body = new PageBody;
  body->setHeading(title, sentence);
  return body;
}

QWidget* columnOf(const QList<QWidget*>& parts, int gap) {
  auto* holder = new QWidget;
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(gap));
  for (QWidget* part : parts) column->addWidget(part);
  column->addStretch(1);
  return holder;
}

namespace {

FormField* field(const QString& label, const QString& text) {
  auto* f = new FormField(label, new QLineEdit(text));
  f->setRequired(true);
  return f;
}

FieldRow* rowOf(FormField* first, int share, FormField* second, int rest) {
  auto* row = new FieldRow;
  row->addField(first, share);
  row->addField(second, rest);
  return row;
}

QWidget* parcel() {
  auto* label = new LabelPreview;
  label->setParcel({u"DigiCert, Inc."_s,
                    {{u"Mara Lindqvist"_s, {}, true},
                     {u"Invalidenstraße 112"_s, {}, false},
                     {u"Aufgang C"_s, {}, false},
                     {u"1015 Berlin"_s, u"1015"_s, false},
                     {u"GERMANY"_s, {}, true}},
                    u"Standard"_s});
  return columnOf(
      {new HeadingLabel(u"On the parcel"_s), label,
       new CheckLine(u"person"_s, {}, {}, u"Someone has to sign. Is Mara there during the day?"_s),
       new CheckLine(u"clock"_s, {}, {}, u"Shipped after issue, so not before all checks are done."_s)},
      10);
}

class Ground : public QWidget {
 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    painter.fillRect(rect(), Tones::current().page);
    painter.fillRect(QRect(0, height() - px(56), width(), px(56)), Tones::current().rail);
  }
};

QList<StepItem> steps(int current) {
  const QStringList titles{u"Account"_s,        u"Certificate"_s, u"Organization"_s, u"Key and platform"_s,
                           u"Token shipping"_s, u"Details"_s,     u"Review"_s,       u"Status"_s};
  const QStringList given{u"Mara Lindqvist, Europe"_s,
                          u"EV, 1 year"_s,
                          u"Nordlicht Software GmbH"_s,
                          u"Token shipped by DigiCert"_s,
                          u"To Berlin, standard"_s,
                          u"PO-2026-117"_s,
                          {},
                          {}};
  QList<StepItem> items;
  for (int i = 0; i < titles.size(); ++i) {
    StepItem item{i + 1, titles.at(i), given.at(i), {}, StepState::ToCome};
    if (i + 1 < current) item.state = StepState::Done;
    if (i + 1 == current) item.state = StepState::Current;
    if (current == 5 && i == 4) item.problem = u"Postcode"_s;
    items.append(item);
  }
  return items;
}

QWidget* buttons() {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(px(11), px(12), px(11), px(12));
  line->setSpacing(px(6));
  line->addWidget(new Link(u"Save and close"_s));
  line->addStretch(1);
  auto* notice = new Notice;
  notice->setNotice(Tone::Danger, u"1 thing to correct: Postcode"_s);
  line->addWidget(notice);
  line->addSpacing(px(12));
  line->addWidget(new PlainButton(u"< Back"_s));
  line->addWidget(new FilledButton(u"&Place order for 819.00 USD"_s, u"shield-check"_s));
  return row;
}

}  // namespace

QWidget* shipping() {
  auto* book = new QComboBox;
  book->addItem(u"Type a new address"_s);
  FieldRow* place = rowOf(field(u"Postcode"_s, u"1015"_s), 168, field(u"City"_s, u"Berlin"_s), 360);
  place->findChildren<FormField*>().first()->setError(
      u"A German postcode has 5 digits, for example 10115. This one has 4."_s);
  auto* country = new QComboBox;
  country->addItem(u"Germany"_s);
  auto* countryField = new FormField(u"Country"_s, country);
  countryField->setRequired(true);
  auto* delivery = new ChoiceRow;
  delivery->addChoice({u"Standard"_s, u"No added cost."_s, {}, {}, {}});
  delivery->addChoice({u"Expedited"_s,
                       u"DigiCert adds a fee. It speeds up the parcel, not the checks before it."_s,
                       {},
                       {},
                       {}});
  delivery->choose(0);
  QWidget* form =
      columnOf({new FormField(u"Address book"_s, book), field(u"Recipient"_s, u"Mara Lindqvist"_s),
                rowOf(field(u"Street and number"_s, u"Invalidenstraße 112"_s), 360,
                      new FormField(u"Floor, unit"_s, new QLineEdit(u"Aufgang C"_s)), 168),
                place, rowOf(field(u"State or region"_s, u"Berlin"_s), 1, countryField, 1),
                new HeadingLabel(u"Delivery"_s), delivery},
               10);
  auto* columns = new TwoColumns(form, parcel());
  columns->setSideWidth(272);
  columns->setGap(28);
  PageBody* body =
      page(u"Where should the token go?"_s,
           u"A courier delivers it. The address cannot be changed in Codeseal after ordering."_s);
  body->column()->addWidget(columns);
  body->column()->addStretch(1);
  return body;
}

QWidget* review() {
  auto* card = new Card;
  card->body()->setContentsMargins(px(18), px(12), px(18), px(12));
  card->body()->setSpacing(px(9));
  const QList<QStringList> groups{
      {u"Certificate"_s, u"Product"_s, u"EV code signing"_s, u"Validity"_s,
       u"1 year, until 23 Nov 2027 if issued today"_s},
      {u"Organization"_s, u"Name"_s, u"Nordlicht Software GmbH, Berlin"_s, u"Verified contact"_s,
       u"Jonas Weber"_s},
      {u"Ship to"_s, u"Address"_s, u"Mara Lindqvist, Invalidenstraße 112, Aufgang C, 10115 Berlin, Germany"_s,
       u"Delivery"_s, u"Standard"_s}};
  for (const QStringList& group : groups) {
    auto* summary = new SummaryGroup(group.at(0));
    summary->setLink(u"Edit"_s, u"Edit "_s + group.at(0).toLower());
    summary->setRuled(group != groups.first());
    for (int i = 1; i + 1 < group.size(); i += 2) summary->addRow(group.at(i), group.at(i + 1));
    card->body()->addWidget(summary);
  }
  auto* pay = new Card(Card::Look::Quiet);
  pay->body()->addWidget(new HeadingLabel(u"To pay"_s, Type::GroupTitle));
  auto* funds = new CheckLine(u"check"_s, Tone::Success, u"Funds of 2,400.00 USD cover it"_s);
  funds->setToned(true);
  pay->body()->addWidget(funds);
  auto* later =
      new CheckLine(u"search"_s, Tone::Info, u"Not found after all tries"_s,
                    u"DigiCert shows no order with your reference. You decide whether to send again."_s);
  later->setStrong(true);
  QWidget* side = columnOf({pay, new HeadingLabel(u"Ready to order"_s, Type::GroupTitle),
                            new CheckLine(u"check"_s, Tone::Success, u"Your key may place orders"_s,
                                          u"Mara Lindqvist, Administrator"_s),
                            new CheckLine(u"info"_s, Tone::Info, u"Two people approve after you"_s,
                                          u"an administrator, then Jonas Weber"_s),
                            later, new SkeletonRows(2, u"Asking DigiCert…"_s)},
                           8);
  auto* columns = new TwoColumns(columnOf({card}, 0), side);
  columns->setSideWidth(290);
  PageBody* body =
      page(u"Is everything right?"_s, u"Nothing has been sent yet. Placing the order commits 819.00 USD."_s);
  body->column()->addWidget(columns);
  body->column()->addStretch(1);
  return body;
}

QWidget* status() {
  auto* line = new Timeline;
  line->setItems(
      {{TimelineState::Done, u"Order placed"_s, {}, {}, {}, u"14:05"_s, {}, {}},
       {TimelineState::Odd,
        u"No answer within 60 seconds"_s,
        {},
        {},
        u"That alone does not tell whether the order arrived."_s,
        u"14:06:12"_s,
        {},
        {}},
       {TimelineState::Now, u"Approval in your account"_s, u"person"_s,
        u"Sofia Marchetti or another administrator"_s,
        u"Approves it in CertCentral or in Codeseal. DigiCert sends a mail to all administrators."_s,
        u"since 14:05"_s, u"Copy a reminder"_s, u"copy"_s},
       {TimelineState::ToCome,
        u"Approval by the verified contact"_s,
        u"person"_s,
        u"Jonas Weber"_s,
        {},
        {},
        {},
        {}},
       {TimelineState::ToCome, u"Token on its way to Berlin"_s, u"truck"_s, u"DigiCert"_s, {}, {}, {}, {}}});
  PageBody* body = page(u"DigiCert has your order"_s, u"EV code signing for Nordlicht Software GmbH"_s);
  auto* marks = new QHBoxLayout;
  auto* seal = new IconView(u"check"_s, 48);
  seal->setTone(Tone::Success);
  seal->setOnDisc(true);
  marks->addWidget(seal);
  marks->addWidget(new BusyRing(48));
  marks->addWidget(new Chip({u"clock"_s, Tone::Warning, u"Pending"_s}));
  auto* sending = new FilledButton(u"Placing the order…"_s);
  sending->setEnabled(false);
  marks->addWidget(sending);
  marks->addStretch(1);
  body->column()->addLayout(marks);
  auto* columns = new TwoColumns(line, new Card(Card::Look::Quiet));
  columns->setSideWidth(310);
  columns->setGap(32);
  body->column()->addWidget(columns);
  body->column()->addStretch(1);
  return body;
}

std::unique_ptr<QWidget> framed(const Screen& screen, bool compact, bool dense) {
  auto frame = std::make_unique<Ground>();
  auto* rail = new StepList;
  rail->setSteps(steps(screen.step));
  rail->setFoot(u"document"_s, u"Draft saved 14:05"_s);
  rail->setPractice(screen.step == 7);
  rail->setCompact(compact);
  rail->setDense(dense);
  auto* across = new QHBoxLayout;
  across->setSpacing(0);
  across->setContentsMargins(px(9), px(9), px(18), px(9));
  across->addWidget(rail);
  across->addSpacing(px(31));
  auto* right = new QVBoxLayout;
  right->setContentsMargins(0, px(14), 0, 0);
  right->addWidget(screen.page());
  across->addLayout(right, 1);
  auto* all = new QVBoxLayout(frame.get());
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(across, 1);
  all->addWidget(buttons());
  return frame;
}

}  // namespace codeseal::ui
