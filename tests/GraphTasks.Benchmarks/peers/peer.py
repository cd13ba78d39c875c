"""Debian's python3-jieba as a process: peer.py NAME FILE, asked and answering as peer.mjs does."""
import json
import sys
import time

import jieba

jieba.setLogLevel(60)


def tags(line):
    import jieba.posseg
    return jieba.posseg.lcut(line)


modes = {
    "precise": jieba.lcut,
    "search": jieba.lcut_for_search,
    "full": lambda line: jieba.lcut(line, cut_all=True),
    "tags": tags,
}
lines = None
for request in sys.stdin:
    mode, count = request.split()
    if mode == "start":
        mode, texts = "precise", ["重点工作"]
    else:
        if lines is None:
            with open(sys.argv[2], encoding="utf-8", newline="\n") as file:
                lines = file.read().split("\n")
        texts = lines[:int(count)]
    tokens = 0
    start = time.perf_counter()
    for line in texts:
        tokens += len(modes[mode](line))
    print(json.dumps({"seconds": time.perf_counter() - start, "tokens": tokens}), flush=True)
