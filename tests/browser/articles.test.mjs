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
let page, api, workspace, before;

const on = stage(async (on) => {
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  workspace = (await api.get('/session')).workspaces[0].id;
  await api.post(`/workspaces/${workspace}/organisations`, {
    names: [{ lang: 'zh', text: '威海市人民政府' }], kind: 'city', country: 'CN', city: '', website: '', note: '', sample: true,
  });
  before = (await api.get(`/workspaces/${workspace}/articles`)).total;
  page = await openPage(on.browser, { locale: 'ko-KR' });
  await signIn(page, on.installation, 'organiser', 'ko');
});

const give = async (text) => {
  await page.getByRole('textbox', { name: say('paste') }).fill(text);
  await page.getByRole('button', { name: say('read'), exact: true }).click();
};
const pieces = () => page.locator('.article-piece');
const stated = (key, at) => pieces().nth(at).getByText(say(`state.${key}`), { exact: true });

test('the demonstration has an article to look at, and it says that it is invented', async () => {
  await page.goto(`${on.installation.address}/articles`);
  const known = page.locator('.articles-known .article-list > li');
  await known.first().waitFor();
  assert.equal(await known.count(), before);
  assert.match(await known.first().innerText(), /예시/);
  await picture(page, 'articles');
});

test('an article is pasted, its figures are underlined, and nothing is stored yet', async () => {
  await page.goto(`${on.installation.address}/articles`);
  await page.getByRole('textbox', { name: say('paste') }).fill(news);
  await page.getByRole('button', { name: say('read'), exact: true }).click();
  const text = page.getByRole('article', { name: say('text') });
  await text.waitFor();
  assert.ok((await text.locator('a.read-fact').count()) >= 4);
  assert.match(await text.innerText(), /1,200만 달러/);
  assert.equal((await api.get(`/workspaces/${workspace}/articles`)).total, before);
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
  assert.equal(articles.total, before + 1);
  await picture(page, 'article-stored');
  await page.getByRole('link', { name: /성과 원장/ }).click();
  await page.waitForURL('**/results**');
  const rows = (await api.get(`/events/${articles.items[0].event_id}/ledger`)).items;
  assert.equal(rows.length, 1);
  assert.equal(rows[0].source, 'article');
  assert.equal(rows[0].state, 'claimed');
  assert.equal(rows[0].evidence, 1);
});

test('several articles are read one after the other, and the same text is told as the same', async () => {
  await page.goto(`${on.installation.address}/articles`);
  const files = [1, 2, 3, 4].map((n) => ({
    name: `news-${n}.txt`, mimeType: 'text/plain',
    buffer: Buffer.from(`예시시 소식 ${n}\n예시시는 2023년 6월 ${n}일 칭다오에서 상담회를 열어 상담 ${10 + n}건의 성과를 거뒀다.\n`),
  }));
  await page.locator('input[type=file]').setInputFiles([...files, { ...files[1], name: 'again.txt' }]);
  await stated('same', 4).waitFor();
  for (const at of [0, 1, 2, 3]) await stated('ready', at).waitFor();
  const done = page.locator('.article-progress progress');
  assert.deepEqual([await done.getAttribute('max'), await done.getAttribute('value')], ['5', '5']);
  await picture(page, 'articles-many');
  await pieces().nth(4).click();
  assert.equal(await pieces().nth(1).getAttribute('aria-pressed'), 'true', 'the first of the two is shown');
  await pieces().nth(0).click();
  for (const at of [0, 1, 2, 3]) {
    assert.equal(await pieces().nth(at).getAttribute('aria-pressed'), 'true');
    await page.getByRole('button', { name: say('accept_rest'), exact: true }).click();
    await page.getByRole('button', { name: say('store'), exact: true }).click();
    await stated('stored', at).waitFor();
    if (at < 3) await page.getByRole('button', { name: say('next').replace('{count}', 3 - at) }).click();
  }
  assert.equal((await api.get(`/workspaces/${workspace}/articles`)).total, before + 5);
});

test('a text that is recorded already says so and cannot be stored again', async () => {
  await page.goto(`${on.installation.address}/articles`);
  await give(news);
  await page.getByText(say('known_text')).waitFor();
  await page.getByRole('button', { name: say('accept_rest'), exact: true }).click();
  assert.ok(await page.getByRole('button', { name: say('store'), exact: true }).isDisabled());
});

