// What would let the meetings in that found no place: counted, previewed, applied to the event and the draft.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const catalogue = sentences('ko');
/** Korean counts without plurals: `{placed, plural, other {#}}` is the number alone. */
const t = (key, values = {}) =>
  catalogue('web-timetable', `web.${key}`).replace(/\{(\w+), plural, other \{#\}\}/g, (_, name) => values[name]);
const event = 'wonju-weihai-2016';

let page, api;

async function structure(change) {
  const { slots, tables, revision } = await api.get(`/events/${event}/structure`);
  await api.call('PUT', `/events/${event}/structure`, change({ slots, tables }), { 'If-Match': `"${revision}"` });
}

async function solved() {
  const job = await api.finished(await api.post(`/events/${event}/solves`, { time_limit_s: 3, keep_frozen: false }));
  return api.get(`/drafts/${job.result.draft_id}`);
}

const on = stage(async (on) => {
  page = await openPage(on.browser);
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  await signIn(page, on.installation, 'organiser');
  // Too few tables and interpreters for all that is wished.
  await structure(({ slots, tables }) => ({ slots, tables: tables.slice(0, 9) }));
  for (const one of (await api.get(`/events/${event}/interpreters`)).items.slice(3))
    await api.call('DELETE', `/interpreters/${one.id}`, undefined, { 'If-Match': `"${one.revision}"` });
});

const dialog = () => page.getByRole('dialog', { name: t('what_if.title') });

async function open(draft) {
  await page.goto(`${on.installation.address}/events/${event}/timetable?draft=${draft.id}`);
  await page.getByRole('button', { name: t('what_if.open') }).click();
  await dialog().waitFor();
  await dialog().getByRole('progressbar').waitFor({ state: 'detached', timeout: 90_000 });
}

test('each change shows how many meetings it lets in, and the counts are those of the server', async () => {
  const draft = await solved();
  assert.ok(draft.unplaced.length > 5, `${draft.unplaced.length} meetings wait`);
  await open(draft);
  await picture(page, 'what-ifs');
  await accessible(page, 'what would let meetings in');
  const { items } = await api.get(`/drafts/${draft.id}/what-ifs`);
  const alone = await api.get(`/drafts/${draft.id}/what-if?change=rearrange`);
  for (const item of items) {
    const answer = await api.get(`/drafts/${draft.id}/what-if?change=${item.key}`);
    if (item.key === 'rearrange' || answer.placed <= alone.placed) continue;
    const key = answer.exact ? 'what_if.places' : 'what_if.places_at_least';
    const sentence = t(key, { placed: answer.placed, waiting: answer.waiting });
    assert.ok((await dialog().innerText()).includes(sentence), `${item.key}: ${sentence}`);
  }
});

test('a previewed change is applied to the event and lets as many in as it said', async () => {
  const draft = await solved();
  await open(draft);
  const before = (await api.get(`/events/${event}/interpreters`)).items.length;
  const row = dialog().getByRole('listitem').filter({ hasText: /통역 1명을 더하면/ }).first();
  const said = Number(/가운데 (?:적어도 )?(\d+)건이/.exec(await row.innerText())[1]);
  assert.ok(said > 0);
  await row.getByRole('button', { name: t('what_if.preview') }).press('Enter');
  await row.getByText(t('what_if.let_in')).waitFor();
  await picture(page, 'what-if-preview');
  await accessible(page, 'the preview of a change');
  await row.getByRole('button', { name: t('what_if.apply', { placed: said }) }).click();
  await row.getByRole('button', { name: t('what_if.apply_sure') }).click();
  await page.getByText(t('what_if.applied', { placed: said })).waitFor();
  const after = await api.get(`/drafts/${draft.id}`);
  assert.equal(after.quality.placed, draft.quality.placed + said);
  assert.equal((await api.get(`/events/${event}/interpreters`)).items.length, before + 1);
  assert.deepEqual(page.troubles, []);
});

test('counting can be stopped and goes on, and reads well in the dark and on a phone', async () => {
  const draft = await solved();
  const phone = await openPage(on.browser, { width: 390, height: 844, dark: true });
  await signIn(phone, on.installation, 'organiser');
  let held;
  const holding = new Promise((release) => (held = release));
  await phone.route('**/what-if?*', async (route) => {
    await holding;
    await route.continue();
  });
  await phone.goto(`${on.installation.address}/events/${event}/timetable?draft=${draft.id}`);
  await phone.getByRole('button', { name: t('what_if.open') }).click();
  await phone.getByRole('button', { name: t('what_if.stop') }).click();
  await phone.getByRole('button', { name: t('what_if.go_on') }).waitFor();
  held();
  await phone.getByRole('button', { name: t('what_if.go_on') }).click();
  await phone.getByRole('dialog').getByRole('progressbar').waitFor({ state: 'detached', timeout: 90_000 });
  await picture(phone, 'what-ifs-phone-dark');
  await accessible(phone, 'what would let meetings in, on a dark phone');
  assert.deepEqual(phone.troubles, []);
});

test('the verdict opens the share of every rule', async () => {
  const draft = await solved();
  await page.goto(`${on.installation.address}/events/${event}/timetable?draft=${draft.id}`);
  await page.getByRole('button', { name: t('shares.open') }).click();
  const shares = page.getByRole('dialog', { name: t('shares.title') });
  await shares.waitFor();
  assert.equal(await shares.getByRole('row').count(), draft.verdict.levels.length + 1);
  await picture(page, 'shares');
  await accessible(page, 'the share of every rule');
});
