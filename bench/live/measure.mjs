import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openScreen } from './screen.mjs';

const argument = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const screens = Number(argument('--screens', '2000'));
const changes = Number(argument('--changes', '100'));
const slug = argument('--event', 'seoul-2018');
const program = argument('--program', 'build/gyoryu');

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const folder = join(mkdtempSync(join(tmpdir(), 'gyoryu-bench-')), 'data');
const demo = execFileSync(program, ['demo', '--data', folder], { encoding: 'utf8' });
// Two cores for the server and the screens together, as in the goal.
const server = spawn('taskset', ['-c', '0,1', program, 'serve', '--data', folder, '--port', '0', '--rate-limit', '0'], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
const printed = await new Promise((resolve) => {
  let text = '';
  server.stdout.on('data', (piece) => {
    text += piece;
    if (text.includes('\n')) resolve(text);
  });
});
const base = new URL(/http:\/\/[^\s]+/.exec(printed)[0].replace(/[.,]$/, ''));
const memory = () =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024);

let cookie = '';
let csrf = '';
const send = async (method, path, body, headers = {}) => {
  const answer = await fetch(`${base.origin}/api/v1${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Cookie: cookie, 'X-CSRF-Token': csrf, ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const set = answer.headers.get('set-cookie');
  if (set) cookie = set.split(';')[0];
  const json = answer.status === 204 ? null : await answer.json();
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`);
  if (json?.csrf_token) csrf = json.csrf_token;
  return json;
};

const account = /(\S+@\S+)\s+(\S+)/.exec(demo);

/** Plans and releases the event; its id. */
const prepare = async () => {
  await send('POST', '/session', { email: account[1], password: account[2] });
  const found = await send('GET', `/events/${slug}`);
  let job = await send('POST', `/events/${found.id}/solves`, { time_limit_s: 20 });
  while (job.state === 'queued' || job.state === 'running') {
    await pause(300);
    job = await send('GET', `/jobs/${job.id}`);
  }
  const draft = await send('GET', `/drafts/${job.result.draft_id}`);
  await send('POST', `/events/${found.id}/releases`, { draft_id: draft.id }, { 'If-Match': `"${draft.revision}"` });
  return found.id;
};

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;

try {
  const event = await prepare();
  const board = await send('GET', `/events/${event}/day`);
  const middle = board.slots[Math.floor(board.slots.length / 2)];
  await send('PUT', `/events/${event}/day/clock`, { at: middle.starts, speed: 0 });
  const link = await send('POST', `/events/${event}/screens`, { name: 'bench' });
  const token = link.url.slice(link.url.lastIndexOf('/') + 1);

  const latencies = [];
  let changedAt = 0;
  let heard = 0;
  const open = [];
  for (let i = 0; i < screens; i += 100) {
    const some = Array.from({ length: Math.min(100, screens - i) }, () =>
      openScreen(base, token, (text) => {
        if (!text.startsWith('{"type":"tables"')) return;
        latencies.push(performance.now() - changedAt);
        heard += 1;
      }),
    );
    open.push(...(await Promise.all(some)));
  }
  await pause(2000);
  const running = board.meetings.filter((m) => m.slot === middle.index);
  const lost = [];
  for (let i = 0; i < changes; ++i) {
    const meeting = running[i % running.length];
    const before = heard;
    changedAt = performance.now();
    const round = Math.floor(i / running.length) % 2;
    await send('PUT', `/meetings/${meeting.id}/mark`, { state: round === 0 ? 'called' : 'begun', absent_id: null });
    for (let waited = 0; heard < before + screens && waited < 5000; waited += 5) await pause(5);
    if (heard < before + screens) lost.push(before + screens - heard);
    await pause(50);
  }
  latencies.sort((a, b) => a - b);
  const ms = (part) => `${share(latencies, part).toFixed(0)} ms`;
  console.log('| screens | changes | to the screen, median | p99 | slowest | not heard | server memory |');
  console.log('|---|---|---|---|---|---|---|');
  console.log(
    `| ${open.length} | ${changes} | ${ms(0.5)} | ${ms(0.99)} | ${ms(1)} | ${lost.reduce((a, b) => a + b, 0)} | ${memory()} MiB |`,
  );
  for (const screen of open) screen.destroy();

  const times = [];
  for (let i = 0; i < 200; ++i) {
    const who = board.people.filter((p) => p.kind === 'participant' && p.meetings > 0)[i];
    if (!who) break;
    const begun = performance.now();
    await send('POST', `/events/${event}/day/proposals`, { kind: 'no_show', participant_id: who.id,
      interpreter_id: null, meeting_id: null, table: null, minutes: null, from_slot: null, to_slot: null });
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  console.log(`\n| proposals over HTTP | median | p99 | slowest |\n|---|---|---|---|`);
  console.log(`| ${times.length} | ${share(times, 0.5).toFixed(0)} ms | ${share(times, 0.99).toFixed(0)} ms | ${share(times, 1).toFixed(0)} ms |`);
} finally {
  server.kill('SIGTERM');
  await pause(500);
  rmSync(join(folder, '..'), { recursive: true, force: true });
}
