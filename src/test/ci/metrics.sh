#!/usr/bin/env bash
# The alert rules and their tests by promtool, and a status file as often as there are kiosks: $1, else 500, of file $2, else of
# the kiosk that is installed.
set -euo pipefail
cd "$(dirname "$0")/../../.."
command -v promtool >/dev/null || { echo "promtool is missing: apt install prometheus" >&2; exit 1; }
kiosks=${1:-500} status=${2:-/var/lib/anteroom/status/anteroom.prom}
promtool check rules src/main/deb/fleet/alerts.yml
(cd src/main/deb/fleet && promtool test rules alerts.test.yml)
[ -r "$status" ] || { echo "no status file: $status" >&2; exit 1; }
begun=$(date +%s.%N)
for i in $(seq "$kiosks"); do promtool check metrics <"$status" || { echo "file $i is not sound" >&2; exit 1; }; done
echo "$kiosks status files checked in $(echo "$(date +%s.%N) - $begun" | bc) s"
