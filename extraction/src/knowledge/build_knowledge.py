"""Builds the knowledge tables of the extraction engine. Usage: see README.md beside this file."""
import csv
import re
import sys
from collections import Counter
from pathlib import Path

import conversion
import curated
from tables import COLUMNS, alias_set, digraphs, flag_ambiguous, flag_shared, join, strip_accents, unique, write

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "main/resources/io/parley/extraction/knowledge"


# Two ids of the official list that are missing or name the whole realm rather than the country.
QIDS = {"NA": "Q1030", "NL": "Q55"}


# Seats of governments that are or were not the capital of the official list.
SEATS = {("DE", "Bonn"), ("MM", "Yangon"), ("KZ", "Almaty"), ("NL", "The Hague"), ("TZ", "Dar es Salaam"), ("CI", "Abidjan")}


# Titles that name no jurisdiction: the engine pairs them with a country of the text.
BARE_TITLES = {
    "president", "President", "vice president", "Vice President", "prime minister", "Prime Minister", "King", "Queen",
    "chancellor", "premier", "union head", "commander-in-chief", "secretary-general", "Secretary-General",
    "press secretary", "foreign secretary", "U.N. envoy", "Defence Secretary",
}


def country_codes(dictionaries):
    with open(dictionaries / "country-codes.csv", encoding="utf-8") as source:
        return {row["ISO3166-1-Alpha-2"]: row for row in csv.DictReader(source)}


def countries(codes):
    rows = []
    for iso, name, aliases, demonyms, capital in curated.table("countries.txt", 5):
        code = codes.get(iso, {})
        rows.append({
            "qid": QIDS.get(iso) or code.get("wikidata_id", "").rsplit("/", 1)[-1],
            "name": name,
            "type": "LOCATION" if iso == "AQ" else "GPE",
            "aliases": join(curated.values(aliases)),
            "demonyms": join(curated.values(demonyms)),
            "capital": capital or code.get("Capital", "").strip(),
            "iso2": iso,
            "region": code.get("Sub-region Name", ""),
        })
    regions = {row["iso2"]: row["region"] for row in rows}
    for iso, name, aliases, demonyms, capital, qid in curated.table("states.txt", 6):
        rows.append({
            "qid": qid, "name": name, "type": "GPE",
            "aliases": join(curated.values(aliases)), "demonyms": join(curated.values(demonyms)),
            "capital": capital, "iso2": iso, "region": regions.get(iso, "Southern Europe"), "flags": "sub-state",
        })
    return rows


def base_name(name):
    """"Tripoli (Lebanon)" is also written "Tripoli"."""
    return name.split(" (")[0] if name.endswith(")") else ""


def places():
    rows = []
    for entry in curated.blocks("places.txt"):
        rows.append({
            "qid": entry.qid, "name": entry.name, "type": entry.heading[0],
            "aliases": join([base_name(entry.name)] + entry.aliases), "country": entry.heading[1],
        })
    return rows


def plain_first(rows):
    """ "Tripoli" before "Tripoli (Lebanon)"."""
    return sorted(rows, key=lambda row: row["name"].endswith(")"))


def qualified_aliases(*tables):
    """ "GNA (Libya)" becomes "GNA" where no row is plainly called so, and is dropped elsewhere."""
    plain = {alias for rows in tables for row in rows for alias in alias_set(row) if not alias.endswith(")")}
    for rows in tables:
        for row in rows:
            aliases = row["aliases"].split("|")
            row["aliases"] = join(
                base_name(alias) if alias.endswith(")") and base_name(alias) not in plain else alias
                for alias in aliases if not alias.endswith(")") or base_name(alias) not in plain)


def organisations():
    rows = []
    for entry in curated.blocks("organisations.txt"):
        rows.append({
            "qid": entry.qid, "name": entry.name, "type": "ORG",
            "aliases": join([base_name(entry.name)] + entry.aliases),
            "kind": entry.heading[0], "country": entry.heading[1],
        })
    return rows


def outlets():
    return [{
        "qid": entry.qid, "name": entry.name, "type": "ORG",
        "aliases": join([base_name(entry.name)] + entry.aliases), "country": entry.heading[0],
    } for entry in curated.blocks("outlets.txt")]


def offices(country_rows):
    """Rows of offices.txt, one a term; titles are also built from the name of the country."""
    named = {row["iso2"]: row for row in reversed(country_rows)}
    named.update({row["name"]: row for row in country_rows if row.get("flags") == "sub-state"})
    for row in country_rows:
        if row.get("flags") != "sub-state":
            named[row["iso2"]] = row
    rows, holders = [], {}
    for title, jurisdiction, terms in curated.table("offices.txt", 3):
        office, *aliases = [alias for alias in title.split("=")]
        aliases = [alias for alias in aliases if alias not in BARE_TITLES]
        country = named.get(jurisdiction)
        if country:
            aliases += country_titles(office, country)
        for term in terms.split(";"):
            name, start, end = term.strip().rsplit(" ", 2)
            holder = name.rstrip("*")
            rows.append({
                "office": office, "aliases": join(alias for alias in aliases if alias != office),
                "jurisdiction": jurisdiction, "holder": holder, "from": start, "to": "" if end == "-" else end,
            })
            known = holders.setdefault(holder, {"female": name.endswith("*"), "country": "", "affiliation": ""})
            if country and not office.startswith(("UN ", "UNMIK", "International", "US special")):
                known["country"] = known["country"] or country["iso2"]
            elif not country:
                known["affiliation"] = known["affiliation"] or jurisdiction
    return rows, holders


