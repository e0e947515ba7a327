// Making a timetable when it does not go straight: stopped half-way, impossible, without a live connection; and moving
// a meeting on the rows of people.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const catalogue = sentences('ko');
const t = (key) => catalogue('web-timetable', `web.${key}`);

let page, api;

const on = stage(async (on) => {
  page = await openPage(on.browser);
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  await signIn(page, on.installation, 'organiser');
});

const cards = () => page.locator('[role=grid] [data-meeting]');

async function make(event, seconds) {
  await page.goto(`${on.installation.address}/events/${event}/timetable`);
  await page.getByRole('button', { name: t('solve.start'), exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton').fill(String(seconds));
  await dialog.getByRole('button', { name: t('solve.start'), exact: true }).click();
}

/** So few tables that 1,400 meetings barely fit into the slots: a search that is not over before it can be stopped. */
async function leaveTables(event, count) {
  const { slots, tables, revision } = await api.get(`/events/${event}/structure`);
  await api.call('PUT', `/events/${event}/structure`, { slots, tables: tables.slice(0, count) }, { 'If-Match': `"${revision}"` });
}

test('a stopped search leaves the best it had found as a draft', async () => {
  await leaveTables('seoul-2018', 59);
  await make('seoul-2018', 300);
  const stop = page.getByRole('button', { name: t('solve.cancel'), exact: true });
  await page.getByText(new RegExp(`${t('solve.so_far').split(' {')[0]} \\d`)).first().waitFor({ timeout: 60_000 });
  await picture(page, 'solving-seoul');
  await stop.click();
  await page.getByText(t('solve.cancelled')).waitFor();
  await cards().first().waitFor();
  const [draft] = (await api.get('/events/seoul-2018/drafts')).items;
  assert.ok(draft.verdict.placed > 1000, `${draft.verdict.placed} of ${draft.verdict.wished} placed`);
  await stop.waitFor({ state: 'detached' });
});

test('a search stopped before it found anything says so', async () => {
  const stopped = {
    id: 'stopped-at-once', kind: 'solve', state: 'cancelled', progress: 0, curve: [], result: null, fault: null, revision: 1,
  };
  await page.route('**/api/v1/events/*/solves*', (route) => route.fulfill({ status: 202, json: stopped }));
  await make('qingdao-2015', 20);
  await page.getByText(t('solve.cancelled_empty')).waitFor();
  await page.unroute('**/api/v1/events/*/solves*');
});

test('an impossible event shows the demands that cannot be met together, in words', async () => {
  const event = 'dalian-2015';
  const people = (await api.get(`/events/${event}/participants?limit=200`)).items;
  const structure = await api.get(`/events/${event}/structure`);
  const seller = people.find((one) => one.side === 'seller');
  const meetings = (await api.get(`/events/${event}/meetings?limit=200`)).items;
  const buyers = [...new Set(meetings.filter((one) => one.seller_id === seller.id).map((one) => one.buyer_id))];
  for (const buyer of buyers) await api.call('PUT', `/events/${event}/pairs/${seller.id}/${buyer}`, { rule: 'must' });
  const free = structure.slots.slice(0, buyers.length - 1).map((slot) => slot.index);
  const one = await api.get(`/participants/${seller.id}`);
  const edit = Object.fromEntries(Object.entries(one).filter(([key]) =>
    !['id', 'event_id', 'organisation', 'requests_sent', 'requests_received', 'missing', 'revision'].includes(key)));
  await api.call('PUT', `/participants/${seller.id}`,
    { ...edit, unavailable: structure.slots.map((slot) => slot.index).filter((index) => !free.includes(index)) },
    { 'If-Match': `"${one.revision}"` });
  await make(event, 20);
  const dialog = page.getByRole('dialog', { name: t('solve.impossible') });
  await dialog.waitFor();
  await picture(page, 'impossible');
  await accessible(page, 'an impossible event');
  const demands = await dialog.getByRole('listitem').allInnerTexts();
  const must = demands.filter((text) => /꼭 해야/.test(text));
  assert.equal(must.length, buyers.length, demands.join('\n'));
  assert.ok(demands.some((text) => text.includes(seller.organisation.names[0].text)), demands.join('\n'));
  for (const text of demands) assert.doesNotMatch(text, /demand_|rule\.|[{}]/);
});

test('without a live connection the page asks instead and the timetable appears', async () => {
  const alone = await openPage(on.browser);
  await alone.routeWebSocket(/\/live/, (socket) => socket.close());
  const before = page;
  page = alone;
  await signIn(page, on.installation, 'organiser');
  await make('wonju-weihai-2016', 3);
  await cards().first().waitFor({ timeout: 30_000 });
  assert.ok((await cards().count()) > 100);
  await page.context().close();
  page = before;
});

/** The first card on the board whose meeting has a free place in another slot. */
async function movable(draft) {
  for (const card of await cards().all()) {
    const id = await card.getAttribute('data-meeting');
    const from = draft.placements.find((one) => one.meeting_id === id);
    const options = await api.get(`/drafts/${draft.id}/options/${id}`);
    const slot = options.slots.find((one) => one.state === 'free' && one.slot !== from.slot)?.slot;
    if (slot) return { card: await card.boundingBox(), slot, id };
  }
  throw new Error('nothing on the board can go anywhere');
}

test('a meeting dropped on its own row of people gets the best table of that slot', async () => {
  const event = 'wonju-weihai-2016';
  await page.setViewportSize({ width: 1920, height: 900 });
  await page.goto(`${on.installation.address}/events/${event}/timetable?view=people`);
  await cards().first().waitFor();
  const [brief] = (await api.get(`/events/${event}/drafts`)).items;
  const draft = await api.get(`/drafts/${brief.id}`);
  const { card, slot, id } = await movable(draft);
  const slots = (await api.get(`/events/${event}/structure`)).slots;
  const column = 2 + slots.findIndex((one) => one.index === slot);
  await page.mouse.move(card.x + 20, card.y + 12);
  await page.mouse.down();
  await page.mouse.move(card.x + 40, card.y + 14, { steps: 3 });
  await page.locator('.board.is-placing').waitFor();
  await page.locator('aside.panel').waitFor(); // it takes room from the board, whose columns then move
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const head = await page.locator(`[role=columnheader][aria-colindex="${column}"]`).boundingBox();
  await page.mouse.move(head.x + head.width / 2, card.y + 14, { steps: 6 });
  await picture(page, 'people-drop');
  await Promise.all([page.waitForResponse((answer) => /\/moves\b/.test(answer.url()) && answer.ok()), page.mouse.up()]);
  const after = await api.get(`/drafts/${draft.id}`);
  const to = after.placements.find((one) => one.meeting_id === id);
  assert.equal(to.slot, slot);
  assert.ok(to.table, 'a table was chosen for it');
  await page.waitForFunction(
    ([meeting, left]) => Math.abs(document.querySelector(`[data-meeting="${meeting}"]`).getBoundingClientRect().left - left) < 12,
    [id, head.x]);
});

test('a meeting dropped on a free cell of a table is held at that table', async () => {
  const event = 'wonju-weihai-2016';
  await page.goto(`${on.installation.address}/events/${event}/timetable`);
  await cards().first().waitFor();
  const [brief] = (await api.get(`/events/${event}/drafts`)).items;
  const { card, id } = await movable(await api.get(`/drafts/${brief.id}`));
  await page.mouse.move(card.x + 20, card.y + 12);
  await page.mouse.down();
  await page.mouse.move(card.x + 40, card.y + 14, { steps: 3 });
  const free = page.locator('.board-row .board-empty.is-free').first();
  await free.waitFor();
  const table = (await free.locator('xpath=..').getAttribute('aria-rowindex')) - 1;
  const place = await free.boundingBox();
  await page.mouse.move(place.x + 12, place.y + 12, { steps: 6 });
  await Promise.all([page.waitForResponse((answer) => /\/moves\b/.test(answer.url()) && answer.ok()), page.mouse.up()]);
  const after = await api.get(`/drafts/${brief.id}`);
  assert.equal(after.placements.find((one) => one.meeting_id === id).table, table);
  assert.deepEqual(page.troubles, []);
});
