// Results: every total opens its entries; an amount that slipped by a magnitude is asked back; what is wrong is
// corrected beside what it corrects; the other party answers on a phone without signing in, in their language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, answerLate, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const ru = sentences('ru');
const t = (key) => ko('web-results', `web.${key}`);
const word = (key) => ko('ledger', `ledger.${key}`);
const event = 'uzmed-2022';

let page, api;

const on = stage(async (on) => {
  page = await openPage(on.browser);
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  await signIn(page, on.installation, 'organiser');
});

const open = async (search = '') => {
  await page.goto(`${on.installation.address}/events/${event}/results${search}`);
  await page.getByRole('heading', { name: t('results.ledger'), exact: true }).waitFor();
};
const ledger = () => page.locator('#ledger table');
const rows = () => ledger().locator('tbody tr');
const results = () => api.get(`/events/${event}/results`);
const counted = (minor) => new Intl.NumberFormat('ko').format(minor / 1_000_000) + '만 달러';

test('every total opens the entries that add up to it', async () => {
  await open();
  await picture(page, 'results');
  await accessible(page, 'results');
  const funnel = page.getByRole('region', { name: t('results.funnel') });
  await funnel.getByRole('button', { name: '380만 달러', exact: true }).click();
  await page.waitForURL(/stage=consultation/);
  await page.waitForFunction(() => document.querySelectorAll('#ledger tbody tr').length === 14);
  assert.match(await ledger().locator('tfoot').innerText(), /380만 달러/);
  const { stages } = await results();
  assert.equal(stages[0].split.total.minor, 380_000_000);
  await funnel.getByRole('button', { name: new RegExp(`^${t('results.state.disputed')} `) }).click();
  await page.waitForFunction(() => document.querySelectorAll('#ledger tbody tr').length === 1);
  assert.match(await ledger().locator('tfoot').innerText(), new RegExp(counted(stages[0].split.disputed.minor)));
});

test('an amount of another magnitude is asked back in words, kept when meant, corrected and shown with its history', async () => {
  await open();
  await page.getByRole('button', { name: t('results.record') }).click();
  const dialog = page.getByRole('dialog');
  const pick = async (label, text) =>
    dialog.getByLabel(label, { exact: true }).selectOption({ label: await dialog.getByLabel(label, { exact: true })
      .locator('option', { hasText: text }).first().innerText() });
  await pick(word('column.seller'), 'G3');
  await pick(word('column.buyer'), 'U3');
  await dialog.getByLabel(t('results.amount'), { exact: true }).fill('74,400,000,000');
  await dialog.getByRole('button', { name: t('results.record') }).click();
  await dialog.getByText('744억 미국 달러').waitFor();
  await accessible(page, 'an amount asked back');
  await dialog.getByLabel(t('results.amount'), { exact: true }).fill('74400');
  await dialog.getByRole('button', { name: t('results.record') }).click();
  await dialog.waitFor({ state: 'hidden' });
  const kept = (await api.get(`/events/${event}/ledger?limit=500`)).items.at(-1);
  assert.equal(kept.amount.minor, 7_440_000);

  await rows().getByRole('button', { name: `${kept.number}번`, exact: true }).click();
  const panel = page.getByRole('complementary', { name: t('results.entry') });
  await panel.getByRole('button', { name: t('results.correct') }).click();
  const correct = page.getByRole('dialog');
  await correct.getByLabel(t('results.amount'), { exact: true }).fill('62000');
  await correct.getByLabel(t('results.reason'), { exact: true }).fill('운임을 뺌');
  await correct.getByRole('button', { name: t('results.correct') }).click();
  await panel.getByText(t('results.history')).waitFor();
  await picture(page, 'ledger-entry');
  await accessible(page, 'an entry');
  assert.equal((await results()).stages[0].split.total.minor, 380_000_000 + 6_200_000);
});

test('saved reference rates close their dialog, though the live feed renews it before the answer', async () => {
  await open();
  await page.getByRole('button', { name: t('results.rates'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('results.rate_source'), { exact: true }).first().fill('예시은행');
  await answerLate(page, '**/rates*', 2000);
  await dialog.getByRole('button', { name: ko('web-app', 'web.save'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal((await api.get(`/events/${event}/rates`)).rates[0].source, '예시은행');
});

test('the other party answers on a phone, in Russian, without signing in', async () => {
  const before = (await results()).stages[0].split;
  const open = await api.get(`/events/${event}/ledger?show=counting&stage=consultation&state=claimed&limit=500`);
  const entry = open.items.find((one) => one.buyer.code === 'U3');
  const asked = await api.post(`/events/${event}/ledger-asks`, { entry_ids: [entry.id] });
  const path = new URL(asked.participants[0].url).pathname;
  const phone = await openPage(on.browser, { locale: 'en-US', zone: 'Asia/Bishkek', width: 390, height: 844 });
  await phone.goto(`${on.installation.address}${path}`);
  const told = (key) => ru('web-results', `web.${key}`);
  await phone.getByRole('heading', { name: told('answer.confirm_title') }).waitFor();
  await phone.getByRole('button', { name: told('answer.right'), exact: true }).click();
  await picture(phone, 'answer-phone');
  await accessible(phone, 'the answer page');
  assert.ok(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'fits a phone');
  await phone.getByRole('button', { name: told('answer.send') }).click();
  await phone.getByRole('status').getByText(told('answer.thanks')).waitFor();
  const after = (await results()).stages[0].split;
  assert.equal(after.confirmed.minor, before.confirmed.minor + entry.amount.minor);
  assert.equal(after.total.minor, before.total.minor);
  assert.deepEqual([...phone.troubles, ...page.troubles.filter((one) => !one.includes('422'))], []);
});