def country_titles(office, country):
    """ "President of Iran" is also "president of Iran" and "Iran's president"."""
    name = country["name"]
    role, _, rest = office.partition(" of ")
    if rest and role in ("President", "Prime Minister", "King", "Chancellor", "Emir", "Sultan", "Premier", "Leader"):
        low = role.lower()
        return [f"{low} of {name}", f"{name}'s {low}", f"{role} of {name}"]
    for demonym in country["demonyms"].split("|"):
        if demonym and office.startswith(demonym + " "):
            role = office[len(demonym) + 1:]
            return [f"{name}'s {role.lower()}", f"{role.lower()} of {name}", f"{demonym} {role.lower()}"]
    return []


def people(holders):
    """Curated people, then holders of offices who have no entry of their own."""
    merged = {}
    for table in ("people.txt", "people-world.txt"):
        for entry in curated.blocks(table):
            row = merged.setdefault(strip_accents(entry.name).lower(), {
                "name": entry.name, "type": "PERSON", "qid": "", "aliases": "", "gender": "m", "countries": [],
                "affiliation": entry.heading[1],
            })
            row["qid"] = row["qid"] or entry.qid
            row["aliases"] = join(row["aliases"].split("|") + entry.aliases + [entry.name])
            row["countries"].append(entry.heading[0])
            if entry.female:
                row["gender"] = "f"
    for holder, known in holders.items():
        row = merged.setdefault(strip_accents(holder).lower(), {
            "name": holder, "type": "PERSON", "qid": "", "aliases": "", "gender": "f" if known["female"] else "m",
            "countries": [], "affiliation": "",
        })
        row["aliases"] = join(row["aliases"].split("|") + [row["name"]])
        row["name"] = holder
        row["office_country"] = known["country"]
        row["affiliation"] = row["affiliation"] or known["affiliation"]
        if known["female"]:
            row["gender"] = "f"
    for row in merged.values():
        listed = set(filter(None, row["countries"]))
        row["country"] = row.get("office_country") or (listed.pop() if len(listed) == 1 else "")
        spelled = [strip_accents(row["name"]), digraphs(row["name"])]
        row["aliases"] = join(alias for alias in row["aliases"].split("|") + spelled if alias != row["name"])
    return sorted(merged.values(), key=lambda row: row["name"] not in holders)


FAMILY_FIRST = {"CN", "TW", "HK", "KR", "KP", "VN", "KH", "MM", "HU"}
NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
PARTICLES = {"Sir", "Lady", "Lord", "King", "Queen", "Prince", "Princess", "Pope", "Sheikh", "Mullah", "Maulana", "Crown",
             "Emperor", "General", "Colonel", "Comandante", "Subcomandante", "Comandanta", "Bishop", "Baroness", "Daw", "U"}


def usable_name(word):
    return len(word) > 2 and word[0].isupper() and NAME.fullmatch(word) and word not in PARTICLES


def without_words(found, bearers, kept, name_words):
    """Leaves out English words that a single converted entry offers as a name."""
    return [name for name in sorted(found) if name in kept or name not in name_words or bearers[name] > 2]


def given_names(people_rows, name_words):
    genders, bearers, kept = {}, Counter(), set()
    for gender, listed in curated.table("given-names.txt", 2):
        for name in curated.values(listed):
            genders.setdefault(name, []).extend([gender] * 5)
            kept.add(name)
    for row in people_rows:
        words = row["name"].split()
        if len(words) > 1 and row["country"] not in FAMILY_FIRST and usable_name(words[0]):
            genders.setdefault(words[0], []).append(row["gender"])
            bearers[words[0]] += 1
            if row.get("flags") != "phoenix":
                kept.add(words[0])
    return [{"name": name, "gender": majority(genders[name])}
            for name in without_words(genders, bearers, kept, name_words)]


def majority(genders):
    female, male = genders.count("f"), genders.count("m")
    return "f" if female > 2 * male else "m" if male > 2 * female else ""


