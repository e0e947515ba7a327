// Who should meet whom: suggestions with reasons, why these and not those, accepted with a way back; pairs that never
// meet; markets and registrations in the form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const catalogue = sentences('ko');
const filled = (text, values) =>
  text.replace(/\{(\w+)(?:, plural, other \{#\})?\}/g, (whole, name) => values[name] ?? whole);
const t = (key, values = {}) => filled(catalogue('web-wishes', `web.${key}`), values);
const event = 'wonju-weihai-2016';

let page, api;

const on = stage(async (on) => {
  page = await openPage(on.browser);
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  await signIn(page, on.installation, 'organiser');
});

const rows = () => page.getByRole('table').getByRole('row');
const meetings = async () => (await api.get(`/events/${event}/meetings?limit=5000`)).total;
const summary = () => api.get(`/events/${event}/suggestions/summary`);

async function open(view = 'suggestions') {
  await page.goto(`${on.installation.address}/events/${event}/wishes?view=${view}`);
}

test('the choice is shown with its proof, its pairs with their reasons, and why these two', async () => {
  await open();
  const first = rows().nth(1);
  await first.waitFor();
  const numbers = await summary();
  assert.ok(numbers.added > 0, 'there is something to suggest');
  if (numbers.proven) await page.getByText(t('suggest.proven')).waitFor();
  await page.getByText(t('suggest.chosen', { chosen: numbers.chosen, room: numbers.room })).waitFor();
  assert.doesNotMatch(await page.getByRole('table').innerText(), /pair\.|[{}]/);
  await first.getByRole('button').first().press('Enter');
  const panel = page.getByRole('complementary', { name: t('suggest.panel') });
  await panel.getByText(t('suggest.if_not')).waitFor();
  await picture(page, 'suggestions');
  await accessible(page, 'suggestions');
});

test('one suggestion becomes a meeting and is taken back', async () => {
  await open();
  const before = await meetings();
  await rows().nth(1).getByRole('button', { name: t('suggest.accept') }).click();
  await page.getByText(t('suggest.accepted', { count: 1 })).waitFor();
  assert.equal(await meetings(), before + 1);
  await page.getByRole('button', { name: t('suggest.take_back') }).click();
  await page.getByText(t('suggest.taken_back', { count: 1 })).waitFor();
  assert.equal(await meetings(), before);
});

test('all suggestions become meetings at once, after being asked twice', async () => {
  await open();
  const { added } = await summary();
  const before = await meetings();
  await page.getByRole('button', { name: t('suggest.accept_all', { count: added }) }).click();
  await page.getByRole('button', { name: t('suggest.accept_all_sure', { count: added }) }).click();
  await page.getByText(t('suggest.accepted', { count: added })).waitFor();
  assert.equal(await meetings(), before + added);
  await page.getByText(t('suggest.empty.added')).waitFor();
  await page.getByRole('button', { name: t('suggest.take_back') }).click();
  await page.getByText(t('suggest.taken_back', { count: added })).waitFor();
  assert.equal(await meetings(), before);
});

test('words narrow the list and the excluded pairs are counted by their reason', async () => {
  await open();
  await rows().nth(1).waitFor();
  const all = (await api.get(`/events/${event}/suggestions`)).total;
  const name = (await rows().nth(1).getByRole('button').first().innerText()).split(' × ')[0];
  await page.getByRole('searchbox').fill(name);
  const narrowed = (await api.get(`/events/${event}/suggestions?q=${encodeURIComponent(name)}`)).total;
  assert.ok(narrowed > 0 && narrowed < all);
  await page.getByText(t('suggest.of_total', { total: narrowed, shown: Math.min(50, narrowed) })).waitFor();
  await page.getByRole('button', { name: /^제외한 짝/ }).click();
  await page.getByText(t('suggest.filter.no_reason'), { exact: true }).waitFor();
  await accessible(page, 'excluded pairs');
});

test('a pair that must never meet is decided, listed, obeyed and lifted', async () => {
  const [suggestion] = (await api.get(`/events/${event}/suggestions`)).items;
  await open('decisions');
  await page.getByLabel(t('wishes.side.seller')).selectOption(suggestion.seller_id);
  await page.getByLabel(t('wishes.side.buyer')).selectOption(suggestion.buyer_id);
  await page.getByRole('button', { name: t('decide.add') }).click();
  const lift = page.getByRole('table').getByRole('button', { name: /결정 풀기/ });
  await lift.first().waitFor();
  await picture(page, 'decisions');
  await accessible(page, 'decisions about pairs');
  const why = await api.get(`/events/${event}/suggestions/${suggestion.seller_id}/${suggestion.buyer_id}`);
  assert.equal(why.excluded.code, 'never');
  await lift.first().click();
  await page.getByText(t('decide.empty')).waitFor();
});

test('markets and registrations are filled in beside the person and count', async () => {
  const person = (await api.get(`/events/${event}/participants?side=seller&limit=1`)).items[0];
  const people = (key) => catalogue('web-people', `web.${key}`);
  await page.goto(`${on.installation.address}/events/${event}/people?kind=seller&person=${person.id}`);
  await page.getByText(people('trade.title')).click();
  await page.getByLabel(people('trade.markets_seller')).fill('cn, zz');
  await page.getByRole('button', { name: people('trade.add') }).click();
  await page.getByLabel(people('trade.market'), { exact: true }).last().fill('CN');
  await page.getByLabel(people('trade.kind'), { exact: true }).last().fill('NMPA');
  await page.getByLabel(people('trade.expires_on')).last().fill('2027-01-31');
  await picture(page, 'trade');
  await accessible(page, 'markets and registrations');
  const save = page.getByRole('complementary').getByRole('button', { name: catalogue('web-app', 'web.save'), exact: true });
  await save.click();
  await page.getByText(/ZZ.*알려진 시장이 아닙니다/).first().waitFor();
  await page.getByLabel(people('trade.markets_seller')).fill('cn, eaeu');
  await Promise.all([page.waitForResponse((one) => one.url().includes('/participants/') && one.request().method() === 'PUT' && one.ok()), save.click()]);
  const saved = await api.get(`/participants/${person.id}`);
  assert.deepEqual(saved.trade.markets, ['CN', 'EAEU']);
  assert.equal(saved.trade.registrations.at(-1).kind, 'NMPA');
  assert.equal(saved.trade.registrations.at(-1).expires_on, '2027-01-31');
});

test('suggestions read well in the dark on a phone', async () => {
  const phone = await openPage(on.browser, { width: 390, height: 844, dark: true });
  await signIn(phone, on.installation, 'organiser');
  await phone.goto(`${on.installation.address}/events/${event}/wishes?view=suggestions`);
  await phone.getByRole('table').getByRole('row').nth(1).waitFor();
  await picture(phone, 'suggestions-phone-dark');
  await accessible(phone, 'suggestions on a dark phone');
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
  assert.ok(!wide, 'nothing is wider than the phone');
  assert.deepEqual(phone.troubles, []);
});
