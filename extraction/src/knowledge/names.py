"""Title-cases the upper-case, underscore-joined names of the Phoenix dictionaries."""
import re

LOWER_INSIDE = {
    "al", "el", "as", "ad", "ar", "an", "ath", "az", "bin", "bint", "ibn", "ben", "de", "del", "della", "di", "da",
    "dos", "das", "do", "du", "van", "von", "der", "den", "ter", "ten", "zu", "y", "e", "la", "las", "los", "ul",
    "of", "the", "and", "for", "in", "on", "to", "with", "against", "from", "at", "by", "or", "für", "des", "et",
}
ARTICLES = {"al", "el", "as", "ad", "ar", "an", "az", "ul", "ur"}
ACRONYM = re.compile(r"^(?:[A-Z]\.)+[A-Z]?\.?$")


def _piece(piece, first):
    low = piece.lower()
    if not first and low in LOWER_INSIDE:
        return low
    if re.match(r"^mc[a-z]{2,}", low):
        return "Mc" + low[2:].capitalize()
    if re.match(r"^(o|d|l)'[a-z]{2,}", low):
        return low[0].upper() + "'" + low[2:].capitalize()
    return low[:1].upper() + low[1:]


def title_case(text, acronyms=frozenset()):
    """ "MOHAMMED_BIN_SALMAN_" becomes "Mohammed bin Salman"."""
    words = []
    for word in re.sub(r"[_\s]+", " ", text).strip().split(" "):
        if word in acronyms or ACRONYM.match(word):
            words.append(word)
            continue
        parts = word.split("-")
        done = []
        for index, part in enumerate(parts):
            article = len(parts) > 1 and index == 0 and part.lower() in ARTICLES
            done.append(part.lower() if article else _piece(part, not words and index == 0))
        joined = "-".join(done)
        words.append(joined[:1].upper() + joined[1:] if not words else joined)
    return " ".join(words)
