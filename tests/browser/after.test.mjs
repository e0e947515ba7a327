// After the event: the survey on a phone and its results; a person is handed their data, and erased with a proof.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const a = (key) => ko('web-after', `web.after.${key}`);
const s = (key) => ko('web-after', `web.survey.${key}`);
const p = (key) => ko('web-person-data', `web.person.${key}`);
const me = (key) => ko('web-person-data', `web.me.${key}`);
const event = 'uzmed-2022';
let phone, office, api, person;

const on = stage(async (on) => {
  api = new Client(on.installation.address);
  await api.signInAs('owner');
  const { items } = await api.get(`/events/${event}/participants`);
  person = items.find((one) => one.side === 'seller');
  phone = await openPage(on.browser, { width: 390, height: 780 });
  office = await openPage(on.browser);
  await signIn(office, on.installation, 'owner');
});

async function own(page) {
  const link = await api.post(`/events/${event}/links`, { person_kind: 'participant', person_id: person.id, purpose: 'page' });
  const url = link.url.replace(/^https?:\/\/[^/]+/, on.installation.address);
  await page.goto(url);
  await page.waitForURL('**/me');
  return url;
}

test('a participant answers the survey on a phone, once', async () => {
  await own(phone);
  await phone.getByRole('link', { name: s('open') }).click();
  await phone.waitForURL('**/me/survey');
  await accessible(phone, 'the survey');
  await picture(phone, 'survey-phone');
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `nothing is wider than the phone: ${wide}`);
  await phone.getByRole('radio', { name: '4' }).first().check();
  await phone.getByRole('button', { name: s('send'), exact: true }).click();
  await phone.getByText(s('thanks'), { exact: true }).waitFor();
  await phone.reload();
  await phone.getByText(s('thanks'), { exact: true }).waitFor();
});

test('the organiser reads the results, sample answers marked, and takes them out', async () => {
  await office.goto(`${on.installation.address}/events/${event}/after`);
  await office.getByText(a('sample'), { exact: true }).waitFor();
  const results = await api.get(`/events/${event}/survey/results`);
  assert.equal(results.answers, 9);
  await accessible(office, 'the page after the event');
  await picture(office, 'after');
  const [file] = await Promise.all([
    office.waitForEvent('download'),
    office.getByRole('link', { name: a('xlsx') }).click(),
  ]);
  assert.match(file.suggestedFilename(), /\.xlsx$/);
});

test('a participant takes their data along and asks to be erased', async () => {
  await phone.goto(`${on.installation.address}/me`);
  await phone.getByRole('button', { name: me('data'), exact: true }).click();
  const [file] = await Promise.all([
    phone.waitForEvent('download'),
    phone.getByRole('link', { name: me('data_download') }).click(),
  ]);
  assert.match(file.suggestedFilename(), /^person-.*\.zip$/);
  await picture(phone, 'own-data-phone');
  await phone.getByRole('button', { name: me('erase_ask'), exact: true }).click();
  await phone.getByRole('button', { name: me('erase_sure'), exact: true }).click();
  await phone.getByText(me('erase_asked').split('{')[0].trim()).waitFor();
});

test('the organiser erases them, and the proof says that nothing is left', async () => {
  const link = await own(phone);
  await office.goto(`${on.installation.address}/workspace/personal-data`);
  const asked = office.getByRole('region', { name: p('requests') });
  await asked.waitFor();
  await accessible(office, 'personal data');
  await picture(office, 'personal-data');
  await asked.getByRole('button', { name: p('open'), exact: true }).first().click();
  const dialog = office.getByRole('dialog');
  await dialog.getByText(p('erase_title'), { exact: true }).waitFor();
  const held = await api.get(`/people/participant/${person.id}`);
  const confirm = dialog.getByLabel(p('confirm').replace('{name}', held.person.name));
  await confirm.fill('somebody else');
  await dialog.getByRole('button', { name: p('erase'), exact: true }).click();
  await dialog.getByRole('alert').waitFor();
  await confirm.fill(held.person.name);
  await dialog.getByRole('button', { name: p('erase'), exact: true }).click();
  await dialog.getByText(p('nothing_left'), { exact: true }).waitFor();
  await picture(office, 'erasure-proof');
  const { workspace_id: workspace } = await api.get(`/events/${event}`);
  const { items } = await api.get(`/workspaces/${workspace}/erasures`);
  const proof = await fetch(`${on.installation.address}/api/v1/erasures/${items[0].id}/proof.json`, {
    headers: { Cookie: api.cookie },
  }).then((answer) => answer.text());
  assert.equal(createHash('sha256').update(proof).digest('hex'), items[0].digest);
  assert.equal(items[0].proof.found, 0);
  await phone.goto(link);
  await phone.getByText(me('erased'), { exact: true }).waitFor();
});
