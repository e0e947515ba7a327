// A real installation for a test: the program's own demonstration in a temporary data folder, served on a free port.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const program = process.env.GYORYU_PROGRAM ?? join(root, 'build', 'gyoryu');

let prepared;

/** The demonstration is loaded once and copied for every installation. */
function preparedData() {
  if (prepared) return prepared;
  prepared = join(mkdtempSync(join(tmpdir(), 'gyoryu-demo-')), 'data');
  loadDemo(['--data', prepared]);
  process.on('exit', () => rmSync(dirname(prepared), { recursive: true, force: true }));
  return prepared;
}

export function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

async function answers(address, child) {
  for (let tries = 0; tries < 200; ++tries) {
    if (child.exitCode !== null) throw new Error(`gyoryu serve ended with ${child.exitCode}`);
    try {
      if ((await fetch(`${address}/readyz`)).ok) return;
    } catch {
      /* not listening yet */
    }
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('gyoryu serve does not become ready');
}

function loadDemo(where) {
  const made = spawnSync(program, ['demo', ...where], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`gyoryu demo failed: ${made.stderr}`);
}

/**
 * Starts the program, on SQLite or in the empty PostgreSQL database of `url`; `stop()` ends it and removes its data,
 * `kill()` and `start(...options)` stand for a crash and a restart. `env` is added to its environment. `empty`: as an
 * operator starts it first, without the demonstration.
 */
export async function install({ url, env = {}, empty = false } = {}) {
  const data = join(mkdtempSync(join(tmpdir(), 'gyoryu-')), 'data');
  const where = ['--data', data, ...(url ? ['--database', url] : [])];
  if (url) loadDemo(where);
  else if (!empty) cpSync(preparedData(), data, { recursive: true });
  const port = await freePort();
  const installation = { address: `http://127.0.0.1:${port}`, data, log: '' };
  const asked = new Set();
  let child;
  installation.start = async (...options) => {
    child = spawn(program, ['serve', ...where, '--port', String(port), ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (installation.log += text));
    const started = child;
    child.once('exit', (code, signal) => {
      if (!asked.has(started)) console.error(`gyoryu serve ended by itself: ${code ?? signal}\n${installation.log.slice(-2000)}`);
    });
    await answers(installation.address, child);
  };
  installation.signal = (name) => asked.add(child) && child.kill(name);
  /** Waits for the end of the program: its exit code, or the signal that ended it. */
  installation.ended = () =>
    new Promise((done) => {
      const tell = () => done({ code: child.exitCode, signal: child.signalCode });
      if (child.exitCode !== null || child.signalCode !== null) tell();
      else child.once('exit', tell);
    });
  const end = (signal) => {
    installation.signal(signal);
    return installation.ended();
  };
  installation.kill = () => end('SIGKILL');
  installation.stop = async () => {
    await end('SIGTERM');
    if (existsSync(dirname(data))) rmSync(dirname(data), { recursive: true, force: true });
  };
  await installation.start();
  return installation;
}
