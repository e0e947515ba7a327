// How people are there: delegates, second languages and breaks of a participant, documents that arrive later, what the
// timetable should also keep small, and slots nobody likes. A timetable then keeps the break.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const people = (key) => ko('web-people', `web.${key}`);
const settings = (key) => ko('web-settings', `web.settings.${key}`);
const event = 'wonju-weihai-2016';
let page, api, buyer;

const on = stage(async (on) => {
  page = await openPage(on.browser);
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  const { items } = await api.get(`/events/${event}/participants?side=buyer&limit=50`);
  buyer = items.find((one) => one.unavailable.length === 0);
  await signIn(page, on.installation, 'organiser');
});

const panel = () => page.getByRole('complementary', { name: people('people.panel') });
const stored = async () =>
  (await api.get(`/events/${event}/participants?side=buyer&limit=50`)).items.find((one) => one.id === buyer.id);

async function openBuyer() {
  await page.goto(`${on.installation.address}/events/${event}/people?kind=buyer&person=${buyer.id}`);
  await panel().waitFor();
}

test('an organiser notes how many come, what else they speak and when they want a break', async () => {
  await openBuyer();
  await panel().getByText(people('presence.title'), { exact: true }).click();
  await panel().getByLabel(people('presence.delegates'), { exact: true }).fill('2');
  await panel().getByLabel(people('presence.split'), { exact: true }).check();
  await panel().getByRole('button', { name: people('presence.add_break'), exact: true }).click();
  await panel().getByLabel(people('presence.from'), { exact: true }).fill('14:00');
  await panel().getByLabel(people('presence.until'), { exact: true }).fill('13:00');
  await accessible(page, 'the form of a participant');
  await panel().getByRole('button', { name: ko('web-app', 'web.save'), exact: true }).click();
  await panel().getByRole('alert').first().waitFor();
  assert.deepEqual((await stored()).presence.breaks ?? [], [], 'a break that ends before it begins is refused');
  await panel().getByLabel(people('presence.until'), { exact: true }).fill('16:00');
  await panel().getByLabel(people('presence.minutes'), { exact: true }).fill('20');
  await picture(page, 'presence');
  await panel().getByRole('button', { name: ko('web-app', 'web.save'), exact: true }).click();
  await panel().waitFor({ state: 'detached' });
  const { presence } = await stored();
  assert.equal(presence.delegates, 2);
  assert.equal(presence.together, false);
  assert.deepEqual(presence.breaks, [{ from: '14:00', until: '16:00', minutes: 20 }]);
});

test('a catalogue that arrives after registration is put to the person and taken away again', async () => {
  await openBuyer();
  const files = panel().locator('.documents-field');
  await files.locator('input[type=file]').first().setInputFiles(
    { name: 'catalogue.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') });
  await files.getByText('catalogue.pdf').waitFor();
  await files.locator('input[type=file]').first().setInputFiles(
    { name: 'catalogue.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ no document') });
  await page.locator('.toast').last().waitFor();
  const { items } = await api.get(`/files?owner_kind=participant&owner_id=${buyer.id}`);
  assert.deepEqual(items.map((one) => one.name), ['catalogue.pdf']);
  await files.scrollIntoViewIfNeeded();
  await picture(page, 'documents-of-person');
});

test('goals are put in order, and a slot nobody likes is marked', async () => {
  await page.goto(`${on.installation.address}/events/${event}/settings`);
  await page.getByRole('button', { name: settings('part.rules'), exact: true }).click();
  const goals = page.locator('.goals');
  const rule = (key) => ko('rule', `rule.${key}.name`);
  for (const key of ['longest_wait', 'fairness_slots'])
    await goals.getByRole('button', { name: settings('goal_add').replace('{goal}', rule(key)), exact: true }).click();
  await goals.locator('li').nth(1).getByRole('button', { name: settings('goal_up'), exact: true }).click();
  await accessible(page, 'the rules of the timetable');
  await picture(page, 'goals');
  await page.getByRole('button', { name: ko('web-app', 'web.save'), exact: true }).click();
  await page.getByText(ko('web-app', 'web.saved')).last().waitFor();
  assert.deepEqual((await api.get(`/events/${event}`)).settings.goals, ['fairness_slots', 'longest_wait']);
  await page.getByRole('button', { name: settings('part.structure'), exact: true }).click();
  const slot = page.locator('.slot-chips button').first();
  await slot.click();
  await slot.click();
  await picture(page, 'slot-burden');
  await page.locator('.toast button').last().click();
  await page.locator('.toast').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: ko('web-app', 'web.save'), exact: true }).click();
  await page.getByText(ko('web-app', 'web.saved')).waitFor();
  assert.equal((await api.get(`/events/${event}/structure`)).slots[0].burden, 2);
});

test('the timetable keeps the break and says what share each goal has', async () => {
  const job = await api.finished(await api.post(`/events/${event}/solves`, { time_limit_s: 10, seed: 1 }));
  assert.equal(job.state, 'done');
  const draft = await api.get(`/drafts/${job.result.draft_id}`);
  const { slots } = await api.get(`/events/${event}/structure`);
  const between = slots.filter((slot) => slot.starts >= '14:00' && slot.ends <= '16:00');
  const meetings = (await api.get(`/events/${event}/meetings?limit=500`)).items.filter((one) => one.buyer_id === buyer.id);
  const mine = new Set(meetings.map((one) => one.id));
  const busy = new Set(draft.placements.filter((one) => mine.has(one.meeting_id) && one.slot).map((one) => one.slot));
  assert.ok(busy.size > 0, 'the buyer meets somebody');
  assert.ok(between.some((slot) => !busy.has(slot.index)), 'one slot of the wished time is free');
  assert.deepEqual(page.troubles.filter((one) => !one.includes('422') && !one.includes('415')), []);
});
