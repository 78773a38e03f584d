"""Looks for bad facts. Usage: check_knowledge.py TEXT_FOLDER... (folders of .txt or .conllu files).

Prints single-word aliases that running text uses mostly in lower case and that carry no flag,
aliases shared by rows of one type without a flag, and holders of offices who are not in people.tsv.
"""
import csv
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

from build_knowledge import TARGET
from tables import alias_set

TABLES = ("countries", "places", "organisations", "outlets", "people")


def read(table):
    with open(TARGET / f"{table}.tsv", encoding="utf-8") as source:
        return list(csv.DictReader(
            (line for line in source if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def word_counts(folders):
    counts = Counter()
    for folder in folders:
        for path in Path(folder).rglob("*"):
            if path.suffix == ".txt":
                counts.update(re.findall(r"[^\W\d_]+", path.read_text(encoding="utf-8", errors="ignore")))
            elif path.suffix == ".conllu":
                for line in path.read_text(encoding="utf-8").splitlines():
                    fields = line.split("\t")
                    if len(fields) > 1:
                        counts[fields[1]] += 1
    return counts


def flagged(row, alias):
    flags = row["flags"].split("|")
    return f"ambiguous={alias}" in flags or alias == row["name"] and "ambiguous" in flags


def main():
    counts = word_counts(sys.argv[1:])
    owners = defaultdict(list)
    for table in TABLES:
        for row in read(table):
            for alias in alias_set(row):
                owners[alias].append((table, row))
    for alias, found in sorted(owners.items()):
        low, high = counts[alias.lower()], counts[alias]
        if alias[0].isupper() and not alias.isupper() and low > max(2, high) and not flagged(found[0][1], alias):
            print("common word", alias, low, high, found[0][0], sep="\t")
        if len(found) > 1:
            late = [table for table, row in found[1:] if f"shared={alias}" not in row["flags"].split("|")]
            if late:
                print("unflagged collision", alias, *late, sep="\t")
    known = {row["name"] for row in read("people")}
    for holder in sorted({row["holder"] for row in read("offices")} - known):
        print("holder not among people", holder, sep="\t")


if __name__ == "__main__":
    main()
