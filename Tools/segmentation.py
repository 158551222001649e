"""Measures how words are cut: precision, recall and F1 on segmented sentences, and how many terms stay whole.

    segmentation.py HUIYIN FILE…      files with one sentence a line, words separated by spaces

Side by side: ICU with the office's dictionary, ICU with its own, and jieba where it is installed. The score is that of the
SIGHAN bakeoffs: a word counts when both its ends are right.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def ranges(words):
    found, start = set(), 0
    for word in words:
        found.add((start, start + len(word)))
        start += len(word)
    return found


def with_huiyin(program, *options):
    def cut(lines):
        run = subprocess.run(
            [program, "segment", *options], input="\n".join(lines) + "\n", text=True, capture_output=True, cwd=ROOT)
        sys.stderr.write(run.stderr)
        return [line.split() for line in run.stdout.split("\n")[: len(lines)]]
    return cut


def with_jieba(lines):
    import jieba

    jieba.setLogLevel(60)
    return [[word for word in jieba.cut(line) if word.strip()] for line in lines]


def terms():
    """Those of every office, and those of the pack."""
    lines = (ROOT / "Pipelines/lexicon/terms.txt").read_text().splitlines()
    everywhere = {line.split("\t")[0] for line in lines if line and not line.startswith("#")}
    lexicons = [path.read_text() for path in (ROOT / "Pipelines/packs").glob("*/lexicon.yaml")]
    lists = [re.search(r"^terms: \[(.*?)^\]", text, re.M | re.S).group(1) for text in lexicons]
    local = {word.strip() for words in lists for word in re.sub("#.*", "", words).split(",")}
    return everywhere | local - {""}


def measure(name, cut, sentences, whole):
    hits = wanted = given = kept = seen = 0
    for right, words in zip(sentences, cut(["".join(words) for words in sentences])):
        gold, found = ranges(right), ranges(words)
        hits, wanted, given = hits + len(gold & found), wanted + len(gold), given + len(found)
        start = 0
        for word in right:
            if word in whole:
                seen += 1
                kept += (start, start + len(word)) in found
            start += len(word)
    precision, recall = hits / given, hits / wanted
    score = 2 * precision * recall / (precision + recall)
    share = f"{kept / seen:8.2%} of {seen}" if seen else "       -"
    print(f"{name:24}{precision:8.4f}{recall:8.4f}{score:8.4f}   {share}")


program, files = str(Path(sys.argv[1]).resolve()), sys.argv[2:]
sentences = [line.split() for file in files for line in Path(file).read_text().splitlines() if line.strip()]
print(f"{len(sentences)} sentences, {sum(map(len, sentences))} words\n")
print(f"{'':24}{'P':>8}{'R':>8}{'F1':>8}   {'terms whole':>8}")
measure("ICU, our dictionary", with_huiyin(program), sentences, terms())
measure("ICU, its own dictionary", with_huiyin(program, "--stock"), sentences, terms())
try:
    measure("jieba", with_jieba, sentences, terms())
except ImportError:
    print("jieba is not installed")
