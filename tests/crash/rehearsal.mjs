// Runs `gyoryu rehearse` against a server of a test.
import { spawn } from 'node:child_process';
import { program } from '../browser/support/installation.mjs';

/** Starts it; `ended` gives exit code, standard output and errors; `said(pattern)` waits for a line of progress. */
export function startRehearsal({ address }, { event, seed = 1, speed, noShows, late }) {
  const options = ['--server', address, '--event', event, '--seed', String(seed)];
  if (speed) options.push('--speed', String(speed));
  if (noShows) options.push('--no-shows', noShows);
  if (late) options.push('--late', late);
  const child = spawn(program, ['rehearse', ...options], { env: { ...process.env, LC_ALL: 'en_US.UTF-8' } });
  let output = '';
  let errors = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (errors += text));
  const ended = new Promise((done) => child.once('close', (code) => done({ code, output, errors })));
  const said = async (pattern) => {
    while (!pattern.test(errors)) {
      if (child.exitCode !== null) throw new Error(`gyoryu rehearse ended: ${errors}`);
      await new Promise((later) => setTimeout(later, 20));
    }
  };
  return { child, ended, said };
}

export async function rehearse(installation, options) {
  const { code, output, errors } = await startRehearsal(installation, options).ended;
  let result;
  try {
    result = JSON.parse(output);
  } catch {
    /* it said nothing */
  }
  return { code, result, output, errors };
}
