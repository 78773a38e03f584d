"""Readers of other languages read what Parley gives: server-sent events, iCalendar and Atom (README.md).

readers.py [BASE] [TOPIC]: ports as ./parley up --ports BASE has them, a topic that has articles. Changes the topic
"contract-spare" to see the change arrive.
"""

import json
import sys
import time
import xml.etree.ElementTree as xml
from datetime import datetime

import httpx
from httpx_sse import connect_sse
from icalendar import Calendar

base, topic = int((sys.argv[1:2] or ["8080"])[0]), (sys.argv[2:3] or ["gaza-talks"])[0]
SPARE = {"title": "Contract", "entities": ["Northern Rail"]}
ATOM = "{http://www.w3.org/2005/Atom}"
client = httpx.Client(base_url=f"http://127.0.0.1:{base}", timeout=20)


def stream():
    """A change arrives under the number of its revision, and again for one who comes back with an older one."""
    client.put("/api/v1/topics/contract-spare", json=SPARE).raise_for_status()
    seen = []
    with connect_sse(client, "GET", "/api/v1/topics/contract-spare/stream", headers={"Last-Event-ID": "0"}) as source:
        source.response.raise_for_status()
        for event in source.iter_sse():
            seen.append(event)
            break
    first = seen[0]
    assert first.event in ("update", "snapshot"), first.event
    body = json.loads(first.data)
    number = body["revision"] if first.event == "update" else body["overview"]["revision"]
    assert int(first.id) == number, first.id
    with connect_sse(client, "GET", "/api/v1/topics/contract-spare/stream", headers={"Last-Event-ID": "no-number"}) as source:
        again = next(iter(source.iter_sse()))
    assert again.event == "snapshot", again.event
    return f"event {first.event} of revision {first.id}; a snapshot for an unknown id"


def calendar():
    """Every meeting is an event with a start, a stamp, a summary and an id of its own."""
    text = client.get(f"/api/v1/topics/{topic}/meetings.ics").raise_for_status().text
    events = Calendar.from_ical(text).walk("VEVENT")
    assert events, "no meeting"
    for event in events:
        assert event.get("UID") and event.get("DTSTAMP") and event.get("DTSTART") and event.get("SUMMARY"), event
    assert len({str(event["UID"]) for event in events}) == len(events), "two meetings share an id"
    return f"{len(events)} meetings"


def feed():
    """What RFC 4287 asks of a feed and of every entry."""
    root = xml.fromstring(client.get(f"/api/v1/topics/{topic}/changes.atom").raise_for_status().content)
    entries = root.findall(ATOM + "entry")
    authors = root.find(ATOM + "author") is not None
    for part in [root, *entries]:
        for name in ("id", "title", "updated"):
            assert len(part.findall(ATOM + name)) == 1, f"{part.tag} has not one {name}"
        assert datetime.fromisoformat(part.findtext(ATOM + "updated").replace("Z", "+00:00")).tzinfo
    assert authors or all(entry.find(ATOM + "author") is not None for entry in entries), "an entry has no author"
    assert any(link.get("rel") == "self" for link in root.findall(ATOM + "link")), "no link to itself"
    assert len({entry.findtext(ATOM + "id") for entry in entries}) == len(entries), "two entries share an id"
    return f"{len(entries)} entries"


failed = False
for check in (stream, calendar, feed):
    started = time.monotonic()
    try:
        print(f"{check.__name__}: {check()} ({time.monotonic() - started:.1f} s)")
    except (AssertionError, httpx.HTTPError) as fault:
        failed = True
        print(f"{check.__name__}: FAILED: {fault!r}")
sys.exit(failed)
