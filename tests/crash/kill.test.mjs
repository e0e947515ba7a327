// The program is killed at random moments while it writes. Afterwards nothing that it acknowledged is missing and
// nothing half done is visible. A failing round prints its seed; GYORYU_SEED=<n> repeats it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client } from '../browser/support/client.mjs';
import { install } from '../browser/support/installation.mjs';
import { startPostgres } from './postgres.mjs';

// 100 is the promise, on the store that a new installation has; PostgreSQL, with a log of its own, gets a sample.
const usualRounds = { SQLite: 100, PostgreSQL: 25 };
const seed = Number(process.env.GYORYU_SEED ?? Date.now() % 1_000_000);

/** mulberry32: small, reproducible. */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** When to kill: around the end of a request, however fast the machine is just now. */
class Pace {
  #usual = 30;
  #next;
  constructor(next) {
    this.#next = next;
  }
  delay() {
    return this.#next() * 1.5 * this.#usual;
  }
  took(ms) {
    this.#usual = 0.8 * this.#usual + 0.2 * ms;
  }
  cutOff() {
    this.#usual *= 1.25;
  }
}

function sheet(round, rows) {
  const lines = ['side,name,email,languages'];
  for (let i = 0; i < rows; ++i) lines.push(`buyer,Sample ${round}-${i},buyer-${round}-${i}@example.com,zh`);
  return new TextEncoder().encode(lines.join('\n'));
}

/** Every store keeps the same promises. */
for (const store of ['SQLite', 'PostgreSQL']) describe(store, () => killing(store));

function killing(store) {
  const rounds = Number(process.env.GYORYU_KILLS ?? usualRounds[store]);
  let postgres;
  let installation;
  let client;

  before(async () => {
    if (store === 'PostgreSQL') postgres = await startPostgres();
    installation = await install({ url: postgres?.url });
    client = new Client(installation.address);
    await client.signInAs('organiser');
  });
  after(async () => {
    await installation?.stop();
    await postgres?.stop();
  });

  /** Sends a request and kills the program `delay` ms later; the answer, or undefined when it was cut off. */
  async function killedDuring(request, delay) {
    const answer = request().catch((error) => {
      if (error.status) throw error;
      return undefined;
    });
    await new Promise((later) => setTimeout(later, delay));
    await installation.kill();
    const acknowledged = await answer;
    await installation.start();
    return acknowledged;
  }

  test(`an import is whole or absent after a kill (seed ${seed})`, async () => {
    const next = random(seed);
    const rows = 60;
    let whole = 0;
    let absent = 0;
    const pace = new Pace(next);
    for (let round = 0; round < rounds; ++round) {
      const event = await client.get('/events/qingdao-2015');
      const upload = await client.post(`/events/${event.id}/imports?kind=participants&file_name=buyers.csv`, sheet(round, rows));
      assert.equal(upload.counts.create, rows, JSON.stringify(upload).slice(0, 500));
      const begun = performance.now();
      const answer = await killedDuring(async () => {
        const result = await client.post(`/imports/${upload.id}/commit`);
        pace.took(performance.now() - begun);
        return result;
      }, pace.delay());
      const found = await client
        .get(`/events/${event.id}/participants?limit=500`)
        .then((page) => page.items.filter((item) => item.email.startsWith(`buyer-${round}-`)).length);
      assert.ok(found === 0 || found === rows, `round ${round}: ${found} of ${rows} rows`);
      if (!answer) pace.cutOff();
      if (answer) assert.equal(found, rows, `round ${round}: acknowledged and lost`);
      found ? ++whole : ++absent;
      const remove = await client.get(`/events/${event.id}/participants?limit=500`);
      const ids = remove.items.filter((item) => item.email.startsWith('buyer-')).map((item) => item.id);
      if (ids.length) await client.post(`/events/${event.id}/participants/bulk`, { ids, action: 'delete' });
    }
    assert.ok(whole > 0 && absent > 0, `the kills hit both sides of the commit: ${whole} whole, ${absent} absent`);
  });

  test(`a release is whole or absent after a kill (seed ${seed})`, async () => {
    const next = random(seed + 1);
    const event = await client.get('/events/dalian-2015');
    const job = await client.finished(await client.post(`/events/${event.id}/solves`, { time_limit_s: 5, seed: 1 }));
    assert.equal(job.state, 'done', JSON.stringify(job));
    const meetings = (await client.get(`/drafts/${job.result.draft_id}`)).placements.length;
    let whole = 0;
    let absent = 0;
    const pace = new Pace(next);
    for (let round = 0; round < rounds; ++round) {
      const draft = await client.post(`/events/${event.id}/drafts`, { copy_of: job.result.draft_id });
      const releases = (await client.get(`/events/${event.id}/releases`)).items.length;
      const begun = performance.now();
      const answer = await killedDuring(async () => {
        const result = await client.post(`/events/${event.id}/releases`, { draft_id: draft.id }, { 'If-Match': `"${draft.revision}"` });
        pace.took(performance.now() - begun);
        return result;
      }, pace.delay());
      const now = (await client.get(`/events/${event.id}/releases?limit=500`)).items;
      const state = await client.get(`/drafts/${draft.id}`);
      assert.ok(now.length === releases || now.length === releases + 1, `round ${round}: ${releases} became ${now.length} releases`);
      assert.equal(state.released, now.length === releases + 1, `round ${round}: draft and release disagree`);
      if (!answer) pace.cutOff();
      if (answer) {
        const kept = await client.get(`/releases/${answer.id}`);
        assert.equal(kept.placements.length, meetings, `round ${round}: acknowledged and incomplete`);
      }
      state.released ? ++whole : ++absent;
    }
    assert.ok(whole > 0 && absent > 0, `the kills hit both sides of the commit: ${whole} whole, ${absent} absent`);
  });
}
