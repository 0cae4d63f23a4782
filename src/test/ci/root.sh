# To be read by the scripts beside it that have a Debian in the folder $root, with this source in /root/anteroom; $environment holds
# variables for what runs in there.

# Runs a command in there, with processes and mounts that end when it does. What Maven has fetched, and its settings, are this
# machine's: nothing is fetched twice, and a mirror or a proxy that is set up here is used there. What the search has learned
# from the same words is kept between builds as well.
inside() { # command
  mkdir -p ~/.m2 ~/.cache/anteroom "$root/root/.m2" "$root/root/.cache/anteroom"
  mapfile -t proxies < <(env | grep -iE '^(http|https|no)_proxy=')
  unshare --mount --pid --fork --kill-child bash -c '
    root=$1 && shift
    mount -t proc proc "$root/proc"
    mount --bind ~/.m2 "$root/root/.m2"
    mount --bind ~/.cache/anteroom "$root/root/.cache/anteroom"
    exec chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
  ' inside "$root" "${environment[@]}" "${proxies[@]}" sh -c 'cd /root/anteroom && eval "$1"' inside "$1" </dev/null
}
