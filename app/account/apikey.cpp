// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/apikey.h"

#include "app/account/wipe.h"

#include <optional>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

// Format characters are the zero-width and direction marks that come along when text is copied from a web
// page.
bool surroundsAKey(QChar c) {
  return c.isSpace() || c.category() == QChar::Other_Format;
}

// Counted, not shown: the offending character may be half of a key in the wrong encoding.
std::optional<qsizetype> firstUnusable(const QByteArray& text) {
  for (qsizetype i = 0; i < text.size(); ++i)
    if (text.at(i) < 0x21 || text.at(i) > 0x7e) return i;
  return std::nullopt;
}

}  // namespace

QByteArray ApiKey::cleaned(QString&& typed) {
  QStringView inner = typed;
  while (!inner.isEmpty() && surroundsAKey(inner.first())) inner = inner.sliced(1);
  while (!inner.isEmpty() && surroundsAKey(inner.last())) inner.chop(1);
  QByteArray text = inner.toUtf8();
  wipe(typed);
  return text;
}

Result<ApiKeyPtr> ApiKey::make(const ServiceAddress& address, QByteArray text) {
  QByteArray inner = cleaned(QString::fromUtf8(text));
  wipe(text);
  const qsizetype size = inner.size();
  const auto unusable = firstUnusable(inner);
  if (size == 0 || size > maxSize || unusable) {
    wipe(inner);
    if (size == 0) return failure(Error::Kind::BadKey, u"empty"_s);
    if (size > maxSize) return failure(Error::Kind::BadKey, u"%1 bytes, at most %2"_s.arg(size).arg(maxSize));
    return failure(Error::Kind::BadKey, u"byte %1 is not printable ASCII"_s.arg(*unusable + 1));
  }
  ApiKeyPtr key(new ApiKey(address, inner));
  wipe(inner);
  return key;
}

ApiKey::ApiKey(const ServiceAddress& address, const QByteArray& text)
    : m_address(address), m_text(text.constData(), text.size()) {}

ApiKey::~ApiKey() {
  wipe(m_text);
}

}  // namespace codeseal
