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
  const made = spawnSync(program, ['demo', '--data', prepared], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`gyoryu demo failed: ${made.stderr}`);
  process.on('exit', () => rmSync(dirname(prepared), { recursive: true, force: true }));
  return prepared;
}

function freePort() {
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

/** Starts the program; `stop()` ends it and removes its data, `kill()` and `start()` stand for a crash and a restart. */
export async function install() {
  const data = join(mkdtempSync(join(tmpdir(), 'gyoryu-')), 'data');
  cpSync(preparedData(), data, { recursive: true });
  const port = await freePort();
  const installation = { address: `http://127.0.0.1:${port}`, data, log: '' };
  let child;
  installation.start = async () => {
    child = spawn(program, ['serve', '--data', data, '--port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (installation.log += text));
    await answers(installation.address, child);
  };
  const ended = (signal) =>
    new Promise((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done();
      child.once('exit', done);
      child.kill(signal);
    });
  installation.kill = () => ended('SIGKILL');
  installation.stop = async () => {
    await ended('SIGTERM');
    if (existsSync(dirname(data))) rmSync(dirname(data), { recursive: true, force: true });
  };
  await installation.start();
  return installation;
}
