"""What schemathesis may send: it never makes a service ask a machine of somebody else."""

import hashlib
import re

import schemathesis

# As the descriptions have it, whose \s is that of ECMA 262 and not that of Python.
BLANKS = r"\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
ADDRESS = re.compile(rf"(?i)https?://[^/?#{BLANKS}]")

# A longer address is refused before anybody is asked; a short one in its place would be right where a wrong one was wanted.
LONGEST = 2000


@schemathesis.hook
def map_body(context, body):
    """Feeds and subscriptions with made-up addresses get one of this machine, on a port that nobody listens on. Where the bodies are
    made, not where they are sent: one that is changed later counts as wrong whatever it is."""
    address = body.get("url") if isinstance(body, dict) else None
    if isinstance(address, str) and len(address) <= LONGEST and ADDRESS.match(address):
        return {**body, "url": "http://127.0.0.1:9/" + hashlib.sha256(body["url"].encode("utf-8", "replace")).hexdigest()}
    return body
