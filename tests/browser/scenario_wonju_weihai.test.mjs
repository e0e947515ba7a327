// Wonju–Weihai 2016 from its public page to its results: a buyer registers, is vetted, asks and is accepted; the day is
// planned, released and lived through; logs, ledger and results agree.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { accept, liveDays, ownSession, planAndRelease, reconciled, register } from './support/event_life.mjs';
import { scenarioStage } from './support/scenario_stage.mjs';

const ko = sentences('ko');
const event = 'wonju-weihai-2016';
const email = 'walk@scenario.example';
let api, phone, office, newcomer, seller, sums;

const on = scenarioStage((scene) => ({ api, phone, office } = scene));

test('a buyer registers on a phone and is accepted', async () => {
  await register(phone, on.installation.address, {
    workspace: 'wonju', event, company: '웨이하이예시의료', email,
    consents: ['processing', 'partners'].map((one) => ko('demo', `demo.registration.${one}`)),
    answer: (page) => page.getByLabel(ko('demo', 'demo.registration.visited')).selectOption({ index: 1 }),
  });
  newcomer = await accept(api, event, email);
  assert.equal(newcomer.side, 'buyer');
});

test('they ask a seller, who accepts, and the wish becomes a meeting of the plan', async () => {
  const me = await ownSession(api, event, 'participant', newcomer.id, Client);
  const { items } = await me.get('/me/partners?limit=500');
  seller = items[0];
  await me.post('/me/requests', { to_id: seller.id, priority: 5, message: '' });
  const other = await ownSession(api, event, 'participant', seller.id, Client);
  const asked = (await other.get('/me/partners?limit=500')).items.find((one) => one.id === newcomer.id);
  await other.post(`/me/requests/${asked.received.id}/answer`, { accepted: true });
  const meetings = (await api.get(`/events/${event}/meetings?limit=500`)).items;
  assert.ok(meetings.some((one) => one.buyer_id === newcomer.id && one.seller_id === seller.id));
});

test('the timetable is planned and released, and the newcomer reads it on their phone', async () => {
  const release = await planAndRelease(api, event, 8);
  assert.ok(release.placements.length > 100, `${release.placements.length} meetings`);
  await office.goto(`${on.installation.address}/events/${event}/timetable`);
  await office.getByText('웨이하이예시의료').first().waitFor();
  await picture(office, 'scenario-wonju-timetable');
  const me = await ownSession(api, event, 'participant', newcomer.id, Client);
  await phone.goto(on.installation.address + me.path);
  await phone.waitForURL('**/me');
  await phone.getByText(seller.names.find((name) => name.lang === 'ko').text).first().waitFor();
  await picture(phone, 'scenario-wonju-own-page');
});

test('the day is lived through: everybody comes, every log is agreed on', async () => {
  sums = await liveDays(api, event, Client);
  await office.goto(`${on.installation.address}/events/${event}/day`);
  await office.getByRole('main').waitFor();
  await picture(office, 'scenario-wonju-day');
});

test('logs, ledger and results come to the same figures, and the page shows them', async () => {
  const results = await reconciled(api, event, sums);
  assert.equal(results.meetings, sums.meetings);
  await office.goto(`${on.installation.address}/events/${event}/results`);
  const millions = new Intl.NumberFormat('ko').format(Math.floor(sums.consultation / 1_000_000));
  await office.getByText(new RegExp(`^${millions}`)).first().waitFor();
  await accessible(office, 'the results of a whole day');
  await picture(office, 'scenario-wonju-results');
  await office.goto(`${on.installation.address}/events/${event}/logs`);
  await office.getByRole('table').first().waitFor();
  await picture(office, 'scenario-wonju-logs');
  assert.deepEqual(office.troubles, []);
});
