// Listens to the changes of a topic and says how fresh the page is: live, late (reconnecting) or offline.

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;

/**
 * Calls `changed` with each update after `revision()` and `stateIs` with live, late or offline. The browser resumes a
 * broken stream with Last-Event-ID by itself; where it gives up for good (an HTTP error), this reconnects after a
 * growing pause. The first event that is missed is never lost: a new stream asks for what came after the page.
 */
export function follow(address, revision, changed, stateIs) {
  let source;
  let retry = FIRST_RETRY_MS;
  let timer;

  function connect() {
    clearTimeout(timer);
    source?.close();
    source = new EventSource(`${address}?lastEventId=${revision()}`);
    source.onopen = () => {
      retry = FIRST_RETRY_MS;
      stateIs("live");
    };
    for (const name of ["update", "snapshot"]) source.addEventListener(name, (event) => changed(read(event)));
    source.onerror = () => {
      stateIs(navigator.onLine ? "late" : "offline");
      if (source.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(connect, retry);
      retry = Math.min(retry * 2, LONGEST_RETRY_MS);
    };
  }

  addEventListener("offline", () => stateIs("offline"));
  addEventListener("online", connect);
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => event.persisted && connect());
  connect();
}

function read(event) {
  try {
    return JSON.parse(event.data);
  } catch {
    return {};
  }
}
