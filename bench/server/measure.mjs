import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const argument = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const seconds = argument('--seconds', '10');
const connections = argument('--connections', '64');
const event = argument('--event', 'wonju-weihai-2016');
const program = argument('--program', 'build/gyoryu');

const folder = join(mkdtempSync(join(tmpdir(), 'gyoryu-bench-')), 'data');
const demo = execFileSync(program, ['demo', '--data', folder], { encoding: 'utf8' });
const server = spawn(program, ['serve', '--data', folder, '--port', '0', '--rate-limit', '0'], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
const printed = await new Promise((resolve) => {
  let text = '';
  server.stdout.on('data', (piece) => {
    text += piece;
    if (text.includes('\n')) resolve(text);
  });
});
const base = /http:\/\/[^\s]+/.exec(printed)[0].replace(/[.,]$/, '');
const memory = () =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024);

class Client {
  cookie = '';
  csrf = '';
  async send(method, path, body, headers = {}) {
    const answer = await fetch(`${base}/api/v1${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Cookie: this.cookie, 'X-CSRF-Token': this.csrf, ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const set = answer.headers.get('set-cookie');
    if (set) this.cookie = set.split(';')[0];
    const json = answer.status === 204 ? null : await answer.json();
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`);
    if (json?.csrf_token) this.csrf = json.csrf_token;
    return json;
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const account = /(\S+@\S+)\s+(\S+)/.exec(demo);

/** Solves and releases the event; the token of one seller's page link. */
const prepare = async () => {
  const organiser = new Client();
  await organiser.send('POST', '/session', { email: account[1], password: account[2] });
  const found = await organiser.send('GET', `/events/${event}`);
  let job = await organiser.send('POST', `/events/${found.id}/solves`, { time_limit_s: 10 });
  while (job.state === 'queued' || job.state === 'running') {
    await pause(200);
    job = await organiser.send('GET', `/jobs/${job.id}`);
  }
  const draft = await organiser.send('GET', `/drafts/${job.result.draft_id}`);
  await organiser.send('POST', `/events/${found.id}/releases`, { draft_id: draft.id }, { 'If-Match': `"${draft.revision}"` });
  const sellers = await organiser.send('GET', `/events/${found.id}/participants?side=seller&limit=1`);
  const link = await organiser.send('POST', `/events/${found.id}/links`, {
    person_kind: 'participant', person_id: sellers.items[0].id, purpose: 'page' });
  return link.url.slice(link.url.lastIndexOf('/') + 1);
};

const wrk = (path, headers) =>
  execFileSync('wrk', ['-t2', `-c${connections}`, `-d${seconds}s`, '--latency',
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]), base + path], { encoding: 'utf8' });

const row = (what, text) => {
  const figure = (pattern) => (pattern.exec(text) ?? [, '?'])[1];
  const failed = figure(/Non-2xx or 3xx responses: (\d+)/);
  return `| ${what} | ${figure(/Requests\/sec:\s+([\d.]+)/)} | ${figure(/\n\s+50%\s+(\S+)/)} | ${figure(/\n\s+99%\s+(\S+)/)} | ${failed === '?' ? 0 : failed} |`;
};

try {
  await pause(1000);
  const atRest = memory();
  const token = await prepare();
  const person = new Client();
  await person.send('POST', '/session/link', { token });
  const timetable = await person.send('GET', '/me/timetable');
  console.log(`${connections} connections, ${seconds} s, ${event}, ${timetable.items.length} meetings of one seller\n`);
  console.log('| request | per second | p50 | p99 | failed |\n|---|---|---|---|---|');
  console.log(row('GET /healthz', wrk('/healthz', {})));
  console.log(row('GET /api/v1/me/timetable', wrk('/api/v1/me/timetable', { Cookie: person.cookie })));
  console.log(row('GET /api (a page)', wrk('/api', { Accept: 'text/html' })));
  console.log(`\nmemory at rest after start: ${atRest} MiB, after the measurements: ${memory()} MiB`);
} finally {
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
