// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/csr/csrder.h"

#include <QCryptographicHash>

#include <memory>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

template <auto release>
struct Release {
  template <class T>
  void operator()(T* object) const {
    release(object);
  }
};
template <class T, auto release>
using Owned = std::unique_ptr<T, Release<release>>;

using Request = Owned<X509_REQ, X509_REQ_free>;

// True if `decode` takes all of the data and leaves nothing behind.
template <auto release, class T>
bool isWholly(const QByteArray& der, T* (*decode)(T**, const unsigned char**, long)) {
  const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
  const auto* end = at + der.size();
  const Owned<T, release> object(decode(nullptr, &at, static_cast<long>(der.size())));
  ERR_clear_error();
  return object && at == end;
}

Request decodeRequest(const QByteArray& der) {
  const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
  Request request(d2i_X509_REQ(nullptr, &at, static_cast<long>(der.size())));
  ERR_clear_error();
  return request;
}

QString text(const ASN1_STRING* value) {
  unsigned char* utf8 = nullptr;
  const int size = ASN1_STRING_to_UTF8(&utf8, value);
  if (size < 0) return {};
  const QString result = QString::fromUtf8(reinterpret_cast<const char*>(utf8), size);
  OPENSSL_free(utf8);
  return result;
}

void readSubject(const X509_NAME* subject, CsrReading& reading) {
  for (int i = 0; i < X509_NAME_entry_count(subject); ++i) {
    const X509_NAME_ENTRY* entry = X509_NAME_get_entry(subject, i);
    const QString value = text(X509_NAME_ENTRY_get_data(entry));
    switch (OBJ_obj2nid(X509_NAME_ENTRY_get_object(entry))) {
      case NID_commonName: reading.commonName = value; break;
      case NID_organizationName: reading.organization = value; break;
      case NID_organizationalUnitName: reading.organizationalUnits += value; break;
      case NID_localityName: reading.locality = value; break;
      case NID_stateOrProvinceName: reading.state = value; break;
      case NID_countryName: reading.country = value; break;
      case NID_pkcs9_emailAddress: reading.email = value; break;
      default: break;
    }
  }
}

QString curveName(EVP_PKEY* key) {
  int isExplicit = 0;
  EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &isExplicit);
  if (isExplicit != 0) return u"EC, explicit parameters"_s;
  char group[64] = "EC";
  EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group, sizeof group, nullptr);
  const char* nist = EC_curve_nid2nist(OBJ_sn2nid(group));
  return QString::fromLatin1(nist ? nist : group);
}

QString algorithmName(const X509_REQ* request) {
  ASN1_OBJECT* algorithm = nullptr;
  X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr,
                         X509_REQ_get_X509_PUBKEY(const_cast<X509_REQ*>(request)));
  char name[80] = "";
  OBJ_obj2txt(name, sizeof name, algorithm, 0);
  return QString::fromLatin1(name);
}

bool readKey(X509_REQ* request, CsrReading& reading) {
  EVP_PKEY* key = X509_REQ_get0_pubkey(request);
  reading.keyName = algorithmName(request);
  if (!key) {
    // A kind that OpenSSL does not know is an answer; a broken key of a known kind is not.
    const int nid = OBJ_txt2nid(reading.keyName.toLatin1().constData());
    return nid != NID_rsaEncryption && nid != NID_X9_62_id_ecPublicKey;
  }
  reading.keyBits = EVP_PKEY_get_bits(key);
  if (EVP_PKEY_is_a(key, "RSA")) {
    reading.keyKind = CsrReading::KeyKind::Rsa;
    reading.keyName = u"RSA"_s;
  } else if (EVP_PKEY_is_a(key, "EC")) {
    reading.keyKind = CsrReading::KeyKind::Ec;
    reading.keyName = curveName(key);
  } else if (const char* name = EVP_PKEY_get0_type_name(key)) {
    reading.keyName = QString::fromLatin1(name);
  }
  reading.signatureGood = X509_REQ_verify(request, key) == 1;
  return true;
}

QByteArray publicKeySha256(X509_REQ* request) {
  unsigned char* der = nullptr;
  const int size = i2d_X509_PUBKEY(X509_REQ_get_X509_PUBKEY(request), &der);
  if (size <= 0) return {};
  const auto view = QByteArray::fromRawData(reinterpret_cast<const char*>(der), size);
  const QByteArray digest = QCryptographicHash::hash(view, QCryptographicHash::Sha256);
  OPENSSL_free(der);
  return digest;
}

// RSA-PSS names its hash in the parameters; SHA-1 if it names none.
int pssHash(const X509_ALGOR* algorithm) {
  const void* parameter = nullptr;
  int type = V_ASN1_UNDEF;
  X509_ALGOR_get0(nullptr, &type, &parameter, algorithm);
  if (type != V_ASN1_SEQUENCE) return NID_sha1;
  const auto* sequence = static_cast<const ASN1_STRING*>(parameter);
  const Owned<RSA_PSS_PARAMS, RSA_PSS_PARAMS_free> pss(
      static_cast<RSA_PSS_PARAMS*>(ASN1_item_unpack(sequence, ASN1_ITEM_rptr(RSA_PSS_PARAMS))));
  return pss && pss->hashAlgorithm ? OBJ_obj2nid(pss->hashAlgorithm->algorithm) : NID_sha1;
}

QString hashName(const X509_REQ* request) {
  const X509_ALGOR* algorithm = nullptr;
  X509_REQ_get0_signature(request, nullptr, &algorithm);
  const int signature = X509_REQ_get_signature_nid(request);
  int hash = NID_undef;
  if (signature == NID_rsassaPss)
    hash = pssHash(algorithm);
  else
    OBJ_find_sigid_algs(signature, &hash, nullptr);
  return hash == NID_undef ? QString() : QString::fromLatin1(OBJ_nid2sn(hash));
}

}  // namespace

DerKind kindOfDer(const QByteArray& der) {
  if (!der.startsWith('\x30')) return DerKind::Other;
  if (isWholly<X509_REQ_free>(der, d2i_X509_REQ)) return DerKind::Request;
  if (isWholly<X509_free>(der, d2i_X509) || isWholly<PKCS7_free>(der, d2i_PKCS7)) return DerKind::Certificate;
  if (isWholly<EVP_PKEY_free>(der, d2i_AutoPrivateKey) || isWholly<X509_SIG_free>(der, d2i_X509_SIG) ||
      isWholly<PKCS12_free>(der, d2i_PKCS12))
    return DerKind::PrivateKey;
  return DerKind::Other;
}

std::optional<CsrReading> readRequest(const QByteArray& der) {
  const Request request = decodeRequest(der);
  if (!request) return std::nullopt;
  CsrReading reading;
  readSubject(X509_REQ_get_subject_name(request.get()), reading);
  reading.publicKeySha256 = publicKeySha256(request.get());
  reading.hash = hashName(request.get());
  const bool understood = readKey(request.get(), reading);
  ERR_clear_error();
  if (!understood) return std::nullopt;
  return reading;
}

}  // namespace codeseal
