"""Reads the Phoenix actor dictionaries: names, their synonyms, and codes with terms of office."""
import re

CODE = re.compile(r"\[([^\]]*)\]")
TERM = re.compile(r"^([A-Z]{3,})\s*(?:([<>])?(\d{6,8}))?(?:-(\d{6,8}))?$")


def entries(path):
    """Yields (names, codes): the first name is the main one; a code is (code, start year, end year)."""
    names, codes = [], []
    with open(path, encoding="utf-8", errors="ignore") as source:
        for line in source:
            line = re.sub(r"<!--.*?-->", "", line.split("#")[0].split(";")[0]).rstrip()
            if not line.strip():
                continue
            starts_entry = not line[0].isspace() and not line.startswith(("+", "["))
            if starts_entry and codes:
                yield names, codes
                names, codes = [], []
            name = line.split("[")[0].strip().lstrip("+").strip(" _")
            if name:
                names.append(name)
            codes += [term for term in map(_term, CODE.findall(line)) if term]
    if names and codes:
        yield names, codes


def _term(text):
    match = TERM.match(text.strip())
    if not match:
        return None
    code, sign, start, end = match.groups()
    if sign == ">":
        return code, _year(start), 9999
    if sign == "<":
        return code, 0, _year(start)
    return code, _year(start) if start else 0, _year(end) if end else (_year(start) if start else 0)


def _year(digits):
    if len(digits) == 8:
        return int(digits[:4])
    two = int(digits[:2])
    return 1900 + two if two > 14 else 2000 + two
