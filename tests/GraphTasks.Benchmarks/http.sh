#!/usr/bin/env bash
# The whole table: our server against hand-written SQL and Mercurius, over HTTP, on a store of 100,000 invented tasks.
# usage: tests/GraphTasks.Benchmarks/http.sh [STORE [ROUNDS [SECONDS]]]; needs wrk, taskset and two cores, Node for Mercurius.
# The store is made where it is missing. SOAK=MINUTES measures memory under mixed load instead.
set -euo pipefail
cd "$(dirname "$0")/../.."
store=${1:-/tmp/graphtasks-100k}
dotnet build src/GraphTasks.Cli -c Release -v q -nologo
dotnet build tests/GraphTasks.Benchmarks -c Release -v q -nologo
graphtasks=src/GraphTasks.Cli/bin/Release/net10.0/graphtasks
[ -e "$store/graphtasks.db" ] || { mkdir -p "$store"; "$graphtasks" bench generate --tasks 100000 --data "$store"; }
if command -v npm >/dev/null && [ ! -d tests/GraphTasks.Benchmarks/mercurius/node_modules ]; then
    npm ci --prefix tests/GraphTasks.Benchmarks/mercurius --no-audit --no-fund
fi
benchmarks="dotnet tests/GraphTasks.Benchmarks/bin/Release/net10.0/GraphTasks.Benchmarks.dll"
if [ -n "${SOAK:-}" ]; then
    exec $benchmarks soak "$store" "$graphtasks" "$SOAK"
fi
exec $benchmarks http "$store" "$graphtasks" "${2:-5}" "${3:-3}"
