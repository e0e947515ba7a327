// Two papers tell of one event: what the first made known is proposed for the second, and its amount counts once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const say = (key) => sentences('ko')('web-articles', `web.articles.${key}`);
const papers = [
  `예시시, 옌타이서 수출상담회 열어

예시시와 예시경제진흥원은 2023년 9월 12일부터 13일까지 중국 옌타이에서 수출상담회를 열어 상담 64건, 상담액 870만 달러의 성과를 거뒀다.`,
  `예시 기업들 옌타이 상담회서 870만 달러 상담

예시시는 2023년 9월 12일부터 13일까지 중국 옌타이에서 열린 수출상담회에서 상담 64건, 상담액 870만 달러를 기록했다고 밝혔다.
상담회는 예시경제진흥원이 주관했으며 예시시 기업 11개사와 나래무역협회, 다솜상공회의소, 가온경제협회, 누리중소기업협회가 참가했다.`,
];
let page, api, workspace;

const on = stage(async (on) => {
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  workspace = (await api.get('/session')).workspaces[0].id;
  page = await openPage(on.browser, { locale: 'ko-KR' });
  await signIn(page, on.installation, 'organiser', 'ko');
});

const store = async () => {
  await page.getByRole('button', { name: say('accept_rest'), exact: true }).click();
  await page.getByRole('button', { name: say('store'), exact: true }).click();
};

test('the second article is read before the first is stored, and still knows its bodies, programme and event', async () => {
  await page.goto(`${on.installation.address}/articles`);
  await page.locator('input[type=file]').setInputFiles(papers.map((text, n) => ({
    name: `paper-${n}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text),
  })));
  await page.locator('.article-piece').nth(1).getByText(say('state.ready'), { exact: true }).waitFor();
  await store();
  await page.getByRole('button', { name: say('next').replace('{count}', 1) }).click();
  await page.getByText(say('known_amounts')).waitFor();
  const [first] = (await api.get(`/workspaces/${workspace}/articles`)).items;
  assert.equal(await page.getByLabel(say('programme'), { exact: true }).inputValue(), first.programme_id);
  assert.equal(await page.getByLabel(say('event'), { exact: true }).inputValue(), first.event_id);
  const city = page.locator('.article-row').filter({ hasText: '예시시' }).first();
  assert.ok(first.organisation_ids.includes(await city.getByRole('combobox').first().inputValue()));
  await picture(page, 'article-known-event');
});

test('the row that the keys are at is never behind the bar with the buttons', async () => {
  await page.setViewportSize({ width: 1280, height: 640 });
  const bar = page.locator('.article-store');
  for (let at = 0; at < 8; at++) {
    await page.keyboard.press('KeyJ');
    const row = await page.locator('.article-row.current').boundingBox();
    const foot = await bar.boundingBox();
    assert.ok(row.y >= 0 && row.y + row.height <= foot.y + 1, `row ${at}: ${row.y}+${row.height} above ${foot.y}`);
  }
});

test('the amount both tell stands once in the ledger, with both articles as evidence', async () => {
  await store();
  await page.locator('.article-piece').nth(1).getByText(say('state.stored'), { exact: true }).waitFor();
  const { items } = await api.get(`/workspaces/${workspace}/articles`);
  const event = items[0].event_id;
  assert.equal(items[1].event_id, event);
  const rows = (await api.get(`/events/${event}/ledger`)).items;
  assert.deepEqual(rows.map((row) => [row.amount.minor, row.evidence]), [[870_000_000, 2]]);
  const names = (await api.get(`/workspaces/${workspace}/organisations`)).items.map((one) => one.names[0].text);
  assert.equal(names.filter((name) => name === '예시경제진흥원').length, 1);
});
