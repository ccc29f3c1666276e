// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/containercodec.h"

#include "app/certcentral/jsonfields.h"

namespace codeseal {

using namespace Qt::StringLiterals;

Result<QList<Container>> readContainers(const QByteArray& body) {
  return JsonFields::parse(body).map([](const JsonFields& fields) {
    QList<Container> containers;
    for (const JsonFields& entry : fields.objects("containers"_L1))
      if (const qint64 id = entry.id("id"_L1))
        containers.append(
            {id, entry.text("name"_L1), entry.id("parent_id"_L1), entry.flag("is_active"_L1).value_or(true)});
    return containers;
  });
}

}  // namespace codeseal
