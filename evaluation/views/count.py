#!/usr/bin/env python3
"""Counts what a reader judged of the views of the development streams.

    evaluation/views/count.py [OUT]

prints, for each view, how many items were judged, how many of them are right, and the kinds of error. OUT is a folder that
`benchmarks/run views` wrote: then only the items that are shown there now count, and those shown but not yet judged are told, too.
"""
import collections
import hashlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
VIEWS = ("issues", "roles", "proposals", "meetings", "timeline", "figures", "contradictions", "participants")
BY_ID = ("participants", "proposals", "meetings", "timeline", "figures", "contradictions")


def short(*words):
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:8]


def shown(view):
    """Names of all items that a page shows unasked."""
    for one in BY_ID:
        for item in view[one]:
            if not item.get("folded"):
                yield one, short(one, item["id"]), None
    for person in view["participants"]:
        if not person["folded"]:
            for role in person["roles"]:
                yield "roles", short("participants", person["id"]), role["role"]
    for cell in view["issues"]:
        for statement in cell["history"]:
            yield "issues", short("issues", cell["issue"] + "/" + cell["partyId"]), short(statement["claimId"])


def name(row):
    return row["view"], row["item"], row.get("statement") or row.get("role")


def main():
    out = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else None
    right, judged, errors, unread = (collections.Counter() for _ in range(4))
    for file in sorted(HERE.glob("*.jsonl")):
        rows = {name(row): row for row in map(json.loads, file.read_text().splitlines())}
        present = None
        if out is not None:
            present = set(shown(json.loads((out / (file.stem + ".json")).read_text())))
            unread.update(one[0] for one in present - rows.keys())
        for key, row in rows.items():
            if present is not None and key not in present:
                continue
            judged[row["view"]] += 1
            right[row["view"]] += row["verdict"] == "right"
            if row["verdict"] != "right":
                errors[row["view"], row["verdict"], row["error"]] += 1
    for view in VIEWS:
        share = f"{right[view] / judged[view]:.2f}" if judged[view] else "-"
        rest = f", {unread[view]} not judged" if out is not None else ""
        print(f"{view:15} {right[view]:3} of {judged[view]:3} right  {share}{rest}")
        for (_, verdict, kind), times in sorted(errors.items(), key=lambda entry: (-entry[1], entry[0])):
            if _ == view:
                print(f"                    {times} {verdict}: {kind}")


if __name__ == "__main__":
    main()
