// Turns one piece of a page into another and touches only what differs, so that focus, scroll and open details stay.

/** What the reader has set, not the server: never taken away. */
const READERS_OWN = new Set(["open", "hidden", "class"]);

/** Brings `from` to the state of `to`; returns the keyed elements that came or changed, the smallest ones. */
export function morph(from, to) {
  const touched = [];
  morphElement(from, to, touched);
  return touched;
}

/** Whether anything changed that no keyed element inside has reported for itself. */
function morphElement(from, to, touched) {
  if (from.isEqualNode(to)) return false;
  let changed = syncAttributes(from, to);
  const wantedKeys = new Set([...to.children].map(keyOf));
  const present = new Map();
  for (const child of [...from.children]) {
    const key = keyOf(child);
    if (key && !wantedKeys.has(key)) child.remove();
    else if (key) present.set(key, child);
  }
  let cursor = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    const found = match(cursor, wanted, present);
    if (!found) {
      const fresh = document.importNode(wanted, true);
      from.insertBefore(fresh, cursor);
      if (keyOf(fresh)) touched.push(fresh);
      else changed ||= fresh.nodeType === Node.ELEMENT_NODE;
      continue;
    }
    if (found === cursor) cursor = cursor.nextSibling;
    else from.insertBefore(found, cursor);
    changed = morphNode(found, wanted, touched) || changed;
  }
  while (cursor) {
    const next = cursor.nextSibling;
    cursor.remove();
    cursor = next;
  }
  return changed;
}

function morphNode(node, wanted, touched) {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    const changed = node.data !== wanted.data && wanted.data.trim() !== "";
    if (node.data !== wanted.data) node.data = wanted.data;
    return changed;
  }
  const changed = morphElement(node, wanted, touched);
  if (changed && keyOf(node)) {
    touched.push(node);
    return false;
  }
  return changed;
}

function match(cursor, wanted, present) {
  const key = keyOf(wanted);
  if (key) return present.get(key);
  const fits = cursor && cursor.nodeType === wanted.nodeType && cursor.nodeName === wanted.nodeName && !keyOf(cursor);
  return fits ? cursor : null;
}

function keyOf(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node.dataset?.key : undefined;
}

function syncAttributes(from, to) {
  let changed = false;
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) === value || READERS_OWN.has(name)) continue;
    from.setAttribute(name, value);
    changed = true;
  }
  for (const { name } of [...from.attributes]) {
    if (to.hasAttribute(name) || READERS_OWN.has(name)) continue;
    from.removeAttribute(name);
    changed = true;
  }
  return changed;
}
