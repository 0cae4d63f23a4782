# To be read by the scripts beside it: limits of time that hold on a machine with much else to do.

now() { date +%s%3N; }
# How long the thread of a process that waited most has waited for a processor that others had, in ms.
waited() { # process
  cat "/proc/$1"/task/*/schedstat 2>/dev/null | awk '$2 > most { most = $2 } END { print int(most / 1000000) }'
}
# Asks again and again until a command succeeds, for as long as a process has so many seconds for itself. Then $took is how
# long it had, in ms.
within() { # seconds, process, command...
  local limit=$(($1 * 1000)) pid=$2 begun before all
  shift 2
  begun=$(now)
  before=$(waited "$pid")
  took=0
  until "$@"; do
    all=$(($(now) - begun))
    ! kill -0 "$pid" 2>/dev/null || took=$((all - $(waited "$pid") + before))
    [ "$took" -lt "$limit" ] && [ "$all" -lt $((limit * 5)) ] || return
    sleep 0.2
  done
}

# How faketime changes the clock on the wall alone. Java waits by another one, in which each wait would end at once or never.
only_the_wall=(FAKETIME_DONT_FAKE_MONOTONIC=1 DONT_FAKE_MONOTONIC=1 FAKETIME_FORCE_MONOTONIC_FIX=0)
