// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/organizationpager.h"

#include "app/async/whendone.h"
#include "app/certcentral/httpclient.h"
#include "app/certcentral/organizationcodec.h"

#include <QPromise>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 100;

bool isId(const QString& search) {
  return std::all_of(search.begin(), search.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// An encoded percent sign in front means "contains" (reference, section 3).
QString filterFor(const QString& search) {
  if (search.isEmpty()) return {};
  const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(search));
  return u"&filters%5Bsearch%5D="_s + (isId(search) ? encoded : u"%25"_s + encoded);
}

/// Reads one page after the other. Belongs to the client it asks, and goes when it has answered.
class OrganizationPager final : public QObject {
 public:
  OrganizationPager(HttpClient& client, const QString& search)
      : QObject(&client), m_client(client), m_filter(filterFor(search.trimmed())) {
    m_promise.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
      m_page.cancel();
      finish();
    });
    m_watcher.setFuture(m_promise.future());
  }

  QFuture<Result<QList<Organization>>> start() {
    const auto future = m_promise.future();
    ask();
    return future;
  }

 private:
  void ask() {
    HttpRequest request;
    request.label = u"/organization"_s;
    request.path =
        u"/organization?include_validation=true&limit=%1&offset=%2"_s.arg(pageSize).arg(m_offset) + m_filter;
    m_page = m_client.send(std::move(request));
    whenDone(m_page, this, [this](const Result<HttpResponse>& answer) { onAnswer(answer); });
  }

  void onAnswer(const Result<HttpResponse>& answer) {
    if (m_isOver) return;
    const auto page = answer.and_then([](const HttpResponse& r) { return readOrganizationPage(r.body); });
    if (!page) {
      m_promise.addResult(tl::unexpected(page.error()));
      finish();
      return;
    }
    if (takesNew(*page) && page->rows >= pageSize) {
      m_offset += page->rows;
      ask();
      return;
    }
    m_promise.addResult(m_found);
    finish();
  }

  bool takesNew(const OrganizationPage& page) {
    const qsizetype before = m_found.size();
    for (const Organization& organization : page.organizations) {
      if (m_seen.contains(organization.id)) continue;
      m_seen.insert(organization.id);
      m_found.append(organization);
    }
    return m_found.size() > before;
  }

  void finish() {
    if (m_isOver) return;
    m_isOver = true;
    m_promise.finish();
    deleteLater();
  }

  HttpClient& m_client;
  QString m_filter;
  qsizetype m_offset = 0;
  QList<Organization> m_found;
  QSet<qint64> m_seen;
  QFuture<Result<HttpResponse>> m_page;
  QPromise<Result<QList<Organization>>> m_promise;
  QFutureWatcher<Result<QList<Organization>>> m_watcher;
  bool m_isOver = false;
};

}  // namespace

QFuture<Result<QList<Organization>>> readAllOrganizations(HttpClient& client, const QString& search) {
  return (new OrganizationPager(client, search))->start();
}

}  // namespace codeseal
