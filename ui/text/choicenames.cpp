// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/choicenames.h"

#include <QCoreApplication>

namespace codeseal::ui {

namespace {

struct Choice {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Choice)
};

}  // namespace

QString productName(Product product) {
  switch (product) {
    case Product::CodeSigning: return Choice::tr("Code signing");
    case Product::CodeSigningEv: return Choice::tr("EV code signing");
  }
  Q_UNREACHABLE();
}

QString productName(QStringView wireName) {
  const auto product = productFromWire(wireName);
  return product ? productName(*product) : wireName.toString();
}

QString provisioningName(Provisioning provisioning) {
  switch (provisioning) {
    case Provisioning::ShipToken: return Choice::tr("Token shipped by DigiCert");
    case Provisioning::ClientApp: return Choice::tr("Own token");
    //: HSM = hardware security module
    case Provisioning::Email: return Choice::tr("Own HSM");
  }
  Q_UNREACHABLE();
}

QString shipMethodName(ShipMethod method) {
  switch (method) {
    //: How fast a parcel travels
    case ShipMethod::Standard: return Choice::tr("Standard");
    //: How fast a parcel travels
    case ShipMethod::Expedited: return Choice::tr("Expedited");
  }
  Q_UNREACHABLE();
}

QString paymentMethodName(PaymentMethod method) {
  switch (method) {
    //: What pays for the order
    case PaymentMethod::Balance: return Choice::tr("Account balance");
    //: What pays for the order: the credit card the account has set as its own
    case PaymentMethod::Card: return Choice::tr("Credit card of the account");
    //: What pays for the order: one of several stored cards, chosen by hand
    case PaymentMethod::Profile: return Choice::tr("Stored card");
  }
  Q_UNREACHABLE();
}

QString yearsText(int years) {
  return years == 1 ? Choice::tr("1 year") : Choice::tr("%n years", nullptr, years);
}

QString regionName(ServiceAddress::Region region) {
  switch (region) {
    case ServiceAddress::Region::UnitedStates: return Choice::tr("United States");
    case ServiceAddress::Region::Europe: return Choice::tr("Europe");
    case ServiceAddress::Region::Other: return Choice::tr("Own address");
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal::ui
