// Dalian 2015, 11 Korean institutions: its 42 consultations from the public page to the results, on a phone and in the
// office. Somebody who registers and whose wish is declined changes nothing of the 42.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { picture } from './support/browser.mjs';
import { Client } from './support/client.mjs';
import { accept, liveDays, openRegistration, ownSession, planAndRelease, reconciled, register, workspaceOf } from './support/event_life.mjs';
import { scenarioStage } from './support/scenario_stage.mjs';

const event = 'dalian-2015';
const email = 'walk@scenario.example';
let api, phone, office, newcomer, sums;

const on = scenarioStage((scene) => ({ api, phone, office } = scene));

test('registration is opened; an institution registers on a phone and is accepted', async () => {
  await openRegistration(api, event);
  await register(phone, on.installation.address, {
    workspace: await workspaceOf(api, event), event, company: '다롄예시병원', email, consents: ['개인정보 처리'],
  });
  await picture(phone, 'scenario-dalian-registered');
  newcomer = await accept(api, event, email);
});

test('a wish that is declined makes no meeting', async () => {
  const me = await ownSession(api, event, 'participant', newcomer.id, Client);
  const [partner] = (await me.get('/me/partners?limit=500')).items;
  await me.post('/me/requests', { to_id: partner.id, priority: 5, message: '' });
  const other = await ownSession(api, event, 'participant', partner.id, Client);
  const asked = (await other.get('/me/partners?limit=500')).items.find((one) => one.id === newcomer.id);
  await other.post(`/me/requests/${asked.received.id}/answer`, { accepted: false });
  const meetings = (await api.get(`/events/${event}/meetings?limit=500`)).items;
  assert.equal(meetings.length, 42);
});

test('all 42 consultations are planned, held and logged', async () => {
  assert.equal((await planAndRelease(api, event, 10)).placements.length, 42);
  sums = await liveDays(api, event, Client);
  assert.equal(sums.meetings, 42);
  await office.goto(`${on.installation.address}/events/${event}/logs`);
  await office.getByRole('table').first().waitFor();
  await picture(office, 'scenario-dalian-logs');
});

test('logs, ledger and results come to the same figures', async () => {
  const results = await reconciled(api, event, sums);
  assert.equal(results.meetings, 42);
  assert.equal(results.meetings_with_entries, 42);
  await office.goto(`${on.installation.address}/events/${event}/results`);
  const millions = new Intl.NumberFormat('ko').format(Math.floor(sums.consultation / 1_000_000));
  await office.getByText(new RegExp(`^${millions}`)).first().waitFor();
  await picture(office, 'scenario-dalian-results');
  assert.deepEqual(office.troubles, []);
});
