# What Anteroom needs from the system. Read by src/run and src/verify, which ask for it, install what is missing, and go on.

missing=""  # in words
packages="" # as Debian and Ubuntu call it

need_jdk() { has_jdk || lacks "a JDK (17 or newer)" jdk; }
need_maven() { command -v mvn >/dev/null || lacks "Maven (3.6.3 or newer)" maven; }
need_pango() { has_library libpangoft2-1.0.so.0 || lacks "Pango, which lays out text" libpangoft2-1.0-0; }
need_gtk() {
  has_library libgtk-3.so.0 || lacks "GTK 3, which opens windows" libgtk-3-0
  has_library libXtst.so.6 || lacks "Xtst, which JavaFX needs for a window" libxtst6
  has_library libGL.so.1 && has_library libXxf86vm.so.1 || lacks "OpenGL" "libgl1 libxxf86vm1"
}
need_espeak() { command -v espeak-ng >/dev/null || lacks "espeak-ng, which reads aloud" espeak-ng; }

# Installs what the above found missing; ends with status 1 where only somebody else can.
install_missing() {
  [ -n "$missing" ] || return 0
  echo "Missing here: $missing."
  command -v apt-get >/dev/null || fail "Install that with this system's package manager, then start this again."
  if [ "$(id -u)" -eq 0 ]; then
    as_root=""
  elif command -v sudo >/dev/null; then
    as_root=sudo
  else
    fail "Start this as root once, or install sudo: only root may install packages."
  fi
  echo "Asking the package manager for it${as_root:+, as root, by sudo}."
  $as_root apt-get update -qq || echo "Not every list of packages could be fetched; trying with those that are here." >&2
  names=""
  for package in $packages; do
    [ "$package" != jdk ] || package=$(oldest_jdk)
    names="$names $package"
  done
  echo "apt-get install$names"
  # shellcheck disable=SC2086 # a list of names
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 $names >/dev/null ||
    fail "The package manager could not install it."
  has_jdk || fail "There is still no JDK 17 or newer: install one, and set JAVA_HOME."
}

lacks() { # what, package
  missing="${missing:+$missing; }$1"
  packages="$packages $2"
}

fail() {
  echo "$*" >&2
  exit 1
}

# Maven takes the JDK of JAVA_HOME, or else the one on the path. Where that is none or too old, one that is installed beside.
has_jdk() {
  is_jdk "${JAVA_HOME:+$JAVA_HOME/bin/}javac" && return
  for javac in /usr/lib/jvm/*/bin/javac; do
    if is_jdk "$javac"; then
      JAVA_HOME=${javac%/bin/javac}
      export JAVA_HOME
      return
    fi
  done
  return 1
}
is_jdk() { # javac
  version=$("$1" -version 2>/dev/null) || return 1
  version=${version#javac }
  [ "${version%%[!0-9]*}" -ge 17 ] 2>/dev/null
}
# The oldest that this release of the system has, since it is the one that most has been tested with.
oldest_jdk() { apt-cache search --names-only '^openjdk-(17|21|25)-jdk-headless$' | sort | head -n 1 | cut -d ' ' -f 1; }

# Only Linux leaves these to the system.
has_library() { [ "$(uname)" != Linux ] || PATH=$PATH:/usr/sbin:/sbin ldconfig -p | grep -q "[[:space:]]$1 "; }
