#!/bin/sh
# Builds dist/, unless nothing has changed since it was built: that is seen here without starting a Node to find out.
here=$(cd "$(dirname "$0")/.." && pwd)
stamp=$here/dist/stamp
if [ -f "$stamp" ] && [ -z "$(find "$here/src" "$here/scripts/build.ts" "$here/package-lock.json" -newer "$stamp" -print -quit)" ]; then
  exit 0
fi
exec sh "$here/scripts/node.sh" "$here/scripts/build.ts"
