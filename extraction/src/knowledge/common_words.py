"""Lists the words that running text writes small. Usage: common_words.py TEXT_FOLDER... (folders of .txt or .conllu files).

Writes entities/names/common-words.txt: such a word is hardly a name, though a sentence may open with it.
"""
import re
import sys
from collections import Counter
from pathlib import Path

from build_knowledge import TARGET

WORD = re.compile(r"(?<![\w'’-])([A-Za-z][a-z]+)(?![\w-])")
LEAST = 3


def texts(folders):
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if path.suffix == ".txt":
                yield path.read_text(encoding="utf-8", errors="ignore")
            elif path.suffix == ".conllu":
                rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
                yield " ".join(row[1] for row in rows if len(row) > 1 and row[0].isdigit())


def main():
    small, large = Counter(), Counter()
    for text in texts(sys.argv[1:]):
        for match in WORD.finditer(text):
            word = match.group(1)
            if word[0].islower():
                small[word] += 1
            elif re.search(r"[a-z,] $", text[max(0, match.start() - 3):match.start()]):
                large[word.lower()] += 1
    words = sorted(word for word in small if small[word] >= LEAST and small[word] > 2 * large[word] and len(word) > 2)
    target = TARGET.parent / "entities/names/common-words.txt"
    note = "# English words that running text writes small: built by src/knowledge/common_words.py\n"
    target.write_text(note + "".join(word + "\n" for word in words), encoding="utf-8")
    print(len(words))


if __name__ == "__main__":
    main()
