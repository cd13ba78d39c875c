"""Answers one JSON request a line with one JSON answer a line, from Debian's python3-jieba."""
import io
import json
import re
import sys

import jieba
import jieba.analyse
import jieba.finalseg
import jieba.posseg

jieba.setLogLevel(60)


class Own:
    """A dictionary with the words of a user; until it is loaded, that of the package."""

    tokenizer = jieba.dt
    tagger = jieba.posseg.dt

    @staticmethod
    def load(text):
        Own.tokenizer = jieba.Tokenizer()
        Own.tokenizer.load_userdict(io.BytesIO(text.encode("utf-8")))
        Own.tagger = jieba.posseg.POSTokenizer(Own.tokenizer)


def cut_all_ways(text, tokenizer):
    return {
        "precise": tokenizer.lcut(text),
        "noHmm": tokenizer.lcut(text, HMM=False),
        "full": tokenizer.lcut(text, cut_all=True),
        "search": tokenizer.lcut_for_search(text),
        "searchNoHmm": tokenizer.lcut_for_search(text, HMM=False),
    }


def tag_both_ways(text, tagger):
    return [guarded(lambda t: [[p.word, p.flag] for p in tagger.lcut(t, HMM=hmm)], text) for hmm in (True, False)]


def tokenize(text):
    return [list(jieba.tokenize(text, mode=mode)) for mode in ("default", "search")]


def keywords(text):
    return {
        "tfIdf": jieba.analyse.extract_tags(text, topK=None, withWeight=True),
        "tfIdfNouns": jieba.analyse.extract_tags(text, topK=None, withWeight=True, allowPOS=("n", "ns", "vn")),
        "tfIdfFlags": [[p.word, p.flag, w] for p, w in jieba.analyse.extract_tags(
            text, topK=None, withWeight=True, allowPOS=("n", "ns", "vn"), withFlag=True)],
        "textRank": jieba.analyse.textrank(text, topK=None, withWeight=True),
        "textRankFlags": [[p.word, p.flag, w] for p, w in jieba.analyse.textrank(
            text, topK=None, withWeight=True, withFlag=True)],
    }


class Edited:
    """A dictionary of its own per sequence of edits; the force-split set, which is global, is emptied first."""

    base = None

    def __init__(self):
        if Edited.base is None:
            Edited.base = (dict(jieba.dt.FREQ), jieba.dt.total, dict(jieba.posseg.dt.word_tag_tab))
            Edited.tokenizer = jieba.Tokenizer()
            Edited.tokenizer.initialize()
            Edited.tagger = jieba.posseg.POSTokenizer(Edited.tokenizer)

    def run(self, request):
        tokenizer, tagger = Edited.tokenizer, Edited.tagger
        frequencies, total, tags = tokenizer.FREQ, tokenizer.total, tagger.word_tag_tab
        tokenizer.FREQ, tagger.word_tag_tab = Layer(frequencies), Layer(tags)
        tokenizer.user_word_tag_tab = {}
        jieba.finalseg.Force_Split_Words.clear()
        answers = []
        try:
            for edit in request["edits"]:
                kind = edit["kind"]
                if kind == "add":
                    tokenizer.add_word(edit["word"], edit["frequency"], edit["tag"])
                elif kind == "remove":
                    tokenizer.del_word(edit["word"])
                elif kind == "tuneWord":
                    answers.append(tokenizer.suggest_freq(edit["word"], True))
                elif kind == "tunePieces":
                    answers.append(tokenizer.suggest_freq(tuple(edit["pieces"]), True))
                elif kind == "load":
                    tokenizer.load_userdict(io.BytesIO(edit["text"].encode("utf-8")))
            texts = request["texts"]
            return {
                "suggested": answers,
                "total": tokenizer.total,
                "precise": [tokenizer.lcut(t) for t in texts],
                "noHmm": [tokenizer.lcut(t, HMM=False) for t in texts],
                "full": [tokenizer.lcut(t, cut_all=True) for t in texts],
                "search": [tokenizer.lcut_for_search(t) for t in texts],
                "tags": [guarded(lambda t: [[p.word, p.flag] for p in tagger.lcut(t)], t) for t in texts],
            }
        finally:
            tokenizer.FREQ, tokenizer.total, tagger.word_tag_tab = frequencies, total, tags
            tokenizer.user_word_tag_tab = {}
            jieba.finalseg.Force_Split_Words.clear()


class Layer(dict):
    """Changes above a dictionary that is left as it is."""

    def __init__(self, below):
        super().__init__()
        self.below = below

    def get(self, key, default=None):
        return dict.get(self, key, self.below.get(key, default))

    def __contains__(self, key):
        return dict.__contains__(self, key) or key in self.below

    def __missing__(self, key):
        return self.below[key]


def guarded(function, text):
    try:
        return function(text)
    except ValueError:
        # The tag model has no way on: jieba itself fails here.
        return None


edited = None
for line in sys.stdin:
    # JSON libraries refuse lone surrogates, so they travel as characters of plane 16.
    line = json.dumps(json.loads(line), ensure_ascii=False)
    request = json.loads(re.sub("[\U0010d800-\U0010dfff]", lambda m: chr(ord(m[0]) - 0x100000), line))
    if request["kind"] == "cut":
        tokenizer = Own.tokenizer if request.get("own") else jieba.dt
        answer = [cut_all_ways(t, tokenizer) for t in request["texts"]]
    elif request["kind"] == "tag":
        tagger = Own.tagger if request.get("own") else jieba.posseg.dt
        answer = [tag_both_ways(t, tagger) for t in request["texts"]]
    elif request["kind"] == "own":
        answer = Own.load(request["text"])
    elif request["kind"] == "tokenize":
        answer = [tokenize(t) for t in request["texts"]]
    elif request["kind"] == "keywords":
        answer = [guarded(keywords, t) for t in request["texts"]]
    else:
        edited = edited or Edited()
        answer = edited.run(request)
    answer = json.dumps(answer, ensure_ascii=False)
    print(re.sub("[\ud800-\udfff]", lambda m: chr(ord(m[0]) + 0x100000), answer), flush=True)
