#!/bin/sh
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# Makes the certificates of the test servers anew, beside this script. They are good for nothing but tests:
# all leaves share one key that everybody can read, and the keys of the authorities are thrown away.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
since=20240101000000Z
until=20460101000000Z

config() { # folder, extensions: one per line
  mkdir -p "$work/$1"
  : > "$work/$1/index"
  printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s\nnew_certs_dir=%s\nrand_serial=yes\ndefault_md=sha256\npolicy=p\nx509_extensions=x\n[p]\norganizationName=optional\ncommonName=supplied\n[x]\n%b\n' \
    "$work/$1/index" "$work/$1" "$2" > "$work/$1/config"
}

sign() { # folder, subject, key of the subject, start, end, who signs…
  folder=$1 subject=$2 key=$3 start=$4 end=$5
  shift 5
  openssl req -new -key "$key" -subj "$subject" -out "$work/$folder/request"
  openssl ca -batch -notext -config "$work/$folder/config" -startdate "$start" -enddate "$end" \
    -in "$work/$folder/request" -out "$work/$folder.pem" "$@" 2>/dev/null
}

newkey() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1" 2>/dev/null; }

authority() { # name, common name
  newkey "$work/$1.key"
  config "$1" 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign'
  sign "$1" "/O=Codeseal tests/CN=$2" "$work/$1.key" $since $until -selfsign -keyfile "$work/$1.key"
}

leaf() { # name, authority, start, end, subject alternative names
  config "$1" "basicConstraints=CA:FALSE\nsubjectAltName=$5\nextendedKeyUsage=serverAuth"
  sign "$1" "/CN=$1" leaf.key "$3" "$4" -cert "$work/$2.pem" -keyfile "$work/$2.key"
  cp "$work/$1.pem" .
}

newkey leaf.key
authority ca "Test authority"
authority other "Authority nobody knows"
here=DNS:localhost,DNS:service.example,IP:127.0.0.1,IP:::1
leaf good ca $since $until $here
leaf expired ca 20200101000000Z 20210101000000Z $here
leaf notyet ca 20450101000000Z $until $here
leaf wronghost ca $since $until DNS:elsewhere.example
leaf untrusted other $since $until $here
config selfsigned "subjectAltName=$here"
sign selfsigned /CN=selfsigned leaf.key $since $until -selfsign -keyfile leaf.key
cp "$work/selfsigned.pem" "$work/ca.pem" .
chmod 644 leaf.key
