# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154 # what msi.sh has set
# Sourced by msi.sh: uses the installed program by keyboard. The title of its window tells which page is shown; what
# is on it is told to nobody here, and the record of the program says in the end whether all went as it should.

program="$installed/codeseal.exe"
users=$WINEPREFIX/drive_c/users
said=$(wine_quietly "$program" --version | tr -d '\r')
[ "$said" = "codeseal $version" ] || fail "--version says '$said'"
good "--version says '$said'"

journal() { find "$users" -path '*practice/journal.sqlite'; }
records_are_there() { [ -n "$(journal)" ]; }

# page HEADING: waits for the window with this page.
page() {
  for _ in $(seq 1200); do
    shown=$(xdotool search --onlyvisible --name "^$1" 2>/dev/null | head -n 1) || true
    [ -z "$shown" ] || { sleep "${MSI_SECONDS:-2}"; return; } # until its fields take keys
    sleep 0.1
  done
  [ -z "${MSI_PICTURE-}" ] || import -window root "$MSI_PICTURE"
  fail "no page '$1'; $(tail -n 5 "$scratch/wine.log")"
}

keys() { xdotool key --clearmodifiers --delay 60 "$@"; }
type_in() { xdotool type --clearmodifiers --delay 40 "$1"; }

# A key that is kept: for a service at an address of its own, since practice keeps none.
key=WINDOWSKEY4TESTSWINDOWSKEY4TESTS
WINE_LIMIT=900 wine_quietly "$installed/codeseal-practice.exe" --accept-key $key >"$scratch/practice.out" &
practice=$!
for _ in $(seq 300); do
  url=$(tr -d '\r' <"$scratch/practice.out" | sed -n 's/^Practice CertCentral: //p')
  [ -z "$url" ] || break
  sleep 0.1
done
[ -n "$url" ] || fail "the practice service does not say its address"
WINE_LIMIT=600 wine_quietly "$program" --service-url "$url" &
running=$!
page 'This service is not allowed here'
keys Return
! wait $running || fail "the policy did not keep the program from another service"
good "reads the policy from the registry: another service is refused"
wine_quietly reg add "$policy" /v services /d "$url" /f >/dev/null
WINE_LIMIT=600 wine_quietly "$program" &
running=$!
page 'Connect your CertCentral account'
type_in $key
keys Tab
for _ in $(seq 60); do # until the service has answered that the key works
  keys alt+n
  sleep 1
  ! xdotool search --onlyvisible --name '^Which certificate' >/dev/null 2>&1 || break
done
page 'Which certificate'
keys Escape
page 'Codeseal stays in the tray'
keys alt+q # from now on closing the last window quits
wait $running || fail "the program ended with $?"
store='HKCU\Software\Wine\Credential Manager'
wine_quietly reg query "$store" /s | grep -qi codeseal || fail "the store of Windows has no key"
WINE_LIMIT=600 wine_quietly "$program" &
running=$!
page Orders
keys alt+f q
wait $running || fail "the program ended with $?"
! grep -rqF $key "$users" "$WINEPREFIX"/*.reg || fail "the key is in a file: $(grep -rlF $key "$users" "$WINEPREFIX"/*.reg)"
wine_quietly reg add "$policy" /v services /d europe /f >/dev/null
wine_quietly taskkill /f /im codeseal-practice.exe >/dev/null
wait $practice || true
good "talks to the service of the policy, keeps a key in the store of Windows, finds it there at the next start, and leaves it in no file"

WINE_LIMIT=600 wine_quietly "$program" --practice &
running=$!
page 'Connect your CertCentral account'
good "shows the window '$(xdotool getwindowname "$shown")'"
WINE_LIMIT=60 wine_quietly "$program" --practice || fail "a second start did not hand over to the first"
good "a second start hands over to the first"
xdotool windowfocus "$shown"
keys alt+n # with the key that practice offers
page 'Which certificate'
keys space alt+n
page 'Who is it for'
type_in 'Nordlicht Software'
sleep 1
keys Tab Tab Home space alt+n
page 'Where will the key be'
keys space alt+n
page 'Where should the token go'
type_in 'Mara Lindqvist'
for text in 'Invalidenstrasse 112' 'Aufgang C' 10115 Berlin Berlin Germany; do
  keys Tab
  type_in "$text"
done
keys alt+n
page 'Anything to add'
type_in PO-2026-117
keys alt+n
page 'Is everything right'
sleep 2 # whether there are similar orders
keys alt+p
page 'DigiCert has your order'
[ -z "${MSI_PICTURE-}" ] || import -window root "$MSI_PICTURE"
keys alt+c
wait $running || fail "the program ended with $?"
placed=$(python3 - "$(journal)" <<'PYTHON'
import contextlib, json, sqlite3, sys
with contextlib.closing(sqlite3.connect(sys.argv[1])) as journal:
    for outcome, product in journal.execute("SELECT outcome, product FROM intents WHERE state = 'placed'"):
        print(product, json.loads(outcome)["order_id"])
PYTHON
)
[[ $placed =~ ^code_signing\ [0-9]+$ ]] || fail "the record has '$placed' instead of one order"
good "an order in practice by keyboard: $placed"
