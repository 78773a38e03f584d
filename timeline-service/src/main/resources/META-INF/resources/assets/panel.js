// Opens the evidence of a fact in a panel beside the page. Without this module the links lead to the same article as a page.

import { inReadersZone } from "./times.js";

const panel = document.getElementById("panel");
const body = document.getElementById("panel-body");
const source = document.getElementById("panel-source");
const page = document.getElementById("panel-page");
let asked = 0;

export function openEvidenceOnClick(root) {
  root.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-evidence]");
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(link.href);
  });
  panel.addEventListener("click", (event) => {
    if (event.target === panel) panel.close();
  });
}

async function show(address) {
  const turn = ++asked;
  page.href = address;
  source.textContent = "Evidence";
  say("Fetching the article …");
  if (!panel.open) panel.showModal();
  try {
    const answer = await fetch(address, { headers: { accept: "text/html" } });
    const article = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("evidence");
    if (turn !== asked) return;
    if (!article) throw new Error(`answered ${answer.status}`);
    inReadersZone(article);
    body.replaceChildren(document.importNode(article, true));
    source.textContent = body.querySelector("#source")?.textContent ?? "Evidence";
    body.querySelector("mark")?.scrollIntoView({ block: "center" });
  } catch {
    if (turn === asked) say("The article could not be fetched. Check the connection and try again.");
  }
}

function say(text) {
  const line = document.createElement("p");
  line.textContent = text;
  body.replaceChildren(line);
}
