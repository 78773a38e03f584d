// Shows times in the zone of the reader, with UTC on hover. Without this script they are UTC, and the foot of the page says so.

const parts = { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" };
const shown = new Intl.DateTimeFormat("en-GB", parts);
const exact = new Intl.DateTimeFormat("en-GB", { ...parts, second: "2-digit" });
const zone = shown.resolvedOptions().timeZone;
const isUtc = new Date().getTimezoneOffset() === 0 && /UTC|GMT/.test(zone);

/** Rewrites every time with an hour below the element; days stay as they are told. */
export function inReadersZone(root) {
  if (isUtc) return;
  for (const time of root.querySelectorAll("time[datetime*=T]:not([title])")) {
    const moment = new Date(time.dateTime);
    if (Number.isNaN(moment.getTime())) continue;
    time.title = time.textContent.trim();
    time.textContent = (/:\d\d:/.test(time.title) ? exact : shown).format(moment);
  }
}

inReadersZone(document);
const note = document.getElementById("zone");
if (!isUtc && note) note.textContent = `Times are those of ${zone}; hover for UTC.`;
