#!/bin/sh
# Runs a program on Node 26 or newer: the machine's own, else the one that npm ci installed. Says the mend if none starts.
here=$(cd "$(dirname "$0")/.." && pwd)
new_enough() {
  [ -x "$1" ] && case $("$1" --version 2>/dev/null) in v2[6-9].* | v[3-9][0-9].*) true ;; *) false ;; esac
}
# What is started from there finds the same Node, whatever else is in the path.
run_on() {
  PATH=$(dirname "$1"):$PATH
  export PATH
  shift
  exec "$node" "$@"
}
# npm puts node_modules/.bin first in the path: the machine's own node is behind it.
rest=$PATH:
while [ -n "$rest" ]; do
  node=${rest%%:*}/node
  rest=${rest#*:}
  case $node in */node_modules/*) continue ;; esac
  if new_enough "$node"; then run_on "$node" "$@"; fi
done
# By its package: some npms don't link it, since one package for each system has a program of this name.
brought=
for node in "$here"/node_modules/node-*/bin/node; do
  [ -e "$node" ] && brought=$node
  if new_enough "$node"; then run_on "$node" "$@"; fi
done
if [ -z "$brought" ]; then
  echo "dateline: it needs Node 26 or newer. Run “npm ci” in $here, which brings one." >&2
elif ldd "$brought" 2>/dev/null | grep -q 'libatomic.*not found'; then
  echo "dateline: its Node needs the system's libatomic. On Debian: apt-get install libatomic1" >&2
else
  echo "dateline: the Node that npm ci brought does not start here. Install Node 26 or newer yourself." >&2
fi
exit 1
