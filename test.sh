#!/usr/bin/env bash
# Installs what the tests need, builds once, runs every test project (or the ones named: ./test.sh Rules Store).
# The last line counts: "N passed, N failed". What is skipped, missing or empty counts as failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

# The runners' words are read below and must not depend on the machine's language.
export DOTNET_CLI_UI_LANGUAGE=en TESTINGPLATFORM_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1
results=TestResults
limit=${TEST_LIMIT:-15m}

stop() { printf '%s\n' "$@" >&2; echo "0 passed, 1 failed"; exit 1; }

# A command, or for a package that brings none one of its files.
there() { if [[ $1 == /* ]]; then compgen -G "$1" >/dev/null; else command -v "$1" >/dev/null; fi; }

install_missing() {
  local needed package missing=() sudo=()
  while read -r needed package; do
    there "$needed" || missing+=("$package")
  done <<'NEEDS'
chromium chromium
redis-server redis-server
node nodejs
npm npm
g++ g++
make make
python3 python3
tesseract tesseract-ocr
/usr/share/tesseract-ocr/*/tessdata/fra.traineddata tesseract-ocr-fra
NEEDS
  ((${#missing[@]})) || return 0

  local advice="Install these packages and run it again: apt-get install ${missing[*]}"
  command -v apt-get >/dev/null || stop "The tests need ${missing[*]}, and this machine has no apt-get." "$advice"
  if ((EUID != 0)); then
    sudo -n true 2>/dev/null || stop "The tests need ${missing[*]}, and this account may not install them." "$advice"
    sudo=(sudo -n)
  fi
  echo "Installing ${missing[*]}"
  "${sudo[@]}" apt-get update -qq >/dev/null &&
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    stop "apt-get could not install ${missing[*]}." "$advice"
}

# The figure of one attribute in the runner's own report.
figure() { sed -n "s/.*<assembly [^>]*[[:space:]]$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1; }

run() {
  local name=$1 started=$SECONDS code report log good bad skipped
  report=$results/$name.xml log=$results/$name.log
  local program=tests/$name/bin/Release/net10.0/Scheduler.Tests.$name
  if [[ ! -x $program ]]; then
    echo "$name: not built; is it in Scheduler.sln?"
    failed=$((failed + 1))
    return
  fi

  timeout --kill-after=30s "$limit" "$program" --progress off --no-ansi --results-directory "$results" \
    --report-xunit-xml --report-xunit-xml-filename "$name.xml" >"$log" 2>&1
  code=$?
  good=0 bad=0 skipped=0
  if [[ -s $report ]]; then
    good=$(figure "$report" passed)
    bad=$(($(figure "$report" failed) + $(figure "$report" errors)))
    skipped=$(($(figure "$report" skipped) + $(figure "$report" not-run)))
  fi

  local notes=""
  ((skipped == 0)) || { notes+=", $skipped skipped"; bad=$((bad + skipped)); }
  ((good + bad > 0)) || { notes+=", no test ran (exit code $code)"; bad=1; }
  ((code == 0 || bad > 0)) || { notes+=", exit code $code"; bad=1; }
  ((code != 124 && code != 137)) || notes+=", stopped after $limit"
  printf '%-14s %4d passed, %d failed%s  (%d s)\n' "$name" "$good" "$bad" "$notes" "$((SECONDS - started))"
  if ((bad > 0)); then
    grep -vE '^[[:space:]]*$' "$log" | tail -n 200
    echo "The whole output: $log"
  fi
  passed=$((passed + good))
  failed=$((failed + bad))
}

command -v dotnet >/dev/null || stop "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
dotnet --version >/dev/null || stop "global.json asks for the .NET 10 SDK."

names=("$@")
if ((${#names[@]} == 0)); then
  for project in tests/*/Scheduler.Tests.*.csproj; do names+=("$(basename "$(dirname "$project")")"); done
fi
for name in "${names[@]}"; do
  [[ -f tests/$name/Scheduler.Tests.$name.csproj ]] || stop "There is no test project named $name."
done

install_missing
for script in tests/pds/install.sh tests/Connectors/clients/install.sh; do
  bash "$script" >/dev/null || stop "$script failed."
done

rm -rf "$results"
mkdir -p "$results"
started=$SECONDS
dotnet build Scheduler.sln -c Release -v q || stop "The build failed."
echo "Built (in $((SECONDS - started)) s)"

passed=0 failed=0
for name in "${names[@]}"; do run "$name"; done
echo "$passed passed, $failed failed"
((failed == 0 && passed > 0))
