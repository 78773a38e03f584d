const feedsAt = '/api/v1/feeds';
const refreshMillis = 5000;
const opened = new Set();
const form = document.getElementById('new-feed');
const message = document.getElementById('message');
const entries = document.getElementById('entries');
const troubles = document.getElementById('troubles');

async function ask(path, method, body) {
  const response = await fetch(path, {
    method,
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  if (response.status === 204) {
    return null;
  }
  if (response.status === 401) {
    throw new Error('Your session has ended. Load this page again to log in.');
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Error(answer.detail || answer.title || `the service answered ${response.status}`);
  }
  return answer;
}

function say(text, failed = false) {
  message.textContent = text;
  message.classList.toggle('failed', failed);
}

async function doing(work) {
  try {
    await work();
  } catch (problem) {
    say(problem.message, true);
  }
}

function cell(row, name, text) {
  const added = row.insertCell();
  added.dataset.name = name;
  added.textContent = text ?? '';
  return added;
}

function button(parent, name, work) {
  const added = document.createElement('button');
  added.type = 'button';
  added.textContent = name;
  added.addEventListener('click', () => doing(async () => { await work(); await show(); }));
  parent.append(added);
}

// As the other pages write moments (timeline-service, times.js), to the second.
const written = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZoneName: 'short' });

function moment(time) {
  return time ? written.format(new Date(time)) : '';
}

function list(parent, lines) {
  parent.replaceChildren(...lines.map((text) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  }));
  return parent;
}

function health(parent, feed) {
  const lines = [...(feed.decoding ? [`read as ${feed.decoding}`] : []), ...feed.remarks];
  if (feed.failures > 1) {
    lines.unshift(`${feed.failures} failures in a row`);
  }
  if (lines.length === 0) {
    return;
  }
  const details = document.createElement('details');
  details.open = opened.has(feed.id);
  details.addEventListener('toggle', () => (details.open ? opened.add(feed.id) : opened.delete(feed.id)));
  const summary = document.createElement('summary');
  summary.textContent = feed.remarks.length > 0 ? `${feed.remarks.length} remarks` : 'details';
  details.append(summary, list(document.createElement('ul'), lines));
  parent.append(details);
}

function line(body, feed) {
  const row = body.insertRow();
  cell(row, 'State', feed.paused ? 'paused' : 'polled');
  cell(row, 'Feed', feed.url);
  cell(row, 'Provider', feed.provider);
  const last = cell(row, 'Last poll', feed.lastResult ? `${moment(feed.lastPolledAt)}: ${feed.lastResult}` : 'not asked yet');
  last.classList.toggle('failed', feed.failures > 0);
  health(last, feed);
  cell(row, 'Last item', feed.lastItemAt ? moment(feed.lastItemAt) : 'none yet');
  cell(row, 'Next poll', feed.paused ? '' : moment(feed.nextPollAt));
  const actions = row.insertCell();
  const at = `${feedsAt}/${feed.id}`;
  button(actions, feed.paused ? 'Resume' : 'Pause', () => ask(at, 'PUT', { paused: !feed.paused }));
  button(actions, 'Ask now', () => ask(at, 'PUT', { paused: false }));
  button(actions, 'Remove', () => ask(at, 'DELETE'));
}

async function show() {
  const all = document.createElement('tbody');
  let next = '';
  do {
    const page = await ask(`${feedsAt}${next && `?after=${next}`}`, 'GET');
    page.feeds.forEach((feed) => line(all, feed));
    next = page.next ?? '';
  } while (next);
  document.getElementById('none').hidden = all.rows.length > 0;
  document.getElementById('feeds').replaceChildren(...all.rows);
}

function entered() {
  const values = Object.fromEntries(new FormData(form));
  return { url: values.url, provider: values.provider || null, intervalSeconds: Number(values.intervalSeconds) };
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  doing(async () => {
    const feed = await ask(feedsAt, 'POST', entered());
    say(`${feed.url} is polled from now on`);
    form.reset();
    entries.hidden = true;
    troubles.hidden = true;
    await show();
  });
});

document.getElementById('try').addEventListener('click', () => doing(async () => {
  if (!form.reportValidity()) {
    return;
  }
  const trial = await ask(`${feedsAt}/test`, 'POST', entered());
  say(trial.summary, !trial.readable);
  entries.hidden = trial.entries.length === 0;
  const remarks = [...(trial.decoding ? [`read as ${trial.decoding}`] : []), ...trial.remarks];
  troubles.hidden = remarks.length === 0;
  list(troubles, remarks);
  list(entries, trial.entries.map((entry) => entry.problem
    ?? `${entry.published ?? 'undated'} · ${entry.headline ?? 'without a headline'} · ${entry.fate.toLowerCase()}`));
}));

doing(show);
setInterval(() => doing(show), refreshMillis);

// Another service has the other pages; where it is, this one may know.
async function frame() {
  const { pages } = await ask('/feeds-frame.json', 'GET');
  if (!pages) {
    return;
  }
  for (const link of document.querySelectorAll('[data-at]')) {
    link.href = new URL(link.dataset.at, pages).href;
    link.hidden = false;
  }
  for (const id of ['site', 'pages']) {
    document.getElementById(id).hidden = false;
  }
}

frame().catch(() => {});
