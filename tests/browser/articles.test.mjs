// A press article becomes records: pasted, decided point by point, stored, and found in the ledger as not confirmed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const say = (key) => ko('web-articles', `web.articles.${key}`);
const news = `예시시, 웨이하이서 수출상담회 열어
예시시와 웨이하이시 인민정부, 예시의료기기진흥원은 2023년 5월 10일부터 11일까지 중국 웨이하이시에서 의료기기 수출상담회를 열었다.
이번 상담회에는 도내 기업 14개사와 바이어 52명이 참가해 상담 87건, 상담액 1,200만 달러의 성과를 거뒀다.`;
let page, api, workspace;

const on = stage(async (on) => {
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  workspace = (await api.get('/session')).workspaces[0].id;
  await api.post(`/workspaces/${workspace}/organisations`, {
    names: [{ lang: 'zh', text: '威海市人民政府' }], kind: 'city', country: 'CN', city: '', website: '', note: '', sample: true,
  });
  page = await openPage(on.browser, { locale: 'ko-KR' });
  await signIn(page, on.installation, 'organiser', 'ko');
});

test('an article is pasted, its figures are underlined, and nothing is stored yet', async () => {
  await page.goto(`${on.installation.address}/articles`);
  await page.getByRole('textbox', { name: say('paste') }).fill(news);
  await page.getByRole('button', { name: say('read'), exact: true }).click();
  const text = page.getByRole('article', { name: say('text') });
  await text.waitFor();
  assert.ok((await text.locator('a.read-fact').count()) >= 4);
  assert.match(await text.innerText(), /1,200만 달러/);
  assert.equal((await api.get(`/workspaces/${workspace}/articles`)).total, 0);
  await picture(page, 'article-read');
  await accessible(page, 'article review');
});

test('a city that is known in Chinese is offered for its Korean name', async () => {
  const row = page.locator('.article-row').filter({ hasText: '웨이하이' }).first();
  const chosen = row.getByRole('combobox').first();
  assert.match(await chosen.innerText(), /威海|위해/);
});

test('what is accepted becomes records, and the amount stands in the ledger as said by the press', async () => {
  const store = page.getByRole('button', { name: say('store'), exact: true });
  assert.ok(await store.isDisabled());
  const refuse = page.locator('#fact-0').getByRole('button', { name: say('refused'), exact: true });
  await refuse.click();
  await page.getByRole('button', { name: say('accept_rest'), exact: true }).click();
  await page.getByRole('textbox', { name: say('programme_name') }).or(page.getByLabel(say('programme'))).first().waitFor();
  await page.waitForFunction((name) => {
    const found = [...document.querySelectorAll('button')].find((b) => b.textContent === name);
    return found && !found.disabled;
  }, say('store'));
  await store.click();
  await page.getByRole('link', { name: /성과 원장/ }).waitFor();
  const articles = await api.get(`/workspaces/${workspace}/articles`);
  assert.equal(articles.total, 1);
  await picture(page, 'article-stored');
  await page.getByRole('link', { name: /성과 원장/ }).click();
  await page.waitForURL('**/results**');
  const rows = (await api.get(`/events/${articles.items[0].event_id}/ledger`)).items;
  assert.equal(rows.length, 1);
  assert.equal(rows[0].source, 'article');
  assert.equal(rows[0].state, 'claimed');
  assert.equal(rows[0].evidence, 1);
});

test('the page fits a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${on.installation.address}/articles`);
  await page.getByRole('textbox', { name: say('paste') }).fill(news + '\n그 뒤 소식.');
  await page.getByRole('button', { name: say('read'), exact: true }).click();
  await page.getByRole('article', { name: say('text') }).waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await picture(page, 'article-phone');
});
