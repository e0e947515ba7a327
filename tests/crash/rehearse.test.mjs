// `gyoryu rehearse` against a real server: the whole day of the small scenarios, what it prints and how it ends.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '../browser/support/client.mjs';
import { freePort, install } from '../browser/support/installation.mjs';
import { rehearse, startRehearsal } from './rehearsal.mjs';

const keys = [
  'planned', 'held', 'repaired', 'lost', 'repair_ms', 'messages', 'consulted', 'reconciled', 'copy', 'errors',
];

let installation;
let organiser;

before(async () => {
  installation = await install();
  organiser = new Client(installation.address);
  await organiser.signInAs('organiser');
});
after(() => installation?.stop());

/** Everything of the copy's list. */
async function all(path) {
  const items = [];
  for (let cursor = ''; cursor !== undefined; ) {
    const page = await organiser.get(`${path}${path.includes('?') ? '&' : '?'}limit=500${cursor && `&cursor=${cursor}`}`);
    items.push(...page.items);
    cursor = page.next_cursor ?? undefined;
  }
  return items;
}

for (const event of ['wonju-weihai-2016', 'dalian-2015'])
  test(`the day of ${event} comes to sums that agree, and to a copy that can be read again`, async () => {
    const { code, result, errors } = await rehearse(installation, { event, seed: 3, speed: 3600 });
    assert.equal(code, 0, errors);
    assert.deepEqual(Object.keys(result), keys);
    assert.equal(result.planned, result.held + result.lost.length);
    assert.equal(result.reconciled, true);
    assert.equal(result.errors, 0);
    assert.ok(result.repair_ms.p99 >= result.repair_ms.median && result.repair_ms.median > 0, 'repairs were measured');
    for (const loss of result.lost) assert.deepEqual(Object.keys(loss), ['meeting', 'reason']);

    const logs = await all(`/events/${result.copy}/logs`);
    assert.equal(logs.filter((log) => log.state === 'settled' && log.outcome === 'held').length, result.held);
    const consulted = {};
    for (const entry of await all(`/events/${result.copy}/ledger?show=counting&stage=consultation`))
      consulted[entry.amount.currency] = (consulted[entry.amount.currency] ?? 0) + entry.amount.minor;
    for (const [currency, minor] of Object.entries(consulted))
      assert.equal(result.consulted[currency], minor / (currency === 'KRW' ? 1 : 100), currency);
    const people = await all(`/events/${result.copy}/participants`);
    for (const person of people.filter((one) => one.email)) assert.match(person.email, /@rehearsal\.invalid$/);
    const letters = await organiser.get(`/events/${event}/rehearsals`);
    assert.equal(letters.items.find((copy) => copy.event_id === result.copy).messages, result.messages);
  });

test('the same seed gives the same day, another one another', async () => {
  const told = ({ result }) => ({
    ...result,
    lost: result.lost.map((loss) => loss.reason),
    repair_ms: undefined,
    copy: undefined,
  });
  const one = await rehearse(installation, { event: 'dalian-2015', seed: 11, speed: 3600, noShows: '15%' });
  const same = await rehearse(installation, { event: 'dalian-2015', seed: 11, speed: 3600, noShows: '15%' });
  const other = await rehearse(installation, { event: 'dalian-2015', seed: 12, speed: 3600, noShows: '15%' });
  assert.deepEqual(told(same), told(one));
  assert.notDeepEqual(told(other), told(one));
});

test('what cannot begin is said, and ends with 2', async () => {
  const unknown = await rehearse(installation, { event: 'no-such-event' });
  assert.equal(unknown.code, 2);
  assert.match(unknown.errors, /no-such-event/);
  assert.equal(unknown.output, '');
  const nowhere = await rehearse({ address: `http://127.0.0.1:${await freePort()}` }, { event: 'x', patience: 1 });
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.errors, /cannot be reached/);
  const share = await rehearse(installation, { event: 'dalian-2015', noShows: 'many' });
  assert.equal(share.code, 2);
  assert.match(share.errors, /--no-shows/);
});

test('Ctrl-C ends it cleanly and leaves no copy behind', async () => {
  const before = (await organiser.get('/events/wonju-weihai-2016/rehearsals')).total;
  const running = startRehearsal(installation, { event: 'wonju-weihai-2016', speed: 60 });
  await running.said(/copy/);
  running.child.kill('SIGINT');
  const { code, output } = await running.ended;
  assert.equal(code, 130);
  assert.equal(output, '');
  assert.equal((await organiser.get('/events/wonju-weihai-2016/rehearsals')).total, before);
});
