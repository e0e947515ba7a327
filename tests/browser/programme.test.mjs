// A programme over years: an agreement with what was promised and what came of it, and the results of all its events,
// each sum of which opens its entries.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const t = (key) => ko('web-programmes', `web.programmes.${key}`);
const programme = 'gyeonggi-uzbekistan';
let page, api;

const on = stage(async (on) => {
  page = await openPage(on.browser);
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  await signIn(page, on.installation, 'organiser');
});

const section = (name) => page.getByRole('region', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const field = (label, index = 0) => dialog().getByLabel(label, { exact: true }).nth(index);
const press = (name) => dialog().getByRole('button', { name, exact: true }).click();
const stored = async () => {
  const { id, workspace_id } = await api.get(`/programmes/${programme}`);
  return (await api.get(`/workspaces/${workspace_id}/agreements?programme_id=${id}`)).items;
};

test('an agreement is recorded with parties known and new, and waits to be looked at', async () => {
  await page.goto(`${on.installation.address}/programmes/${programme}`);
  await page.getByText(t('agreements_empty'), { exact: true }).waitFor();
  await section(t('agreements')).getByRole('button', { name: t('agreement.add') }).click();
  await field(t('agreement.title')).fill('암 진료 협력 업무협약');
  await field(t('agreement.signed_on')).fill('2022-09-23');
  await field(t('agreement.find_party')).fill('타슈켄트');
  await dialog().getByRole('button', { name: /타슈켄트주 주립암센터/ }).click();
  await field(t('agreement.find_party')).fill('예시대학교병원');
  await press(t('agreement.new_party').replace('{name}', '예시대학교병원'));
  await dialog().locator('.agreement-parties li').nth(1).waitFor();
  await press(t('agreement.add_obligation'));
  await field(t('agreement.obligation').replace('{number}', '1')).fill('의료진 연수 다섯 명');
  await field(t('agreement.due_on')).fill('2023-06-30');
  await accessible(page, 'the dialog of an agreement');
  await picture(page, 'agreement-dialog');
  await press(ko('web-app', 'web.save'));
  await section(t('agreements')).getByText(t('agreement.needs_look')).waitFor();
  await section(t('agreements')).getByText(/기한 지난 약속 1건/).waitFor();
  assert.equal((await stored())[0].parties.length, 2);
});

test('what was done and what came of it is noted, and nothing waits any more', async () => {
  await section(t('agreements')).getByRole('button', { name: '암 진료 협력 업무협약' }).click();
  await field(t('agreement.done_on')).fill('2023-06-20');
  await press(t('agreement.add_note'));
  await field(t('agreement.note').replace('{number}', '1')).fill('연수를 마치고 두 번째 연수를 협의하고 있다.');
  await press(ko('web-app', 'web.save'));
  await section(t('agreements')).getByText(/두 번째 연수를 협의/).waitFor();
  assert.equal(await section(t('agreements')).getByText(t('agreement.needs_look')).count(), 0);
  await section(t('agreements')).getByLabel(t('agreement.only_attention')).check();
  await page.getByText(t('agreement.none_found')).waitFor();
  await section(t('agreements')).getByLabel(t('agreement.only_attention')).uncheck();
  const [one] = await stored();
  assert.equal(one.overdue, 0);
  assert.equal(one.notes.length, 1);
});

test('the results of all events stand together, and each sum opens its entries', async () => {
  const { id } = await api.get(`/programmes/${programme}`);
  const results = await api.get(`/programmes/${id}/results`);
  const sum = results.events.reduce((all, event) => all + event.stages[0].total.minor, 0);
  assert.equal(results.stages[0].total.minor, sum);
  assert.equal(sum, 380_000_000, 'USD 3.8 million');
  const table = section(t('results'));
  await table.locator('tfoot').getByText('380만 달러').waitFor();
  await accessible(page, 'a programme');
  await picture(page, 'programme');
  const country = table.locator('[aria-expanded]').first();
  await country.click();
  await table.locator('.programme-share').first().waitFor();
  await table.locator('.programme-share a').first().click();
  await page.waitForURL('**/results?**');
  await page.getByRole('heading', { name: ko('web-results', 'web.results.ledger'), exact: true }).waitFor();
  const address = new URL(page.url());
  assert.ok(address.searchParams.get('country'), 'the country it was opened for');
});

test('on a phone the page fits, also in the dark and in Russian', async () => {
  const phone = await openPage(on.browser, { width: 390, height: 844, locale: 'ru-RU', dark: true });
  await signIn(phone, on.installation, 'organiser', 'ru');
  await phone.goto(`${on.installation.address}/programmes/${programme}`);
  await phone.locator('.agreement-list li').first().waitFor();
  await phone.locator('.programme-results').waitFor();
  await picture(phone, 'programme-390-dark');
  const wide = await phone.evaluate(() => [...document.querySelectorAll('main *')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll-x'))
    .map((one) => one.className || one.tagName));
  assert.deepEqual(wide, [], 'nothing sticks out');
});

test('an agreement is deleted after a second press', async () => {
  await page.goto(`${on.installation.address}/programmes/${programme}`);
  await section(t('agreements')).getByRole('button', { name: '암 진료 협력 업무협약' }).click();
  await press(t('agreement.delete'));
  await press(t('agreement.delete_sure'));
  await page.getByText(t('agreements_empty'), { exact: true }).waitFor();
  assert.equal((await stored()).length, 0);
  assert.deepEqual(page.troubles, []);
});
