// The desk's whole way, in Korean: an article is pasted and accepted, its records appear, the report is taken out, a
// release is written from them, reviewed, held under embargo, published, and read by somebody who signs in nowhere.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const article = (key) => ko('web-articles', `web.articles.${key}`);
const press = (key) => ko('web-press', `web.press.${key}`);
const papers = (key) => ko('web-documents', `web.documents.${key}`);
const news = `예시도, 하얼빈서 의료기기 수출상담회 성료
예시도는 2023년 9월 6일부터 7일까지 중국 하얼빈시에서 '2023 예시 의료기기 수출상담회'를 열었다.
예시도와 하얼빈시 인민정부, 예시테크노파크가 함께 연 이번 행사에는 도내 기업 21개사와 바이어 64명이 참가해 상담 132건을 진행했다.
예시도는 이번 상담회에서 상담액 2,340만 달러, 계약추진액 약 560만 달러의 성과를 거뒀다고 밝혔다.
예시테크노파크는 하얼빈시 인민정부와 업무협약(MOU)을 체결했다.`;

let page, api, second, workspace, event;

const on = stage(async (on) => {
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  second = new Client(on.installation.address);
  await second.signInAs('owner');
  workspace = (await api.get('/session')).workspaces[0];
  page = await openPage(on.browser, { locale: 'ko-KR' });
  await signIn(page, on.installation, 'organiser', 'ko');
});

const button = (words) => page.getByRole('button', { name: words, exact: true });
const state = (key) => page.locator('.press-head').getByText(press(`state.${key}`), { exact: true });

test('an article is read, accepted and becomes a programme, an event, bodies, an agreement and ledger entries', async () => {
  await page.goto(`${on.installation.address}/articles`);
  await page.getByRole('textbox', { name: article('paste') }).fill(news);
  await button(article('read')).click();
  await page.getByRole('article', { name: article('text') }).waitFor();
  await button(article('accept_rest')).click();
  await page.getByLabel(article('programme_name')).fill('예시도–하얼빈 의료기기 교류');
  await page.getByLabel(article('event_name')).fill('2023 예시 의료기기 수출상담회');
  await picture(page, 'way-1-review');
  await button(article('store')).click();
  await page.getByRole('link', { name: /성과 원장/ }).waitFor();
  await picture(page, 'way-2-stored');
  const [made] = (await api.get(`/workspaces/${workspace.id}/articles`)).items;
  event = await api.get(`/events/${made.event_id}`);
  assert.equal(event.names[0].text, '2023 예시 의료기기 수출상담회');
  assert.deepEqual([event.starts_on, event.ends_on], ['2023-09-06', '2023-09-07']);
  assert.ok(made.organisation_ids.length >= 3, 'the bodies of the article');
  const entries = (await api.get(`/events/${event.id}/ledger`)).items;
  assert.deepEqual(entries.map((one) => [one.source, one.state]), [['article', 'claimed'], ['article', 'claimed']]);
  assert.deepEqual(entries.map((one) => one.amount.minor).sort(), [2340000000, 560000000]);
});

test('the results page shows the amounts as said by the press and not confirmed', async () => {
  await page.getByRole('link', { name: /성과 원장/ }).click();
  await page.waitForURL('**/results**');
  const rows = page.getByRole('row').filter({ hasText: ko('web-results', 'web.results.from_press') });
  await rows.nth(1).waitFor();
  assert.match(await rows.first().innerText(), /23,400,000/);
  await picture(page, 'way-3-results');
  await accessible(page, 'results from an article');
});

test('the results report is taken out as HWPX and as PDF with the same amounts', async () => {
  await page.goto(`${on.installation.address}/events/${event.slug}/documents`);
  const section = page.locator('section', { has: page.getByRole('heading', { name: papers('papers') }) });
  for (const format of ['hwpx', 'pdf']) {
    await section.getByLabel(papers('format'), { exact: true }).selectOption(format);
    const link = section.getByRole('link', { name: papers('get').replace('{format}', format.toUpperCase()) });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const path = await download.path();
    if (format === 'hwpx') assert.equal(spawnSync('unzip', ['-tq', path]).status, 0);
    else assert.match(spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).stdout, /23,400,000/);
  }
});

test('a release is written from the same records and says of each amount how sure it is', async () => {
  await page.getByRole('link', { name: press('open') }).click();
  await button(press('write')).first().click();
  await page.getByRole('dialog').getByRole('button', { name: press('write'), exact: true }).click();
  await page.waitForURL(/press\/[^/]+$/);
  const preview = page.locator('.press-preview');
  await preview.getByText(/상담액 2340만 달러/).first().waitFor();
  assert.match(await preview.innerText(), /확인 전인/, 'from the press: not confirmed, and no participant said it');
  await picture(page, 'way-4-release');
});

test('it is reviewed by another person, refused to outsiders under embargo, and read by anybody once published', async () => {
  const id = page.url().split('/').at(-1);
  const { revision } = await second.get(`/press-releases/${id}`);
  await second.post(`/press-releases/${id}/review`, undefined, { 'If-Match': `"${revision}"` });
  await state('reviewed').waitFor();
  await button(press('schedule')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(press('day')).fill('2099-09-08');
  await dialog.getByRole('button', { name: press('schedule_save') }).click();
  await state('scheduled').waitFor();
  const nobody = new Client(on.installation.address);
  await assert.rejects(nobody.get(`/press/${workspace.slug}/${id}`), (e) => e.problem.code === 'under_embargo');
  await button(press('withdraw')).click();
  await state('reviewed').waitFor();
  await button(press('publish')).click();
  await button(press('publish_sure')).click();
  await state('published').waitFor();
  const reader = await openPage(on.browser, { width: 390, height: 844, locale: 'ko-KR' });
  await reader.goto(`${on.installation.address}/news/${workspace.slug}`);
  await reader.getByRole('link', { name: /2023 예시 의료기기 수출상담회/ }).click();
  await reader.getByText(/2340만 달러/).first().waitFor();
  await picture(reader, 'way-5-public');
  await accessible(reader, 'the published release');
  const feed = await (await fetch(`${on.installation.address}/api/v1/press-feeds/${workspace.slug}.atom?lang=ko`)).text();
  assert.match(feed, /2340만 달러/);
  assert.deepEqual(page.troubles, []);
});
