// The day: a no-show is mended and told to everybody at once, the desk works without the network, the hall sees it all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const t = (key, area = 'web-day') => ko(area, `${area.replace('-', '.')}.${key}`);
const slug = 'wonju-weihai-2016';
let api, event, board, page, hall, address;

const on = stage(async (on) => {
  address = on.installation.address;
  api = new Client(address);
  await api.signInAs('organiser');
  event = (await api.get(`/events/${slug}`)).id;
  const job = await api.finished(await api.post(`/events/${event}/solves`, { time_limit_s: 5, keep_frozen: false }));
  const draft = await api.get(`/drafts/${job.result.draft_id}`);
  await api.post(`/events/${event}/releases`, { draft_id: draft.id }, { 'If-Match': `"${draft.revision}"` });
  board = await api.get(`/events/${event}/day`);
  // The second slot of the day runs, and everybody has much before them.
  const at = new Date(Date.parse(board.slots[1].starts) + 7 * 60_000).toISOString();
  await api.call('PUT', `/events/${event}/day/clock`, { at, speed: 0 });
  page = await openPage(on.browser);
  await signIn(page, on.installation, 'organiser');
});

const nameOf = (id) => board.people.find((p) => p.id === id).names.find((n) => n.lang === 'ko').text;
/** Somebody of that side with meetings now and later. */
const busy = (side) => {
  const now = board.meetings.filter((m) => m.slot === 2).map((m) => m[`${side}_id`]);
  return board.people.find((p) => now.includes(p.id) && p.meetings > 3);
};

test('the hall screen opens by its link alone and shows organisations', async () => {
  await page.goto(`${address}/events/${slug}/day`);
  await page.getByRole('button', { name: t('screens'), exact: true }).click();
  await page.getByRole('button', { name: t('screen_make'), exact: true }).click();
  const path = await page.getByRole('link', { name: t('screen_open'), exact: true }).getAttribute('href');
  await page.keyboard.press('Escape');
  hall = await openPage(on.browser, { width: 1920, height: 1080 });
  await hall.goto(address + path);
  await hall.locator('.hall-line').first().waitFor();
  assert.equal(await hall.locator('.hall-line').count(), 12);
  await accessible(hall, 'the hall screen');
  await picture(hall, 'hall');
  assert.doesNotMatch(await hall.locator('body').innerText(), /@/);
});

test('without the network the desk goes on, and sends what it saw when the network is back', async () => {
  const desk = await openPage(on.browser, { width: 390, height: 844 });
  await signIn(desk, on.installation, 'organiser');
  await desk.goto(`${address}/desk/${slug}`);
  const find = desk.getByRole('searchbox', { name: t('find', 'web-desk') });
  await find.waitFor();
  await desk.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await desk.waitForTimeout(500);
  await desk.context().setOffline(true);
  const person = busy('buyer');
  await find.fill(person.code);
  const line = desk.locator('.desk-list li').first();
  await line.getByRole('button', { name: t('check_in', 'web-desk'), exact: true }).click();
  await desk.locator('.desk-list li.is-here').waitFor();
  await desk.locator('.not-sent').waitFor();
  // The page itself comes back without the network, and still knows.
  await desk.reload();
  await find.fill(person.code);
  await desk.locator('.desk-list li.is-here').waitFor();
  await accessible(desk, 'the desk');
  await picture(desk, 'desk-offline');
  const before = (await api.get(`/events/${event}/desk`)).people.find((p) => p.id === person.id);
  assert.equal(before.seen, 0);
  // Another device sees them too while this one is cut off.
  await api.post(`/events/${event}/check-ins`, { client_id: 'other-device-1', person_id: person.id, device: '데스크 2', at: null });
  await desk.context().setOffline(false);
  await desk.locator('.desk-conflict').waitFor({ timeout: 30_000 });
  const after = (await api.get(`/events/${event}/desk`)).people.find((p) => p.id === person.id);
  assert.equal(after.seen, 2, 'both are kept');
  await desk.locator('.not-sent').waitFor({ state: 'detached' });
  await desk.context().close();
});

test('who is missing is called in the hall as soon as the desk has seen anybody', async () => {
  await hall.locator('.hall-line.call').first().waitFor();
});

test('a no-show is mended by one tap and everyone concerned sees it at once', async () => {
  const absent = busy('seller');
  const met = board.meetings.find((m) => m.seller_id === absent.id && m.slot > 2).buyer_id;
  const link = await api.post(`/events/${event}/links`, { person_kind: 'participant', person_id: met, purpose: 'page' });
  const phone = await openPage(on.browser, { width: 390, height: 844 });
  await phone.goto(address + new URL(link.url).pathname);
  await phone.waitForURL('**/me');
  await page.goto(`${address}/events/${slug}/day`);
  const row = page.locator('.day-lists li', { hasText: nameOf(absent.id) }).first();
  await row.getByRole('button', { name: t('kind.no_show'), exact: true }).click();
  const strip = page.getByRole('region', { name: t('proposal') });
  await strip.locator('.day-cell.gone').first().waitFor();
  await accessible(page, 'a proposed repair');
  await picture(page, 'day-proposal');
  await strip.locator('.btn.primary').click();
  await strip.waitFor({ state: 'detached' });
  const release = (await api.get(`/events/${event}/releases`)).items[0];
  assert.equal(release.number, 2);
  assert.ok(release.changes.some((c) => c.kind === 'removed'));
  await phone.getByText(ko('personal', 'personal.change.cancelled')).first().waitFor();
  await page.locator('.day-lists li', { hasText: t('say.no_show').replace('{name}', nameOf(absent.id)) }).waitFor();
  await phone.context().close();
});

test('a hall screen comes back by itself after the server was away, and knows the newest', async () => {
  await on.installation.kill();
  await hall.locator('.hall-stale').waitFor();
  await on.installation.start();
  await api.signInAs('organiser');
  const running = (await api.get(`/events/${event}/day`)).meetings.find((m) => m.slot === 2 && !m.mark);
  await api.call('PUT', `/meetings/${running.id}/mark`, { state: 'called', absent_id: null });
  await hall.locator('.hall-stale').waitFor({ state: 'detached', timeout: 40_000 });
  const label = board.tables.find((x) => x.index === running.table).label;
  await hall.locator('.hall-line.call', { has: hall.getByText(label, { exact: true }) }).waitFor();
});

test('a person says that they are here, on their own page', async () => {
  const somebody = (await api.get(`/events/${event}/desk`)).people.find((p) => p.side === 'seller' && !p.first && p.meetings);
  const link = await api.post(`/events/${event}/links`, { person_kind: 'participant', person_id: somebody.id, purpose: 'page' });
  const phone = await openPage(on.browser, { width: 390, height: 844 });
  await phone.goto(address + new URL(link.url).pathname);
  await phone.getByRole('button', { name: ko('web-personal', 'web.me.check_in_now'), exact: true }).click();
  await phone.locator('.me-badge .mark.good').waitFor();
  await accessible(phone, 'the own page with its badge');
  const seen = (await api.get(`/events/${event}/desk`)).people.find((p) => p.id === somebody.id);
  assert.equal(seen.first.source, 'self');
  await phone.context().close();
});
