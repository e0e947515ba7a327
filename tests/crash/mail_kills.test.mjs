// The program is killed while letters leave. Afterwards every letter that a release wrote has arrived, and no kill has
// made more than one of them arrive twice, under the same Message-ID. A failing round prints its seed; GYORYU_SEED=<n>
// repeats it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '../browser/support/client.mjs';
import { install } from '../browser/support/installation.mjs';
import { startSmtp } from '../browser/support/smtp.mjs';

const kills = Number(process.env.GYORYU_MAIL_KILLS ?? 20);
const seed = Number(process.env.GYORYU_SEED ?? Date.now() % 1_000_000);
let smtp, installation, client;

before(async () => {
  smtp = await startSmtp();
  installation = await install({
    env: { GYORYU_SMTP_URL: smtp.url, GYORYU_SMTP_FROM: 'office@gyoryu.example', GYORYU_SMTP_ALLOW_PLAIN: '1' },
  });
  client = new Client(installation.address);
  await client.signInAs('organiser');
});
after(async () => {
  await installation?.stop();
  await smtp?.stop();
});

/** mulberry32: small, reproducible. */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

async function until(condition, what) {
  for (let tries = 0; !(await condition()); ++tries) {
    assert.ok(tries < 1200, what());
    await new Promise((later) => setTimeout(later, 50));
  }
}

const outbox = (event) => client.get(`/events/${event}/outbox`);

test(`no letter is lost and each kill doubles at most one (seed ${seed})`, async () => {
  const next = random(seed);
  const event = (await client.get('/events/dalian-2015')).id;
  const people = [
    ...(await client.get(`/events/${event}/participants?limit=500`)).items,
    ...(await client.get(`/events/${event}/interpreters?limit=500`)).items,
  ];
  const job = await client.finished(await client.post(`/events/${event}/solves`, { time_limit_s: 5, seed: 1 }));
  let killed = 0;
  for (let round = 0; killed < kills; ++round) {
    const draft = await client.post(`/events/${event}/drafts`, { copy_of: job.result.draft_id });
    if (round > 0) await swap(draft, round);
    const now = await client.get(`/drafts/${draft.id}`);
    await client.post(`/events/${event}/releases`, { draft_id: now.id, letters: 'send' }, { 'If-Match': `"${now.revision}"` });
    for (let i = 0; i < 4 && killed < kills; ++i, ++killed) {
      const target = smtp.letters.length + 1 + Math.floor(next() * 3);
      await Promise.race([
        until(() => smtp.letters.length >= target, () => 'letters leave'),
        until(async () => (await outbox(event).catch(() => ({ waiting: 1 }))).waiting === 0, () => 'the outbox empties'),
      ]);
      await new Promise((later) => setTimeout(later, next() * 10));
      await installation.kill();
      await installation.start();
    }
  }
  await until(async () => (await outbox(event)).waiting === 0, () => `${JSON.stringify(smtp.letters.length)} arrived`);
  const { items } = await client.get(`/events/${event}/mails?state=sent&limit=500`);
  assert.ok(items.length > 0, `${people.length} people, nobody has an address`);
  assert.equal((await outbox(event)).failed, 0);
  const arrived = new Map();
  for (const { id } of smtp.letters) arrived.set(id, (arrived.get(id) ?? 0) + 1);
  for (const mail of items) assert.ok(arrived.has([...arrived.keys()].find((id) => id.startsWith(mail.id))), `${mail.id} is lost`);
  const doubled = smtp.letters.length - arrived.size;
  assert.ok(doubled <= killed, `${doubled} doubles after ${killed} kills`);
  assert.equal(arrived.size, items.length, 'what arrived is what was written');
});

/** Takes another meeting out each round, and so lets the one of the round before in again: their people are told. */
async function swap(draft, round) {
  const placed = (await client.get(`/drafts/${draft.id}`)).placements.filter((one) => one.slot);
  const one = placed[round % placed.length];
  const moves = [{ meeting_id: one.meeting_id, slot: null, table: null, interpreter_id: null, frozen: null }];
  await client.post(`/drafts/${draft.id}/moves`, { moves, force: false }, { 'If-Match': `"${draft.revision}"` });
}
