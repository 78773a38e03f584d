// Keeps the page of a topic current: hears of a change, fetches the page again and changes what differs in place.

import { morph } from "./morph.js";
import { slideThrough } from "./moments.js";
import { openEvidenceOnClick } from "./panel.js";
import { follow } from "./stream.js";
import { inReadersZone } from "./times.js";

const PAUSE_MS = 120;
const CATCH_UP_MS = 5_000;
const FRESH_MS = 12_000;
const LABELS = { live: "Live", late: "Reconnecting", offline: "Offline" };

const topic = document.getElementById("topic");
const live = document.getElementById("live");
const liveText = document.getElementById("live-text");
const news = document.getElementById("news");
const stale = document.getElementById("stale-note");

let fetching = false;
let again = false;
let newest = 0;
let timer;
let newsTimer;
const heard = [];

function stateIs(state) {
  live.dataset.state = state;
  liveText.textContent = LABELS[state];
  const old = state !== "live";
  document.body.toggleAttribute("data-stale", old);
  stale.hidden = !old;
  stale.textContent = old ? `Not connected: this is revision ${topic.dataset.revision}. The page catches up by itself.` : "";
}

function revision() {
  return Number(topic.dataset.revision);
}

function changed(update) {
  if (update.revision <= revision()) return;
  heard.push(...(update.changes ?? []));
  newest = Math.max(newest, update.revision ?? 0);
  clearTimeout(timer);
  timer = setTimeout(refresh, PAUSE_MS);
}

async function refresh() {
  if (fetching) {
    again = true;
    return;
  }
  fetching = true;
  try {
    const answer = await fetch(location.pathname + location.search, { cache: "no-cache" });
    if (answer.ok) apply(new DOMParser().parseFromString(await answer.text(), "text/html"));
    else if (answer.status === 404) location.reload();
    // An answer of before the change that was heard of, or none for now: the change must not wait for the next one.
    if (revision() < newest) timer = setTimeout(refresh, CATCH_UP_MS);
  } catch {
    stateIs(navigator.onLine ? "late" : "offline");
    timer = setTimeout(refresh, CATCH_UP_MS);
  } finally {
    fetching = false;
    if (again) {
      again = false;
      refresh();
    }
  }
}

function apply(next) {
  const incoming = next.getElementById("topic");
  if (!incoming || incoming.dataset.revision === topic.dataset.revision) return;
  inReadersZone(next);
  const touched = [];
  for (const section of document.querySelectorAll("[data-live]")) {
    const wanted = next.getElementById(section.id);
    if (wanted) touched.push(...morph(section, wanted));
  }
  topic.dataset.revision = incoming.dataset.revision;
  document.title = next.title;
  mark(touched);
  announce(incoming.dataset.revision);
}

function announce(revision) {
  const lines = heard.splice(0).map((change) => change.summary).filter(Boolean);
  const more = lines.length > 2 ? ` and ${lines.length - 2} more` : "";
  const what = lines.length ? `: ${lines.slice(0, 2).join("; ")}${more}` : "";
  news.textContent = `Revision ${revision}${what}.`;
  clearTimeout(newsTimer);
  newsTimer = setTimeout(() => (news.textContent = ""), FRESH_MS);
}

function mark(elements) {
  for (const element of elements) {
    element.classList.add("is-fresh");
    setTimeout(() => element.classList.remove("is-fresh"), FRESH_MS);
  }
}

openEvidenceOnClick(document.body);
slideThrough(document.getElementById("travel"));
document.body.addEventListener("change", (event) => event.target.closest?.("#filters")?.requestSubmit());
// The arrows travel by a day while a past day is shown.
addEventListener("keydown", (event) => {
  if (event.target.closest?.("input, select, textarea, dialog") || event.altKey || event.ctrlKey || event.metaKey) return;
  const way = { ArrowLeft: "earlier", ArrowRight: "later" }[event.key];
  if (way) document.getElementById(way)?.click();
});
// A view as of a past time does not change.
if (!topic.dataset.asOf) follow(`/api/v1/topics/${encodeURIComponent(topic.dataset.slug)}/stream`, revision, changed, stateIs);
