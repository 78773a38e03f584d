"""Parses sentences with spaCy's English model and writes the trees in the relations of Universal Dependencies.

usage: python3 teach.py MODEL < SENTENCES > TREES

SENTENCES: name of the text, tab, sentence (`ExportSentences`). TREES: a line "# name<tab>sentence", then a line for each
token: start, end, head (-1: root), relation; an empty line ends a tree. The model's own scheme is that of ClearNLP; what
differs from Universal Dependencies is turned around here: prepositions, copulas, coordination, raised objects.
"""
import sys

import spacy

PLAIN = {
    "nsubjpass": "nsubj:pass", "csubjpass": "csubj", "dobj": "obj", "auxpass": "aux:pass", "neg": "advmod",
    "poss": "nmod:poss", "prt": "compound:prt", "relcl": "acl:relcl", "quantmod": "advmod", "predet": "det",
    "preconj": "cc", "intj": "discourse", "meta": "dep", "oprd": "xcomp", "ROOT": "root",
    "agent": "obl:agent", "dative": "iobj", "acomp": "xcomp", "attr": "xcomp",
}
FIXED = {("according", "to"), ("because", "of"), ("such", "as"), ("due", "to"), ("instead", "of"), ("rather", "than"),
         ("as", "of"), ("prior", "to")}
NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "SYM"}


