"""The shipped tables: their columns, and how rows are merged, flagged and written."""

import unicodedata

COLUMNS = {
    "countries": "qid name type aliases demonyms capital iso2 region flags",
    "places": "qid name type aliases country flags",
    "organisations": "qid name type aliases kind country flags",
    "outlets": "qid name type aliases country flags",
    "people": "qid name type aliases gender country affiliation flags",
    "offices": "office aliases jurisdiction holder from to",
    "given-names": "name gender flags",
    "surnames": "name flags",
    "titles": "title aliases kind",
    "org-words": "word type position",
    "place-words": "word type position",
}


PLAIN = str.maketrans({
    "đ": "dj", "Đ": "Dj", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "æ": "ae", "ı": "i", "ð": "d", "þ": "th",
})


def strip_accents(text):
    """The spelling of wires that send ASCII."""
    decomposed = unicodedata.normalize("NFD", text.translate(PLAIN))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


DIGRAPHS = str.maketrans({
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa", "ß": "ss",
})


def digraphs(text):
    """The spelling of German and Nordic names by wires that send ASCII."""
    return strip_accents(text.translate(DIGRAPHS))


def join(items):
    """Multi-value field: order kept, repeats dropped."""
    return "|".join(dict.fromkeys(item for item in items if item))


def unique(rows, columns):
    """First row of each key, order kept."""
    seen = {}
    for row in rows:
        seen.setdefault(tuple(row.get(column, "") for column in columns), row)
    return list(seen.values())


def write(folder, table, rows, note):
    columns = COLUMNS[table].split()
    path = folder / f"{table}.tsv"
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write(f"# {note}\n")
        out.write("\t".join(columns) + "\n")
        for row in rows:
            cells = [row.get(column, "") for column in columns]
            if any("\t" in cell or "\n" in cell for cell in cells):
                raise ValueError(f"{table}: a tab or line break inside {cells}")
            out.write("\t".join(cells) + "\n")
    return len(rows)


def alias_set(row):
    return [row["name"]] + [alias for alias in row.get("aliases", "").split("|") if alias]


def flag_ambiguous(rows, words):
    """Names that are also ordinary words or other kinds of name ask the engine for more evidence."""
    for row in rows:
        flags = [flag for flag in row.get("flags", "").split("|") if flag]
        for alias in alias_set(row):
            if alias in words:
                flags.append("ambiguous" if alias == row["name"] else f"ambiguous={alias}")
        row["flags"] = join(flags)


def flag_shared(tables):
    """A later row that has an alias of an earlier one says so: the engine takes the first unless context decides."""
    seen = set()
    for rows in tables:
        for row in rows:
            row["aliases"] = join(alias for alias in alias_set(row)[1:] if alias != row["name"])
            shared = [alias for alias in dict.fromkeys(alias_set(row)) if alias in seen]
            row["flags"] = join(row.get("flags", "").split("|") + [f"shared={alias}" for alias in shared])
            seen.update(alias_set(row))
