# To be read after kiosk.sh: a program and a pack that are put in place beside the running ones, as the packages do it.
#
# It sets: $status, the file that the kiosk writes each minute.

program=$work/opt
mkdir -p "$program/versions/0"
lead() { # link, where to
  ln -sfn "$2" "$1.new"
  mv -T "$1.new" "$1"
}
update() { # number
  mkdir -p "$program/versions/$1"
  lead "$program/current" "versions/$1"
  cp -r "$(dirname "$0")/../../../resources/anteroom/pack" "$work/pack-$1"
  sed -i "s/\"version\" *: *\"[^\"]*\"/\"version\": \"9.$1.0\"/" "$work/pack-$1/pack.json"
  lead "$config/anteroom/pack" "$work/pack-$1"
}
status=$config/anteroom/state/status/anteroom.prom
# The kiosk looks for another program when it has written this file.
minute() {
  local before
  before=$(stat -c %Y "$status" 2>/dev/null || echo 0)
  for _ in $(seq 300); do
    kill -0 "$kiosk" 2>/dev/null || return 1
    [ "$(stat -c %Y "$status" 2>/dev/null || echo 0)" = "$before" ] || break
    sleep 0.5
  done
  sleep 3
  kill -0 "$kiosk" 2>/dev/null
}

update 0
export JDK_JAVA_OPTIONS="-Danteroom.program=$program/versions/0"
