#!/bin/bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# Makes the requests beside this script anew. Needs OpenSSL 3.0. The private keys are thrown away.
set -eu
cd "$(dirname "$0")"
keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT
subject='/C=DE/ST=Hamburg/L=Hamburg/O=Nordlicht Software GmbH/OU=Release/OU=Build/CN=Nordlicht Software GmbH/emailAddress=release@nordlicht.example'

key() { openssl genpkey -quiet -out "$keys/$1" "${@:2}" 2>/dev/null; }
request() { openssl req -new -utf8 -key "$keys/$2" -subj "$subject" -out "$1.pem" "${@:3}"; }

for bits in 2048 3070 3072 4096; do
  key "rsa$bits" -algorithm RSA -pkeyopt "rsa_keygen_bits:$bits"
  request "rsa$bits" "rsa$bits" -sha256
done
for curve in P-256 P-384 P-521 secp256k1; do
  key "$curve" -algorithm EC -pkeyopt "ec_paramgen_curve:$curve"
  request "ec-${curve,,}" "$curve" -sha256
done
key explicit -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -pkeyopt ec_param_enc:explicit
request ec-explicit explicit -sha256
key ed25519 -algorithm ED25519
request ed25519 ed25519
key rsapss -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:3072
request rsapss-key rsapss -sha256
openssl genpkey -genparam -algorithm DSA -pkeyopt dsa_paramgen_bits:2048 -out "$keys/dsaparam" 2>/dev/null
openssl genpkey -paramfile "$keys/dsaparam" -out "$keys/dsa"
request dsa dsa -sha256

request rsa3072-sha384 rsa3072 -sha384
request rsa3072-sha1 rsa3072 -sha1
request rsa3072-md5 rsa3072 -md5
request ec-p-256-sha1 P-256 -sha1
request rsa3072-pss rsa3072 -sha256 -sigopt rsa_padding_mode:pss
request rsa3072-pss-sha1 rsa3072 -sha1 -sigopt rsa_padding_mode:pss
subject='/C=DE/O=Nördlicht 株式会社/CN=Nördlicht' request utf8-subject P-256 -sha256
subject=/ request no-subject P-256 -sha256

# The last byte belongs to the signature.
openssl req -in ec-p-256.pem -outform DER -out "$keys/der"
head -c -1 "$keys/der" >"$keys/bad"
printf '\x00' >>"$keys/bad"
openssl req -inform DER -in "$keys/bad" -out bad-signature.pem

openssl req -x509 -key "$keys/P-256" -subj "$subject" -days 1 -out certificate.pem
openssl crl2pkcs7 -nocrl -certfile certificate.pem -out certificates.p7b.pem
openssl pkey -in "$keys/P-256" -pubout -out public-key.pem
