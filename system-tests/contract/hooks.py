"""What schemathesis may send: it never makes a service ask a machine of somebody else."""

import re

import schemathesis

ADDRESS = re.compile(r"(?i)https?://[^/?#\s]")


@schemathesis.hook
def before_call(context, case, kwargs):
    """Feeds and subscriptions with made-up addresses are sent with one of this machine, on a port that nobody listens on."""
    body = case.body
    if isinstance(body, dict) and isinstance(body.get("url"), str) and ADDRESS.match(body["url"]):
        body["url"] = "http://127.0.0.1:9/" + body["url"].split("//", 1)[-1].encode().hex()
