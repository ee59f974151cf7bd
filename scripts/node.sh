#!/bin/sh
# Runs a script of ours on Node 26 or newer: the machine's own, else the one that npm ci installed. Says the mend if none starts.
here=$(cd "$(dirname "$0")/.." && pwd)
brought=$here/node_modules/.bin/node
new_enough() {
  [ -n "$1" ] && [ -x "$1" ] && "$1" -e 'process.exit(parseInt(process.versions.node) >= 26 ? 0 : 1)' 2>/dev/null
}
# npm puts node_modules/.bin first in the path: the machine's own node is behind it.
for folder in $(echo "$PATH" | tr ':' '\n' | grep -v node_modules | tr '\n' ' '); do
  if new_enough "$folder/node"; then exec "$folder/node" "$@"; fi
done
if new_enough "$brought"; then exec "$brought" "$@"; fi
if [ ! -e "$brought" ]; then
  echo "dateline: it needs Node 26 or newer. Run “npm ci” in $here, which brings one." >&2
elif ldd "$brought" 2>/dev/null | grep -q 'libatomic.*not found'; then
  echo "dateline: its Node needs the system's libatomic. On Debian: apt-get install libatomic1" >&2
else
  echo "dateline: the Node that npm ci brought does not start here. Install Node 26 or newer yourself." >&2
fi
exit 1