test('a text without anything to record says so', async () => {
  await page.goto(`${on.installation.address}/articles`);
  await give('오늘은 하늘이 맑았다. 내일도 맑겠다.');
  await page.getByText(say('bare'), { exact: true }).waitFor();
  await picture(page, 'article-bare');
  await accessible(page, 'an article without facts');
});

test('deleting an article says what goes and what stays, and its amount is counted no more', async () => {
  const [article] = (await api.get(`/workspaces/${workspace}/articles`)).items.filter((one) => /웨이하이/.test(one.title));
  const counted = async () => (await api.get(`/events/${article.event_id}/results`)).stages[0].split.total.count;
  assert.equal(await counted(), 1);
  await page.goto(`${on.installation.address}/articles`);
  await page.getByRole('button', { name: say('delete_of').replace('{title}', article.title) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/남는 것.*원장/).waitFor();
  await picture(page, 'article-delete');
  await accessible(page, 'deleting an article');
  await dialog.getByRole('button', { name: say('delete'), exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await counted(), 0);
  const rows = (await api.get(`/events/${article.event_id}/ledger?show=all`)).items;
  assert.deepEqual(rows.map((one) => one.kind).sort(), ['evidence', 'outcome', 'withdrawal'], 'the entry stays');
  await assert.rejects(api.get(`/articles/${article.id}`), (refused) => refused.status === 404);
});

test('what was left out or missed is added by a person, and points are decided by keys', async () => {
  await page.goto(`${on.installation.address}/articles`);
  await give(`예시시, 칭다오서 상담회
예시시는 2023년 7월 3일 칭다오시 인민정부와 함께 칭다오에서 수출상담회를 열어 상담 41건을 진행했다. 지난해에는 98건의 상담이 이뤄졌다.`);
  const left = page.locator('.article-left');
  await left.locator('summary').click();
  assert.match(await left.getByRole('listitem').innerText(), /98건[\s\S]*지난해 수치/);
  await picture(page, 'article-left-out');
  await accessible(page, 'figures left out');
  await left.getByRole('button', { name: /넣기/ }).click();
  const taken = page.locator('#fact-1');
  assert.equal(await taken.getByRole('spinbutton').inputValue(), '98');
  assert.equal(await left.count(), 0, 'nothing else was left out');

  await page.keyboard.press('KeyY');
  await page.locator('#fact-0.accepted').waitFor();
  assert.equal(await page.locator('.article-row.current').getAttribute('id'), 'organisation-0');
  await page.keyboard.press('KeyN');
  await page.locator('#organisation-0.refused').waitFor();
  await page.keyboard.press('KeyK');
  await page.keyboard.press('KeyY');
  await page.locator('#organisation-0.accepted').waitFor();

  await page.getByRole('button', { name: say('add_organisation'), exact: true }).click();
  await page.getByRole('button', { name: say('add_agreement'), exact: true }).click();
  await page.getByRole('button', { name: say('accept_rest'), exact: true }).click();
  await page.getByText(say('obstacle.name')).waitFor();
  const own = say('name').replace('{of}', say('own_organisation'));
  await page.getByRole('textbox', { name: own }).fill('샘플의료재단');
  await page.getByText(say('obstacle.parties')).waitFor();
  const parties = page.getByRole('combobox', { name: say('add_party') });
  await parties.selectOption({ label: '샘플의료재단' });
  await parties.selectOption({ label: '예시시' });
  await picture(page, 'article-added');
  await accessible(page, 'an article with additions');
  await page.getByRole('button', { name: say('store'), exact: true }).click();
  await page.getByText(say('stored')).first().waitFor();
  const [stored] = (await api.get(`/workspaces/${workspace}/articles`)).items.filter((one) => /칭다오서/.test(one.title));
  assert.deepEqual(stored.figures.map((one) => one.value), [41, 98]);
  const { accepted } = await api.get(`/articles/${stored.id}`);
  const name = (id) => accepted.organisations.find((one) => one.id === id).names[0].text;
  assert.deepEqual(accepted.agreements.map((one) => one.party_ids.map(name)), [['샘플의료재단', '예시시']]);
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
