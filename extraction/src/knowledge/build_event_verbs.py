#!/usr/bin/env python3
"""Writes events/cameo-verbs.tsv: English verbs with the PLOVER type of the CAMEO code that each has by default.

usage: build_event_verbs.py ../shared/data/dictionaries

Reads CAMEO.verbpatterns.txt (Open Event Data Alliance, MIT licence, see NOTICE) and takes from each block the code of its
heading, or the one behind a verb, turned into PLOVER by CAMEO2PLOVER-2021.txt. Patterns, nouns and verbs of several words
are left out; so are verbs of mere comment (010).
"""
import os, re, sys

OUT = os.path.join(os.path.dirname(__file__), '../main/resources/io/parley/extraction/events/cameo-verbs.tsv')

def plover(folder):
    types = {}
    for line in open(os.path.join(folder, 'CAMEO2PLOVER-2021.txt'), encoding='utf8'):
        found = re.match(r'(\d{2,4}):\s*([A-Z]+)', line)
        if found: types[found[1]] = found[2]
    return types

def verbs(folder, types):
    heading, found, inside = None, {}, False
    for line in open(os.path.join(folder, 'CAMEO.verbpatterns.txt'), encoding='latin-1'):
        block = re.match(r'---\s+\S+\s+\[([\d-]+)\]', line)
        if block:
            heading, inside = block[1], True
            continue
        if not inside or not re.match(r'[A-Z][A-Z]+\b', line): continue
        word = re.match(r'([A-Z]+)(?=[\s{\[#]|$)', line)
        own = re.match(r'[A-Z]+\s*(?:\{[^}]*\})?\s*\[([\d-]+)\]', line)
        code = own[1] if own else heading
        kind = types.get(code) or types.get(code[:2])
        if word and kind and not code.startswith('01'): found.setdefault(word[1].lower(), kind)
    return found

def main():
    folder = sys.argv[1]
    found = verbs(folder, plover(folder))
    with open(OUT, 'w', encoding='utf8') as out:
        out.write('# Verbs by the PLOVER type of their default CAMEO code. Made by build_event_verbs.py; see NOTICE. Columns: type, verb.\n')
        for verb in sorted(found): out.write(f'{found[verb]}\t{verb}\n')

main()
