// Seoul 2018 at its size in the press, 225 sellers and 139 buyers with 1,400 meetings: one more buyer registers, all
// meetings are planned and held over two days, and every figure of the results is there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { picture } from './support/browser.mjs';
import { Client } from './support/client.mjs';
import { accept, liveDays, openRegistration, planAndRelease, reconciled, register, workspaceOf } from './support/event_life.mjs';
import { scenarioStage } from './support/scenario_stage.mjs';

const event = 'seoul-2018';
const email = 'walk@scenario.example';
let api, phone, office, sums, placed;

const on = scenarioStage((scene) => ({ api, phone, office } = scene));

test('a buyer more registers on a phone and is accepted', async () => {
  await openRegistration(api, event);
  await register(phone, on.installation.address, {
    workspace: await workspaceOf(api, event), event, company: '서울예시바이어', email, consents: ['개인정보 처리'],
  });
  const newcomer = await accept(api, event, email);
  const sellers = (await api.get(`/events/${event}/participants?side=seller&limit=1`)).items;
  await api.post(`/events/${event}/requests`, { from_id: newcomer.id, to_id: sellers[0].id, priority: 5 });
});

test('1,400 meetings and the new one are planned and released', async () => {
  placed = (await planAndRelease(api, event, 30)).placements.length;
  assert.ok(placed >= 1400, `${placed} meetings`);
  await office.goto(`${on.installation.address}/events/${event}/timetable`);
  await office.getByRole('main').waitFor();
  await office.locator('.skeleton').first().waitFor({ state: 'detached' });
  await picture(office, 'scenario-seoul-timetable');
});

test('two days are lived through, and every meeting has its log', async () => {
  sums = await liveDays(api, event, Client);
  assert.equal(sums.meetings, placed);
});

test('logs, ledger and results come to the same figures', async () => {
  const results = await reconciled(api, event, sums);
  assert.equal(results.meetings, placed);
  await office.goto(`${on.installation.address}/events/${event}/results`);
  const millions = new Intl.NumberFormat('ko').format(Math.floor(sums.consultation / 1_000_000));
  await office.getByText(new RegExp(`^${millions}`)).first().waitFor();
  await picture(office, 'scenario-seoul-results');
  assert.deepEqual(office.troubles, []);
});
