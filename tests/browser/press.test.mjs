// A press release from the ledger to its readers: written in two languages, a figure typed by hand refused, reviewed by
// another person, under embargo, published, read without signing in, on a phone too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const t = (key, params) => ko('web-press', `web.press.${key}`, params);
const event = 'uzmed-2022';

let page, second;

const on = stage(async (on) => {
  page = await openPage(on.browser);
  second = new Client(on.installation.address);
  await second.signInAs('owner');
  await signIn(page, on.installation, 'organiser');
});

const release = () => page.url().split('/').at(-1);
const button = (key) => page.getByRole('button', { name: t(key), exact: true });
const state = (key) => page.locator('.press-head').getByText(t(`state.${key}`), { exact: true });
const review = async () => {
  const { revision } = await second.get(`/press-releases/${release()}`);
  await second.post(`/press-releases/${release()}/review`, undefined, { 'If-Match': `"${revision}"` });
};

test('a release is written from the ledger, its figures are chips that lead to their entries', async () => {
  await page.goto(`${on.installation.address}/events/${event}/documents`);
  await page.getByRole('link', { name: t('open') }).click();
  await page.getByRole('heading', { name: t('title'), exact: true }).waitFor();
  await button('write').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Русский').check();
  await dialog.getByRole('button', { name: t('write'), exact: true }).click();
  await page.waitForURL(/press\/[^/]+$/);
  const chip = page.locator('.press-preview .press-chip').filter({ hasText: '달러' }).first();
  await chip.waitFor();
  assert.match(await chip.getAttribute('href'), /results\?entry=/);
  await picture(page, 'press-editor');
  await accessible(page, 'the press release');
});

test('a figure typed by hand that the ledger does not say is named, and nobody can pass it', async () => {
  await page.locator('.press-editor p').last().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' 행사에서 수출계약 990만 달러를 체결했다.');
  await button('save').click();
  await page.getByRole('alert').getByText('990만 달러').waitFor();
  await assert.rejects(review, (refused) => refused.problem.code === 'figures_differ');
  await button('rewrite').click();
  await button('rewrite_sure').click();
  await page.getByRole('alert').waitFor({ state: 'hidden' });
});

test('another person reviews it, and under embargo nobody else reads it', async () => {
  await review();
  await state('reviewed').waitFor();
  await button('schedule').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('day')).fill('2099-06-22');
  await picture(page, 'press-embargo');
  await dialog.getByRole('button', { name: t('schedule_save') }).click();
  await state('scheduled').waitFor();
  const auditor = new Client(on.installation.address);
  await auditor.signInAs('auditor');
  await assert.rejects(auditor.get(`/press-releases/${release()}`), (e) => e.problem.code === 'under_embargo');
  const nobody = new Client(on.installation.address);
  await assert.rejects(nobody.get(`/press/gyeonggi/${release()}`), (e) => e.problem.code === 'under_embargo');
  const part = page.getByRole('region', { name: t('readers') });
  await part.getByLabel(t('reader_name')).fill('김기자');
  await part.getByLabel(t('reader_email')).fill('kim@press.example');
  await part.getByRole('button', { name: t('reader_add') }).click();
  const link = await part.getByRole('status').getByRole('link').getAttribute('href');
  await picture(page, 'press-readers');
  const outside = await openPage(on.browser, { width: 390, height: 844 });
  const preview = on.installation.address + new URL(link).pathname;
  await outside.goto(preview);
  await outside.getByText(/김기자님에게만/).waitFor();
  await outside.getByRole('note').getByText(/2099년 6월 22일/).waitFor();
  await picture(outside, 'press-preview-phone');
  await accessible(outside, 'the release for a listed reader');
  await part.getByText(/처음 읽음/).or(part.getByText(t('reader_unread'))).first().waitFor();
  await part.getByRole('button', { name: t('reader_revoke'), exact: true }).click();
  await part.getByRole('button', { name: t('reader_revoke_sure'), exact: true }).click();
  await part.getByText(t('reader_revoked'), { exact: true }).waitFor();
  await outside.goto(preview);
  await outside.getByRole('note').waitFor({ state: 'hidden' });
  await assert.rejects(nobody.get(`/press-previews/${preview.split('/').at(-1)}`), (e) => e.status === 404);
  await outside.context().close();
  await button('withdraw').click();
  await state('reviewed').waitFor();
});

test('once published anybody reads it, in Russian and on a phone', async () => {
  await button('publish').click();
  await button('publish_sure').click();
  await state('published').waitFor();
  const address = await page.getByRole('link', { name: t('public_page') }).getAttribute('href');
  const phone = await openPage(on.browser, { width: 390, height: 844, dark: true, locale: 'ru-RU' });
  await phone.goto(on.installation.address + new URL(address).pathname);
  await phone.getByText('млн долл. США').first().waitFor();
  assert.ok(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await picture(phone, 'press-phone');
  await accessible(phone, 'the published release');
  const feed = await (await fetch(`${on.installation.address}/api/v1/press-feeds/gyeonggi.atom?lang=ru`)).text();
  assert.match(feed, /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/);
});
