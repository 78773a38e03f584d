const feedsAt = '/api/v1/feeds';
const refreshMillis = 5000;
const form = document.getElementById('new-feed');
const message = document.getElementById('message');
const entries = document.getElementById('entries');

async function ask(path, method, body) {
  const response = await fetch(path, {
    method,
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  if (response.status === 204) {
    return null;
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

function cell(row, text) {
  const added = row.insertCell();
  added.textContent = text ?? '';
  return added;
}

function button(parent, name, work) {
  const added = document.createElement('button');
  added.type = 'button';
  added.textContent = name;
  added.addEventListener('click', () => doing(async () => { await work(); await show(); }));
  parent.append(added, ' ');
}

function moment(time) {
  return time ? new Date(time).toLocaleString() : '';
}

function line(body, feed) {
  const row = body.insertRow();
  cell(row, feed.paused ? 'paused' : 'polled');
  cell(row, feed.url);
  cell(row, feed.provider);
  const last = cell(row, feed.lastResult ? `${moment(feed.lastPolledAt)}: ${feed.lastResult}` : 'not asked yet');
  last.classList.toggle('failed', feed.failures > 0);
  cell(row, feed.paused ? '' : moment(feed.nextPollAt));
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
  entries.replaceChildren(...trial.entries.map((entry) => {
    const item = document.createElement('li');
    item.textContent = entry.problem ?? `${entry.published ?? 'undated'} · ${entry.headline ?? 'without a headline'}`;
    return item;
  }));
}));

doing(show);
setInterval(() => doing(show), refreshMillis);
