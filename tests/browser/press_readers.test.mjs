// Journalists are listed while there is no embargo yet: a real mail server takes the letter with their link when it is
// set, one letter for each change of it, and nothing at the time that they were told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { letterTo, startSmtp } from './support/smtp.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const t = (key) => ko('web-press', `web.press.${key}`);
const event = 'uzmed-2022';
const smtp = await startSmtp();
const taken = new Set();
const next = (address) => letterTo(smtp, address, taken);
let page, release;

const on = stage(
  async (on) => {
    const writer = new Client(on.installation.address), reviewer = new Client(on.installation.address);
    await writer.signInAs('organiser');
    await reviewer.signInAs('owner');
    const { id } = await writer.get(`/events/${event}`);
    release = await writer.post(`/events/${id}/press-releases`, { kind: 'event', langs: ['ko', 'en'] });
    await reviewer.post(`/press-releases/${release.id}/review`, undefined, { 'If-Match': `"${release.revision}"` });
    page = await openPage(on.browser);
    await signIn(page, on.installation, 'organiser');
  },
  { env: { GYORYU_SMTP_URL: smtp.url, GYORYU_SMTP_FROM: 'office@gyoryu.example', GYORYU_SMTP_ALLOW_PLAIN: '1' } },
  () => smtp.stop(),
);

const button = (key) => page.getByRole('button', { name: t(key), exact: true });
const part = () => page.getByRole('region', { name: t('readers') });
const dialog = () => page.getByRole('dialog');

test('who is listed before there is an embargo gets the letter with a link when it is set', async () => {
  await page.goto(`${on.installation.address}/events/${event}/press/${release.id}`);
  await part().getByLabel(t('reader_name')).fill('김기자');
  await part().getByLabel(t('reader_email')).fill('kim@press.example');
  await part().getByRole('button', { name: t('reader_add') }).click();
  await part().getByText(t('reader_told.nothing')).waitFor();
  await button('schedule').click();
  await dialog().getByLabel(t('day')).fill('2099-06-22');
  await dialog().getByRole('button', { name: t('schedule_save') }).click();
  const words = await next('kim@press.example');
  assert.match(words, /2099년 6월 22일/);
  const outside = await openPage(on.browser, { width: 390, height: 844 });
  await outside.goto(on.installation.address + new URL(/https?:\S+/.exec(words)[0]).pathname);
  await outside.getByText(/김기자님에게만/).waitFor();
  await outside.context().close();
  await part().getByText(/엠바고 2099.*알림/).waitFor();
  await picture(page, 'press-readers-told');
  await accessible(page, 'the readers of a release');
});

test('another time begins from the one that holds, and is told once', async () => {
  await button('reschedule').click();
  assert.equal(await dialog().getByLabel(t('day')).inputValue(), '2099-06-22');
  assert.equal(await dialog().getByLabel(t('time')).inputValue(), '09:00');
  await dialog().getByLabel(t('day')).fill('2099-07-01');
  await picture(page, 'press-embargo-changed');
  await dialog().getByRole('button', { name: t('schedule_save') }).click();
  const words = await next('kim@press.example');
  assert.match(words, /2099년 7월 1일/);
  assert.doesNotMatch(words, /https?:/);
});

test('who was told is told that the release is put off, and when it is out after all', async () => {
  await button('withdraw').click();
  assert.match(await next('kim@press.example'), /배포되지 않습니다/);
  await part().getByText(t('reader_told.lifted')).waitFor();
  await button('publish').click();
  await button('publish_sure').click();
  const words = await next('kim@press.example');
  assert.match(words, /보도하셔도 됩니다/);
  const answer = await fetch(on.installation.address + new URL(/https?:\S+/.exec(words)[0]).pathname);
  assert.equal(answer.status, 200);
  assert.equal(smtp.letters.length, 4, 'one letter for each change');
  assert.deepEqual(page.troubles, []);
});