def surnames(people_rows, name_words):
    bearers, kept = Counter(), set()
    listed_surnames = {name for (listed,) in curated.table("surnames.txt", 1) for name in curated.values(listed)}
    found = set(listed_surnames)
    for row in people_rows:
        words = row["name"].split()
        if len(words) > 1:
            word = words[0] if row["country"] in FAMILY_FIRST - {"KH", "MM"} and len(words) < 4 else words[-1]
            if usable_name(word) or (word.startswith(("al-", "el-")) and len(word) > 4):
                found.add(word)
                bearers[word] += 1
                if row.get("flags") != "phoenix":
                    kept.add(word)
    return [{"name": name} for name in without_words(found, bearers, kept | listed_surnames, name_words)]


def converted(dictionaries, codes, people_rows, organisation_rows):
    """People and organisations of the Phoenix dictionaries that nobody listed by hand."""
    iso2 = {code["ISO3166-1-Alpha-3"]: iso for iso, code in codes.items()}
    taken = {(name.split()[0].lower(), name.split()[-1].lower()) for row in people_rows for name in alias_set(row)}
    people_found = conversion.people(dictionaries / "Phoenix.Countries.actors.txt", iso2, taken)
    known = {name.lower() for row in organisation_rows for name in alias_set(row)}
    found = conversion.organisations(
        dictionaries / "Phoenix.MilNonState.actors.txt", "armed_group", iso2, known, lambda codes: True)
    known |= {name.lower() for row in found for name in alias_set(row)}
    for kind, prefixes in (("igo", ("IGO", "IMG")), ("ngo", ("NGO", "NGM")), ("company", ("MNC",))):
        found += conversion.organisations(
            dictionaries / "Phoenix.International.actors.txt", kind, iso2, known,
            lambda codes: codes[0][0].startswith(prefixes) and len(codes) == 1)
    return people_found, found


def words(table):
    rows = []
    for position, kind, listed in curated.table(f"{table}.txt", 3):
        rows += [{"word": word, "type": kind, "position": position} for word in curated.values(listed)]
    return unique(rows, ("word", "position"))


def titles():
    rows = []
    for kind, listed in curated.table("titles.txt", 2):
        for title in curated.values(listed):
            name, *aliases = title.split("=")
            rows.append({"title": name, "aliases": join(aliases), "kind": kind})
    return unique(rows, ("title", "kind"))


def mark_capitals(place_rows, country_rows):
    capitals = {(row["iso2"], row["capital"]) for row in country_rows if row.get("flags") != "sub-state"} | SEATS
    known = {strip_accents(name) for row in place_rows + country_rows for name in alias_set(row)}
    for iso, capital in sorted(capitals):
        if capital and strip_accents(capital) not in known:
            place_rows.append({"qid": "", "name": capital, "type": "GPE", "aliases": "", "country": iso})
    for row in place_rows:
        if row["type"] == "GPE" and any((row["country"], name) in capitals for name in alias_set(row)):
            row["flags"] = "capital"


def main():
    dictionaries = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parents[3] / "shared/data/dictionaries"
    codes = country_codes(dictionaries)
    ambiguous = {words[0] for words in curated.table("ambiguous.txt", 1)}
    TARGET.mkdir(parents=True, exist_ok=True)
    country_rows = countries(codes)
    place_rows = plain_first(places())
    mark_capitals(place_rows, country_rows)
    office_rows, holders = offices(country_rows)
    people_rows, organisation_rows = people(holders), plain_first(organisations())
    outlet_rows = plain_first(outlets())
    qualified_aliases(organisation_rows, outlet_rows)
    more_people, more_organisations = converted(dictionaries, codes, people_rows, organisation_rows)
    people_rows += more_people
    organisation_rows += more_organisations
    name_words = {name for (listed,) in curated.table("ambiguous-names.txt", 1) for name in curated.values(listed)}
    given = given_names(people_rows, name_words)
    genders = {row["name"]: row["gender"] for row in given}
    for row in more_people:
        row["gender"] = genders.get(row["name"].split()[0], "")
    built = {
        "countries": (country_rows, "Countries, former states and regions with an administration"),
        "places": (place_rows, "Cities and provinces, geographical areas, venues"),
        "organisations": (organisation_rows, "Organisations; the more prominent first"),
        "people": (people_rows, "Leaders, ministers, envoys, rebels, union leaders; holders of offices first"),
        "offices": (office_rows, "Who held which office when"),
        "outlets": (outlet_rows, "News agencies, newspapers, broadcasters, social networks"),
        "given-names": (given, "Given names; the gender is empty where both or unknown"),
        "surnames": (surnames(people_rows, name_words), "Family names"),
        "titles": (titles(), "Words that stand before a person's name or say what the person is"),
        "org-words": (words("org-words"), "Words in the names of organisations that nobody listed"),
        "place-words": (words("place-words"), "Words in the names of places that nobody listed"),
    }
    flag_shared([built[table][0] for table in ("countries", "places", "organisations", "outlets", "people")])
    for table, (rows, note) in built.items():
        if "flags" in COLUMNS[table]:
            flag_ambiguous(rows, name_words if "name" in table else ambiguous)
        print(table, write(TARGET, table, rows, note))


if __name__ == "__main__":
    main()
