#!/usr/bin/env bash
# Installs the segmenters that `graphtasks bench segment --peers` runs beside ours: two from npm at the versions of
# package-lock.json, and Debian's python3-jieba. nodejieba is compiled here; it needs g++, make and the headers of Node.
set -euo pipefail
cd "$(dirname "$0")"

if ! /usr/bin/python3 -c 'import jieba' 2>/dev/null; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -qy python3-jieba
fi

npm ci --ignore-scripts --no-audit --no-fund
cd node_modules/nodejieba
prefix="$(node -p 'require("path").dirname(require("path").dirname(process.execPath))')"
headers=()
if [ -d "$prefix/include/node" ]; then
    headers=(--nodedir="$prefix")
fi
node "$(npm root -g)/npm/node_modules/node-gyp/bin/node-gyp.js" rebuild \
    --module_name=nodejieba --module_path=./build/Release "${headers[@]}"
