// A PostgreSQL server of the test's own, as an ordinary user on a free port; `stop()` ends it and removes its files.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../browser/support/installation.mjs';

const versions = '/usr/lib/postgresql';

function programs() {
  const newest = readdirSync(versions)
    .sort((a, b) => Number(b) - Number(a))
    .find((version) => existsSync(join(versions, version, 'bin', 'initdb')));
  return join(versions, newest, 'bin');
}

/** PostgreSQL refuses to run as root. */
function ordinaryUser() {
  if (process.getuid() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'gyoryu-postgres-'));
  const user = ordinaryUser();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs(), 'initdb'),
    ['-D', data, '-U', 'gyoryu', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(
    join(programs(), 'postgres'),
    ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`],
    { ...user, cwd: folder, stdio: 'ignore' },
  );
  const ready = () => spawnSync(join(programs(), 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status === 0;
  for (let tries = 0; !ready(); ++tries) {
    if (tries === 300 || server.exitCode !== null) throw new Error('PostgreSQL does not become ready');
    await new Promise((later) => setTimeout(later, 50));
  }
  return {
    url: `postgresql://gyoryu@127.0.0.1:${port}/postgres`,
    async stop() {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
