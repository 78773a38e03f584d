"""Turns Phoenix entries into rows for the shipped tables. What looks doubtful is left out."""
import re

import phoenix
from names import title_case
from tables import join

FIRST_YEAR = 1990
ACRONYMS = frozenset("UN US USA UK EU UNHCR UNESCO UNICEF WHO NATO OAS ASEAN AIDS HIV YMCA YWCA CARE II III IV VI".split())
ORGANISATION = re.compile(
    r"\b(agency|alliance|army|assembly|association|authority|bank|brigades?|bureau|caucus|cent(er|re)|church|coalition|"
    r"college|comm(ission|ittee|unity)|conf(ederation|erence)|congress|corporation|council|court|federation|force|"
    r"forum|foundation|front|fund|group|guild|initiative|institut(e|ion)|league|mission|movement|network|office|"
    r"organi[sz]ation|parliament|partnership|party|program(me)?|secretariat|society|tribunal|trust|union|university)\b",
    re.IGNORECASE)
ARMED = re.compile(
    r"\b(battalions?|command|commandos?|guerrillas?|islamic|jihad|liberation|martyrs|militia|mujahid|mujahideen|"
    r"people'?s|popular|red|resistance|revolution(ary)?|separatists?|soldiers|tigers|volunteer|warriors|workers)\b",
    re.IGNORECASE)
FINANCE = re.compile(r"\b(fund|trust|acquisition|bancorp|bancshares|realty|return|i+)( inc| ltd)?$", re.IGNORECASE)
PERSON_NAME = re.compile(r"^[A-Za-z'’.\- ]{5,40}$")
NOT_A_NAME = re.compile(
    r"\b(president|minister|prime|secretary|government|administration|officials?|leaders?|police|troops|forces|army|"
    r"ministry|parliament|party|council|king|queen|prince|premier|general|mr|the|of|and|senators?|court|embassy|"
    r"rebels?|movement|front|union|party|cabinet|mayor|governor|chancellor|judges?|family|regime|people)\b",
    re.IGNORECASE)


def people(path, iso2, taken):
    """Holders of government posts since 1990 who are not listed by hand."""
    rows = {}
    for names, codes in phoenix.entries(path):
        terms = [term for term in codes if "GOV" in term[0][3:6] and term[2] >= FIRST_YEAR]
        main = title_case(names[0])
        words = main.split()
        if not terms or not 2 <= len(words) <= 5 or not PERSON_NAME.match(main) or NOT_A_NAME.search(main):
            continue
        if min(len(word.strip(".")) for word in (words[0], words[-1])) < 2:
            continue
        key = (words[0].lower(), words[-1].lower())
        if key in taken or main in rows:
            continue
        aliases = [title_case(name) for name in names[1:]]
        aliases = [
            alias for alias in aliases
            if len(alias.split()) > 1 and PERSON_NAME.match(alias) and not NOT_A_NAME.search(alias)
            and alias.split()[-1].lower() == key[1]
        ]
        rows[main] = {
            "qid": "", "name": main, "type": "PERSON", "aliases": join(aliases), "gender": "",
            "country": iso2.get(terms[0][0][:3], ""), "affiliation": "", "flags": "phoenix",
        }
    return [rows[name] for name in sorted(rows)]


def organisations(path, kind, iso2, taken, wanted):
    """Several-word names of organisations that are not listed by hand."""
    rows = {}
    for names, codes in phoenix.entries(path):
        if not wanted(codes):
            continue
        listed = [tidy(name) for name in names]
        listed = [name for name in listed if name and name.lower() not in taken]
        if not listed or any(tidy(name).lower() in taken for name in names) or listed[0] in rows:
            continue
        if not (ORGANISATION.search(listed[0]) or kind == "armed_group" and ARMED.search(listed[0])):
            continue
        rows[listed[0]] = {
            "qid": "", "name": listed[0], "type": "ORG", "aliases": join(listed[1:6]), "kind": kind,
            "country": iso2.get(codes[0][0][:3], ""), "flags": "phoenix",
        }
    return [rows[name] for name in sorted(rows)]


def tidy(name):
    """Empty for names that would match ordinary text or are not clean."""
    name = title_case(re.sub(r"\(.*?\)", "", name.replace("&", "and")), ACRONYMS).strip()
    plain = re.fullmatch(r"[A-Za-z'’.\-/ ]{8,70}", name)
    words = name.split()
    if FINANCE.search(name) or "/" in name:
        return ""
    if not plain or not 2 <= len(words) <= 9 or words[0][0].islower() or "+" in name:
        return ""
    return name
