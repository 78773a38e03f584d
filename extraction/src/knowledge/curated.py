"""Reads the hand-written lists under curated/.

Two forms. A table has one row a line, fields split by '|', values of a field by ','.
A block list has headings in square brackets whose words apply to every entry below, and entries
split by ';', each `Name=alias=alias#Q123`; `Name*` marks a woman.
"""
import re
from pathlib import Path

FOLDER = Path(__file__).parent / "curated"


def _lines(name):
    path = FOLDER / name
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if line and not line.startswith("#"):
            yield f"{name}:{number}", line


def table(name, width):
    """Yields rows of exactly `width` fields, missing ones empty."""
    for where, line in _lines(name):
        fields = [field.strip() for field in line.split("|")]
        if len(fields) > width and any(fields[width:]):
            raise ValueError(f"{where}: {len(fields)} fields, at most {width} expected")
        yield (fields + [""] * width)[:width]


def values(field):
    return [value.strip() for value in field.split(",") if value.strip()]


class Entry:
    """One entry of a block list with the words of its heading."""

    def __init__(self, where, heading, text):
        text, _, qid = text.partition("#")
        names = [name.strip() for name in text.split("=")]
        self.where, self.heading, self.qid = where, heading, qid.strip()
        self.female = names[0].endswith("*")
        self.name = names[0].rstrip("*").strip()
        self.aliases = [name for name in names[1:] if name]
        if not self.name:
            raise ValueError(f"{where}: an entry without a name")
        if self.qid and not re.fullmatch(r"Q\d+", self.qid):
            raise ValueError(f"{where}: not a Wikidata id: {self.qid}")


def blocks(name):
    heading = []
    for where, line in _lines(name):
        if line.startswith("["):
            heading = [word.strip() for word in line.strip("[]").split("/")]
            continue
        for text in line.split(";"):
            if text.strip():
                yield Entry(where, heading, text.strip())
