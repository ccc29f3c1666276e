// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/statustext.h"

#include "ui/text/plaintext.h"

#include <QCoreApplication>

#include <optional>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct Status {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Status)
};

StatusText unknown(QStringView status) {
  const QString word = quotable(status);
  return {{u"info"_s, Tone::Neutral, word.isEmpty() ? Status::tr("Not known") : word},
          Status::tr("Codeseal does not know this status of DigiCert."),
          Status::tr("CertCentral shows what it means.")};
}

StatusText rejected() {
  return {{u"error"_s, Tone::Danger, Status::tr("Rejected")},
          Status::tr("The request was refused, so there will be no certificate."),
          Status::tr("Ask whoever refused it, then order again.")};
}

StatusText needsApproval() {
  return {
      {u"clock"_s, Tone::Warning, Status::tr("Needs approval")},
      Status::tr("An administrator of your account has to approve the request before DigiCert works on it."),
      Status::tr("Remind an administrator or manager of your account.")};
}

StatusText pendingOrder(WaitsFor waitsFor) {
  if (waitsFor == WaitsFor::Person)
    return {{u"clock"_s, Tone::Warning, Status::tr("Pending")},
            Status::tr("The verified contact has to approve the order in a mail from DigiCert."),
            Status::tr("Remind the verified contact. The mail is often found in spam or quarantine.")};
  return {
      {u"building"_s, Tone::Info, Status::tr("Pending")},
      Status::tr("DigiCert has the order and checks the organization."),
      Status::tr("DigiCert may call the organization. The verified contact then gets a mail to approve.")};
}

/// The states of an order that is on its way; nothing for any other.
std::optional<StatusText> underWay(QStringView status, WaitsFor waitsFor) {
  if (status == u"needs_approval") return needsApproval();
  if (status == u"pending") return pendingOrder(waitsFor);
  if (status == u"needs_csr")
    return StatusText{{u"edit"_s, Tone::Warning, Status::tr("Needs CSR")},
                      Status::tr("DigiCert waits for a certificate signing request (CSR)."),
                      Status::tr("Add the CSR in CertCentral.")};
  if (status == u"processing")
    return StatusText{{u"building"_s, Tone::Info, Status::tr("Being issued")},
                      Status::tr("All checks are done. DigiCert issues the certificate."),
                      Status::tr("This usually takes minutes.")};
  if (status == u"waiting_pickup")
    return StatusText{{u"clock"_s, Tone::Warning, Status::tr("Ready to collect")},
                      Status::tr("The certificate is ready and waits to be collected."),
                      Status::tr("Install it on the token or collect it in CertCentral.")};
  if (status == u"reissue_pending")
    return StatusText{{u"building"_s, Tone::Info, Status::tr("Reissue pending")},
                      Status::tr("A new certificate for this order is being made."),
                      Status::tr("The verified contact may have to approve it.")};
  if (status == u"approved")
    return StatusText{{u"building"_s, Tone::Info, Status::tr("Approved")},
                      Status::tr("The order is approved, and DigiCert works on it."),
                      Status::tr("The certificate comes next.")};
  return std::nullopt;
}

/// The states in which an order ends; nothing for any other.
std::optional<StatusText> over(QStringView status) {
  if (status == u"issued")
    return StatusText{{u"check"_s, Tone::Success, Status::tr("Issued")},
                      Status::tr("The certificate is issued."),
                      Status::tr("It is on its way to you, on a token or by mail.")};
  if (status == u"expired")
    return StatusText{
        {u"clock"_s, Tone::Neutral, Status::tr("Expired")},
        Status::tr("The certificate is past its last day. What it signed with a time stamp stays valid."),
        Status::tr("Order again to go on signing.")};
  if (status == u"revoked")
    return StatusText{{u"error"_s, Tone::Danger, Status::tr("Revoked")},
                      Status::tr("The certificate was taken back and must not be used any more."),
                      {}};
  if (status == u"rejected") return rejected();
  if (status == u"denied")
    return StatusText{{u"error"_s, Tone::Danger, Status::tr("Denied")},
                      Status::tr("DigiCert refused the order."),
                      Status::tr("DigiCert support tells why.")};
  if (status == u"canceled")
    return StatusText{{u"error"_s, Tone::Neutral, Status::tr("Canceled")},
                      Status::tr("The order was canceled, so there will be no certificate."),
                      {}};
  return std::nullopt;
}

}  // namespace

StatusText requestStatusText(QStringView status) {
  if (status == u"pending") {
    StatusText text = needsApproval();
    text.chip.word = Status::tr("Pending");
    return text;
  }
  if (status == u"submitted")
    return {
        {u"clock"_s, Tone::Warning, Status::tr("Submitted")},
        Status::tr("Someone in your account has to review the request, then an administrator approves it."),
        Status::tr("Remind whoever reviews requests in your account.")};
  if (status == u"approved")
    return {{u"check"_s, Tone::Success, Status::tr("Approved")},
            Status::tr("The request is approved in your account, and DigiCert works on the order."),
            Status::tr("DigiCert checks the organization and asks the verified contact to approve.")};
  if (status == u"rejected") return rejected();
  return unknown(status);
}

StatusText orderStatusText(QStringView status, WaitsFor waitsFor) {
  if (const auto text = underWay(status, waitsFor)) return *text;
  if (const auto text = over(status)) return *text;
  return unknown(status);
}

}  // namespace codeseal::ui
