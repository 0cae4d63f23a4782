#!/usr/bin/env bash
# The alert rules and their tests by promtool, a status file ($1, else that of the kiosk that is installed), and as many of
# them as there are kiosks ($2, else 500) as one scrape brings them together: a label for each, one HELP and TYPE for all.
set -euo pipefail
cd "$(dirname "$0")/../../.."
command -v promtool >/dev/null || { echo "promtool is missing: apt install prometheus" >&2; exit 1; }
status=${1:-/var/lib/anteroom/status/anteroom.prom} kiosks=${2:-500}
promtool check rules src/main/deb/fleet/alerts.yml
(cd src/main/deb/fleet && promtool test rules alerts.test.yml)
promtool check metrics <"$status"
begun=$(date +%s.%N)
awk -v kiosks="$kiosks" '
  /^#/ { print; next }
  {
    metric = $1; value = $NF
    for (i = 1; i <= kiosks; i++) {
      label = "instance=\"kiosk" i "\""
      if (metric ~ /}$/) print substr(metric, 1, length(metric) - 1) "," label "} " value
      else print metric "{" label "} " value
    }
  }' "$status" | promtool check metrics
printf '%s kiosks in one scrape: sound, %.1f s\n' "$kiosks" "$(echo "$(date +%s.%N) - $begun" | bc)"
