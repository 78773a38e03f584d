// Shows what a definition finds while it is typed: sends the form as its button does, and takes the preview out of the answer. Without
// JavaScript the button does the same.

import { inReadersZone } from "./times.js";

const PAUSE_MS = 600;
const form = document.querySelector("[data-testid=editor]");
const place = document.getElementById("preview");
let timer;
let asked = 0;

function isWorthAsking() {
  return form.slug.value.trim() && form.slug.validity.valid && (form.entities.value.trim() || form.words.value.trim());
}

async function preview() {
  // Its buttons are called action too, so form.action is no address.
  if (!isWorthAsking()) return;
  const mine = ++asked;
  const body = new URLSearchParams(new FormData(form));
  body.set("action", "preview");
  place.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== asked) return;
    inReadersZone(page);
    place.replaceChildren(...(page.getElementById("preview")?.childNodes ?? []));
  } catch {
    // The button is there still.
  } finally {
    if (mine === asked) place.removeAttribute("aria-busy");
  }
}

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(preview, PAUSE_MS);
});
if (!place.childElementCount) preview();
