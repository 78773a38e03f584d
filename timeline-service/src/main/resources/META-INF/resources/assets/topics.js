// Keeps the list of topics current: hears that some topic changed, fetches the list again and changes what differs in place.

import { morph } from "./morph.js";
import { inReadersZone } from "./times.js";

const PAUSE_MS = 400;
const FRESH_MS = 12_000;
const LABELS = { live: "Live", late: "Reconnecting", offline: "Offline" };

const list = document.getElementById("topics");
const live = document.getElementById("live");
let timer;
let opened = false;

function stateIs(state) {
  live.dataset.state = state;
  document.getElementById("live-text").textContent = LABELS[state];
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(refresh, PAUSE_MS);
}

async function refresh() {
  try {
    const answer = await fetch(location.pathname + location.search, { cache: "no-cache" });
    if (!answer.ok) return;
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const wanted = next.getElementById("topics");
    if (!wanted) return;
    inReadersZone(next);
    for (const element of morph(list, wanted)) {
      element.classList.add("is-fresh");
      setTimeout(() => element.classList.remove("is-fresh"), FRESH_MS);
    }
  } catch {
    stateIs(navigator.onLine ? "late" : "offline");
  }
}

const source = new EventSource("/api/v1/stream?view=overview&view=participants");
// The stream of all topics has no memory: what came while it was broken is in the list.
source.onopen = () => {
  stateIs("live");
  if (opened) soon();
  opened = true;
};
source.addEventListener("update", soon);
source.addEventListener("dropped", soon);
source.onerror = () => stateIs(navigator.onLine ? "late" : "offline");
addEventListener("pagehide", () => source.close());
