#!/usr/bin/env python3
"""Paragraph F1 of the text of pages: Parley's beside trafilatura's and readability-lxml's, on the same pages in one run.

    compare.py PARLEY_OUTPUT SET...

A set is a folder with one folder a page: source.html and either truth.txt (a paragraph a line) or expected.html. Parley's
text of SET/PAGE/source.html is PARLEY_OUTPUT/SET-NAME/PAGE.txt. Blocks of fewer than five words (labels, short headings)
and captions count for nobody. A block is found when one of the other side has the same words but for a fifth.
"""
import collections
import pathlib
import re
import sys

import lxml.html
import readability
import trafilatura

MIN_WORDS = 5
ALIKE = 0.8
BLOCKS = {"p", "div", "section", "article", "blockquote", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
          "table", "tr", "td", "th", "dl", "dt", "dd", "br", "hr", "main", "header", "footer", "figure"}


def lines_of_html(html):
    if not html.strip():
        return ""
    root = lxml.html.fromstring(html)
    for gone in root.xpath("//script|//style|//figcaption|//figure|//noscript|//button"):
        gone.drop_tree()
    parts = []

    def walk(element):
        if not isinstance(element.tag, str):
            parts.append(" ")
        else:
            block = element.tag in BLOCKS
            parts.append("\n" if block else "")
            parts.append(element.text or "")
            for child in element:
                walk(child)
            parts.append("\n" if block else "")
        parts.append(element.tail or "")

    walk(root)
    return "".join(re.sub(r"[ \t\r\f\v\n]+", " ", p) if p != "\n" else p for p in parts)


def blocks(text):
    found = []
    for line in text.splitlines():
        words = re.findall(r"\w+", line.lower())
        # Scripts without spaces count by their characters.
        if any(ord(c) > 0x2E80 for w in words for c in w):
            words = [c for w in words for c in w]
        if len(words) >= MIN_WORDS:
            found.append(collections.Counter(words))
    return found


def alike(one, other):
    shared = sum((one & other).values())
    return 2 * shared >= 2 * ALIKE * max(sum(one.values()), sum(other.values()))


def score(output, truth):
    if not truth:
        return None
    left, hits = list(truth), 0
    for block in output:
        for i, wanted in enumerate(left):
            if alike(block, wanted):
                hits += 1
                del left[i]
                break
    precision = hits / len(output) if output else 0.0
    recall = hits / len(truth)
    return precision, recall, 2 * precision * recall / (precision + recall) if hits else 0.0


def truth_of(page):
    plain = page / "truth.txt"
    return plain.read_text("utf-8") if plain.exists() else lines_of_html((page / "expected.html").read_text("utf-8"))


def attempt(extractor):
    try:
        return extractor() or ""
    except Exception:  # a tool that fails on a page has no text of it
        return ""


def main():
    parley = pathlib.Path(sys.argv[1])
    verbose = "-v" in sys.argv
    for folder in (pathlib.Path(a) for a in sys.argv[2:] if a != "-v"):
        scores = collections.defaultdict(list)
        for page in sorted(p for p in folder.iterdir() if (p / "source.html").exists()):
            raw = (page / "source.html").read_bytes()
            html = raw.decode("utf-8", "replace")
            outputs = {
                "parley": (parley / folder.name / (page.name + ".txt")).read_text("utf-8"),
                "trafilatura": attempt(lambda: trafilatura.extract(html, include_comments=False)),
                "readability-lxml": attempt(lambda: lines_of_html(readability.Document(html).summary())),
            }
            truth = blocks(truth_of(page))
            results = {name: score(blocks(text), truth) for name, text in outputs.items()}
            if results["parley"] is None:
                continue
            for name, result in results.items():
                scores[name].append(result)
            if verbose:
                print("%-40s" % page.name, *("%s %.2f/%.2f" % (n[:7], r[0], r[1]) for n, r in results.items()))
        print("%s: %d pages" % (folder.name, len(scores["parley"])))
        for name, all_of in scores.items():
            p, r, f = (100 * sum(x[i] for x in all_of) / len(all_of) for i in range(3))
            print("  %-17s precision %5.1f  recall %5.1f  paragraph F1 %5.1f" % (name, p, r, f))


if __name__ == "__main__":
    main()
