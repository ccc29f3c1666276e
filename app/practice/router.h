// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/caller.h"
#include "app/practice/request.h"
#include "app/practice/world.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace codeseal::practice {

/// One call on its way to the code that answers it.
struct Call {
  const Request& request;
  const Caller& caller;
  World& world;
  QStringList parts;  ///< what stood in the place of each {}

  /// The n-th part as a number; -1 if it is none.
  qint64 id(qsizetype n = 0) const;
  QString query(QLatin1String name) const { return request.query.value(name); }
  QString filter(QLatin1String name) const;
};

using Handler = Reply (*)(const Call&);

/// Finds the code for a method and a path. The first pattern that fits wins.
class Router {
 public:
  struct Match {
    Handler handler;
    Right right;
    QStringList parts;
  };

  /// `pattern` is a path below the base with {} for one segment, such as "/order/certificate/{}/note".
  void add(const char* method, const QString& pattern, Right right, Handler handler);
  std::optional<Match> match(const QByteArray& method, const QString& path) const;

 private:
  struct Route {
    QByteArray method;
    QStringList segments;
    Right right;
    Handler handler;
  };
  QList<Route> m_routes;
};

}  // namespace codeseal::practice