class Tree:
    def __init__(self, doc):
        self.doc = doc
        self.head = [t.head.i if t.head.i != t.i else -1 for t in doc]
        self.rel = ["compound" if t.dep_ == "nmod" else t.dep_ for t in doc]

    def kids(self, i, *rels):
        return [k for k in range(len(self.head)) if self.head[k] == i and (not rels or self.rel[k] in rels)]

    def single_root(self):
        roots = [i for i, h in enumerate(self.head) if h == -1]
        for r in roots[1:]:
            self.head[r], self.rel[r] = roots[0], "parataxis"

    def replace(self, old, new, rel):
        """new takes old's place; old hangs on new by rel, and so does all that hung on old."""
        self.head[new], self.rel[new] = self.head[old], self.rel[old]
        for k in self.kids(old):
            if k != new:
                self.head[k] = new
        self.head[old], self.rel[old] = new, rel

    def because_of(self):
        """"because" and "of" as one preposition"""
        for p in range(1, len(self.head)):
            if self.rel[p] == "pcomp" and self.head[p] == p - 1 and self.kids(p, "pobj"):
                self.head[self.kids(p, "pobj")[0]] = p - 1
                self.rel[p] = "fixed"
                self.rel[p - 1] = "prep"

    def prepositions(self):
        for p in reversed(range(len(self.head))):
            if self.rel[p] not in ("prep", "agent", "dative") and not (
                    self.rel[p] in ("conj", "ROOT", "pcomp", "advcl", "acl") and self.kids(p, "pobj")):
                continue
            objects = self.kids(p, "pobj")
            clauses = self.kids(p, "pcomp")
            inner = self.kids(p, "obl", "nmod")  # a preposition below it, turned before
            head = self.head[p]
            nominal = head >= 0 and self.doc[head].pos_ in NOMINAL
            label = self.rel[p]
            if objects:
                self.replace(p, objects[0], "case")
                if label in ("prep", "dative"):
                    self.rel[objects[0]] = "nmod" if nominal else "obl"
                elif label == "agent":
                    self.rel[objects[0]] = "obl:agent"
            elif clauses:
                self.replace(p, clauses[0], "mark")
                if label == "prep":
                    self.rel[clauses[0]] = "acl" if nominal else "advcl"
            elif inner and label == "prep":
                o = inner[0]
                self.replace(p, o, "case")
                self.rel[o] = "nmod" if nominal else "obl"
                second = [k for k in self.kids(o, "case") if k == p + 1]
                if second and (self.doc[p].lower_, self.doc[p + 1].lower_) in FIXED:
                    self.head[p + 1], self.rel[p + 1] = p, "fixed"
            elif label in ("prep", "dative", "agent"):
                self.rel[p] = "advmod" if label == "prep" else "iobj"

    def copulas(self):
        for b in range(len(self.head)):
            if self.doc[b].lemma_ != "be" or self.rel[b] in ("aux", "auxpass"):
                continue
            predicates = self.kids(b, "attr", "acomp")
            if self.kids(b, "expl"):
                for a in predicates:
                    self.rel[a] = "nsubj"
                continue
            if not self.kids(b, "nsubj", "csubj", "nsubjpass") and not predicates:
                continue
            predicate = predicates[0] if predicates else None
            if predicate is None and not self.kids(b, "ccomp", "xcomp"):
                for o in self.kids(b, "obl"):
                    cases = self.kids(o, "case")
                    skip = b + 1
                    while skip < len(self.doc) and self.doc[skip].pos_ in ("ADV", "PART") and self.head[skip] == b:
                        skip += 1
                    if cases and cases[0] == skip:
                        predicate = o
                        break
            if predicate is not None and self.head[b] != predicate:
                self.replace(b, predicate, "cop")

    def raised(self):
        """want him to go: he is wanted's object, as is who is seen going"""
        for v in range(len(self.head)):
            if self.rel[v] != "ccomp" or self.kids(v, "mark") or self.head[v] < 0 or self.head[v] > v:
                continue
            subjects = [k for k in self.kids(v, "nsubj", "nsubjpass") if k < v]
            to = [k for k in self.kids(v, "aux") if self.doc[k].tag_ == "TO"]
            bare = self.doc[v].tag_ in ("VB", "VBG", "VBN", "JJ") and not self.kids(v, "aux", "auxpass", "cop")
            if subjects and (to or bare) and self.doc[self.head[v]].pos_ == "VERB":
                self.head[subjects[0]], self.rel[subjects[0]] = self.head[v], "obj"
                self.rel[v] = "xcomp"

    def coordination(self):
        for i in range(len(self.head)):
            steps = 0
            while self.rel[i] == "conj" and self.head[i] >= 0 and self.rel[self.head[i]] == "conj" and steps < 50:
                self.head[i] = self.head[self.head[i]]
                steps += 1
        for c in range(len(self.head)):
            if self.rel[c] in ("cc",) and self.head[c] >= 0:
                first = self.head[c]
                while self.rel[first] == "conj" and self.head[first] >= 0:
                    first = self.head[first]
                after = [k for k in self.kids(first, "conj") if k > c]
                if after:
                    self.head[c] = after[0]

    def names(self):
        for e in self.doc.ents:
            if e.label_ != "PERSON" or len(e) < 2:
                continue
            inside = [i for i in range(e.start, e.end) if self.doc[i].pos_ == "PROPN"]
            last = e.root.i
            if len(inside) < 2 or last != inside[-1] or any(
                    self.head[i] != last or self.rel[i] != "compound" for i in inside[:-1]):
                continue
            first = inside[0]
            self.replace(last, first, "flat")
            for i in inside[1:-1]:
                self.rel[i] = "flat"

    def labels(self):
        for i, t in enumerate(self.doc):
            r = self.rel[i]
            if r == "aux" and t.tag_ == "TO":
                r = "mark"
            elif r == "npadvmod":
                r = "nmod:unmarked" if self.head[i] >= 0 and self.doc[self.head[i]].pos_ in NOMINAL else "obl:unmarked"
            elif r == "prep":
                r = "advmod"
            elif r in ("pobj", "pcomp"):
                r = "dep"
            self.rel[i] = PLAIN.get(r, r)
            if self.head[i] == -1:
                self.rel[i] = "root"

    def convert(self):
        self.single_root()
        self.because_of()
        self.prepositions()
        self.copulas()
        self.raised()
        self.coordination()
        self.names()
        self.labels()


def main():
    nlp = spacy.load(sys.argv[1], exclude=["senter"])
    lines = [line.rstrip("\n").split("\t") for line in sys.stdin]
    for (name, text), doc in zip(lines, nlp.pipe((t for _, t in lines), batch_size=256)):
        if any(t.is_space for t in doc):
            continue
        tree = Tree(doc)
        tree.convert()
        print(f"# {name}\t{text}")
        for t in doc:
            print(f"{t.idx}\t{t.idx + len(t)}\t{tree.head[t.i]}\t{tree.rel[t.i]}")
        print()


main()
