// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/newstext.h"

#include "ui/text/choicenames.h"
#include "ui/text/journeytext.h"
#include "ui/text/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = OrderNews::Kind;

struct News {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::News)
};

constexpr qsizetype mostLines = 4;
constexpr qsizetype longestName = 60;

/// A name as it may stand in a message: desktops read some tags in it.
QString harmless(const QString& text) {
  QString name = quotable(text);
  if (name.size() > longestName) name = name.left(longestName - 1).trimmed() + u'…';
  return name.replace(u'<', u'‹').replace(u'>', u'›');
}

QString titleOf(const OrderNews& news) {
  const QString order = QString::number(news.row.id);
  switch (news.kind) {
    case Kind::NeedsYou: return News::tr("Order %1 waits for you").arg(order);
    case Kind::Approved: return News::tr("Order %1 was approved").arg(order);
    case Kind::Issued: return News::tr("The certificate of order %1 is issued").arg(order);
    case Kind::Rejected: return News::tr("Order %1 was rejected").arg(order);
    case Kind::Canceled: return News::tr("Order %1 was canceled").arg(order);
    case Kind::Revoked: return News::tr("The certificate of order %1 was revoked").arg(order);
    case Kind::Unknown: return News::tr("Order %1 has the status “%2”").arg(order, harmless(news.row.status));
  }
  Q_UNREACHABLE();
}

/// What comes next, if that is known.
QString nextOf(const OrderNews& news) {
  const Actor::Kind who = news.wait.actor.kind;
  if (who == Actor::Kind::Nobody || who == Actor::Kind::NotKnown) return {};
  OrderWait wait = news.wait;
  wait.since = {};
  wait.actor.name = harmless(wait.actor.name);
  const QString what = waitText(wait).what;
  if (who == Actor::Kind::You && !what.isEmpty())
    //: what the person has to do, such as "approve the request"
    return News::tr("To do: %1").arg(what);
  return waitHeadline(wait, {});
}

QString detailsOf(const OrderNews& news) {
  QStringList lines{harmless(news.row.organizationName), harmless(productName(news.row.productNameId))};
  lines.removeAll(QString());
  lines = {lines.join(u", "_s), nextOf(news)};
  lines.removeAll(QString());
  return lines.join(u'\n');
}

QString lineOf(const OrderNews& news) {
  const QString name = harmless(news.row.organizationName);
  return name.isEmpty()
             ? titleOf(news)
             : News::tr("%1 (%2)", "what happened to an order, its organization").arg(titleOf(news), name);
}

}  // namespace

NewsText newsText(const QList<OrderNews>& news, bool isPractice) {
  NewsText text;
  if (news.size() == 1) {
    text = {titleOf(news.first()), detailsOf(news.first())};
  } else {
    QStringList lines;
    for (const OrderNews& piece : news.first(std::min(mostLines, news.size()))) lines.append(lineOf(piece));
    if (const int rest = int(news.size() - lines.size()); rest > 0)
      lines.append(News::tr("and %n more", nullptr, rest));
    text = {News::tr("%n order(s) changed", nullptr, int(news.size())), lines.join(u'\n')};
  }
  if (isPractice) text.title = News::tr("Practice: %1").arg(text.title);
  return text;
}

QString waitingText(int orders, int yours) {
  if (orders == 0) return News::tr("No order is waiting");
  const QString waiting = News::tr("%n order(s) are waiting", nullptr, orders);
  //: "3 orders are waiting, 1 for you"
  return yours == 0 ? waiting : News::tr("%1, %n for you", nullptr, yours).arg(waiting);
}

}  // namespace codeseal::ui
