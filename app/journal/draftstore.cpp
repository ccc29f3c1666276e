// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/draftstore.h"

#include "app/order/draftcodec.h"

namespace codeseal {

using namespace Qt::StringLiterals;

DraftStore::DraftStore(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

Result<void> DraftStore::save(const QString& id, const OrderDraft& draft, const QString& accountId) {
  return m_database.transaction([&]() -> Result<void> {
    // Replacing gives the row a new, highest rowid: the latest stays the latest when the clock is set back.
    const auto saved =
        m_database.run(u"INSERT OR REPLACE INTO drafts (id, account, text, saved) VALUES (?, ?, ?, ?)"_s,
                       {id, accountId, writeDraft(draft), writeTime(m_clock())});
    if (!saved) return tl::unexpected(saved.error());
    return {};
  });
}

Result<std::optional<StoredDraft>> DraftStore::latest(const std::optional<QString>& accountId) {
  const QString which = accountId ? u"WHERE account = ?"_s : u""_s;
  const auto found = m_database.run(
      u"SELECT id, account, text, saved FROM drafts %1 ORDER BY rowid DESC LIMIT 1"_s.arg(which),
      accountId ? QVariantList{*accountId} : QVariantList{});
  if (!found) return tl::unexpected(found.error());
  if (found->rows.isEmpty()) return std::nullopt;
  const QVariantList& row = found->rows.first();
  const auto draft = readDraft(row.at(2).toByteArray());
  if (!draft && draft.error().kind == Error::Kind::NewerVersion) return tl::unexpected(draft.error());
  if (!draft) return failure(Error::Kind::Disk, u"the draft %1 cannot be read"_s.arg(row.at(0).toString()));
  return StoredDraft{row.at(0).toString(), *draft, row.at(1).toString(), readTime(row.at(3).toString())};
}

Result<void> DraftStore::remove(const QString& id) {
  return m_database.transaction([&]() -> Result<void> {
    const auto removed = m_database.run(u"DELETE FROM drafts WHERE id = ?"_s, {id});
    if (!removed) return tl::unexpected(removed.error());
    return {};
  });
}

}  // namespace codeseal
