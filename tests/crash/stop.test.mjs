// How the program ends: the first signal lets running requests finish, the second ends it at once.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { install } from '../browser/support/installation.mjs';

const body = JSON.stringify({ email: 'nobody@example.org', password: 'wrong' });

/** Sends a request up to the middle of its body; `finish()` sends the rest and gives the answer's status line. */
async function halfARequest(address) {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  await new Promise((open) => socket.once('connect', open));
  let answer = '';
  socket.on('data', (text) => (answer += text)).on('error', () => {});
  const closed = new Promise((done) => socket.once('close', done));
  socket.write(
    `POST /api/v1/session HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
  );
  await fetch(`${address}/healthz`); // by then the server has read the half
  return {
    async finish() {
      socket.write(body.slice(10));
      await closed;
      return answer.split('\r\n')[0];
    },
  };
}

async function until(condition, what) {
  for (let tries = 0; !condition(); ++tries) {
    assert.ok(tries < 600, what);
    await new Promise((later) => setTimeout(later, 50));
  }
}

test('the first signal lets a running request finish and ends with 0', async () => {
  const installation = await install();
  try {
    const request = await halfARequest(installation.address);
    installation.signal('SIGTERM');
    await until(() => installation.log.includes('"stopping"'), 'it says that it stops');
    assert.match(await request.finish(), /^HTTP\/1\.1 401 /);
    assert.deepEqual(await installation.ended(), { code: 0, signal: null });
    assert.ok(installation.log.includes('"stopped"'));
  } finally {
    await installation.stop();
  }
});

for (const signal of ['SIGTERM', 'SIGINT'])
  test(`the second signal ends it at once (${signal})`, async () => {
    const installation = await install();
    try {
      await halfARequest(installation.address);
      installation.signal(signal);
      await until(() => installation.log.includes('"stopping"'), 'it says that it stops');
      installation.signal(signal);
      assert.deepEqual(await installation.ended(), { code: 130, signal: null });
      assert.ok(!installation.log.includes('"stopped"'), 'it waited for nothing');
    } finally {
      await installation.stop();
    }
  });
