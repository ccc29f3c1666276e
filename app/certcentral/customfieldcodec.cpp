// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/customfieldcodec.h"

#include "app/certcentral/jsonfields.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

// A kind that is not known yet is checked by the service alone.
CustomFieldType typeOf(const QString& text) {
  if (text == "text"_L1) return CustomFieldType::Text;
  if (text == "int"_L1) return CustomFieldType::WholeNumber;
  if (text == "email_address"_L1) return CustomFieldType::Email;
  if (text == "email_list"_L1) return CustomFieldType::EmailList;
  return CustomFieldType::Anything;
}

}  // namespace

Result<QList<CustomFieldDefinition>> readCustomFields(const QByteArray& body) {
  return JsonFields::parse(body).map([](const JsonFields& fields) {
    QList<CustomFieldDefinition> definitions;
    for (const JsonFields& entry : fields.objects("metadata"_L1)) {
      CustomFieldDefinition definition;
      definition.metadataId = entry.id("id"_L1);
      definition.label = entry.text("label"_L1);
      definition.description = entry.text("description"_L1);
      definition.type = typeOf(entry.text("data_type"_L1));
      definition.required = entry.flag("is_required"_L1).value_or(false);
      definition.active = entry.flag("is_active"_L1).value_or(true);
      if (definition.metadataId != 0) definitions.append(definition);
    }
    return definitions;
  });
}

}  // namespace codeseal
