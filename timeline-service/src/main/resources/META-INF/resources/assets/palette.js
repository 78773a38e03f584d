// The command palette (Ctrl K or /) and the sheet of keys (?): goes to pages, topics and entities by a few letters. Written here, since
// it is a list under a field and nothing more; without JavaScript the links of every page lead to the same places.

const WAIT_MS = 150;
const MOST = 8;
const PAGES = [
  { name: "Negotiations", kind: "page", href: "/" },
  { name: "Search", kind: "page", href: "/search" },
  { name: "Who takes part", kind: "page", href: "/entities" },
  { name: "Calendar", kind: "page", href: "/calendar" },
  { name: "Archive", kind: "page", href: "/?archived=true" },
  { name: "Suggested negotiations", kind: "page", href: "/suggestions" },
];
const OPERATORS = [
  { name: "Follow a negotiation", kind: "page", href: "/topic-editor" },
  { name: "Operations", kind: "page", href: "/operations" },
  { name: "Dead letters", kind: "page", href: "/dead-letters" },
];
const pages = "operator" in document.body.dataset ? [...PAGES, ...OPERATORS] : PAGES;
const KEYS = [
  ["Ctrl K", "or / – go to a page, a topic, a name"],
  ["?", "this sheet"],
  ["← →", "a day back or on, while a past day is shown"],
  ["Esc", "close what is open"],
];

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const field = element("input", { type: "text", role: "combobox", "aria-expanded": "true", "aria-controls": "palette-list", "aria-autocomplete": "list", "aria-label": "Go to", placeholder: "Go to a page, a topic, a name …", autocomplete: "off", spellcheck: "false" });
const list = element("ul", { id: "palette-list", role: "listbox", "aria-label": "Places" });
const palette = element("dialog", { class: "palette", id: "palette", "aria-label": "Go to" }, field, list, element("p", {}, "↑ ↓ to choose, Enter to go, Esc to close"));
const sheet = element(
  "dialog",
  { class: "keys", id: "keys", "aria-label": "Keys" },
  element("h2", {}, "Keys"),
  element("dl", {}, ...KEYS.flatMap(([key, what]) => [element("dt", {}, element("kbd", {}, key)), element("dd", {}, what)])),
  element("form", { method: "dialog", class: "buttons" }, element("button", { autofocus: "" }, "Close")),
);

let chosen = 0;
let shown = [];
let timer;
let asked = 0;
let topics;

async function items(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  return answer.ok ? (await answer.json()).items : [];
}

function fits(name, words) {
  const text = name.toLowerCase();
  return words.every((word) => text.includes(word));
}

async function find() {
  const mine = ++asked;
  const text = field.value.trim();
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  topics ??= items("/api/v1/topics?limit=500").catch(() => []);
  const followed = (await topics).map((topic) => ({ name: topic.title, kind: "topic", href: `/topics/${topic.slug}` }));
  const places = [...followed, ...pages].filter((place) => fits(place.name, words));
  const people = words.length ? await items(`/api/v1/entities?limit=${MOST}&q=${encodeURIComponent(text)}`).catch(() => []) : [];
  if (mine !== asked) return;
  const named = people.map((entity) => ({ name: entity.name, kind: "name", href: `/entities/${encodeURIComponent(entity.id)}` }));
  const search = text ? [{ name: `Search for “${text}”`, kind: "search", href: `/search?q=${encodeURIComponent(text)}` }] : [];
  show([...places.slice(0, MOST), ...named, ...search]);
}

function show(places) {
  shown = places;
  list.replaceChildren(
    ...places.map((place, index) => {
      const line = element("li", { role: "option", id: `palette-${index}` }, place.name, element("span", {}, place.kind));
      line.addEventListener("click", () => go(index));
      return line;
    }),
  );
  choose(0);
}

function choose(index) {
  chosen = shown.length ? (index + shown.length) % shown.length : 0;
  [...list.children].forEach((line, at) => line.setAttribute("aria-selected", String(at === chosen)));
  const line = list.children[chosen];
  line?.scrollIntoView({ block: "nearest" });
  if (line) field.setAttribute("aria-activedescendant", line.id);
  else field.removeAttribute("aria-activedescendant");
}

function go(index) {
  if (shown[index]) location.assign(shown[index].href);
}

function open() {
  if (palette.open) return;
  field.value = "";
  show(pages);
  palette.showModal();
  field.focus();
  find();
}

field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(find, WAIT_MS);
});
field.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) choose(chosen + step);
  else if (event.key === "Enter") go(chosen);
  else return;
  event.preventDefault();
});
palette.addEventListener("click", (event) => event.target === palette && palette.close());
addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl && event.key.toLowerCase() === "k") open();
  else if (!typing && !ctrl && !event.altKey && event.key === "/") open();
  else if (!typing && !ctrl && !event.altKey && event.key === "?" && !palette.open && !sheet.open) sheet.showModal();
  else return;
  event.preventDefault();
});

document.body.append(palette, sheet);
const button = element("button", { type: "button", class: "open-palette", "aria-haspopup": "dialog", "aria-label": "Go to a page, a topic, a name (Ctrl K)" }, "Go to");
button.addEventListener("click", open);
document.querySelector(".bar-inner")?.append(button);
