// What stands on a screen can be read: nothing lies over something else, is cut where it tells things apart, or is empty
// without a word.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const slug = 'wonju-weihai-2016';
let api, event;

const on = stage(async (on) => {
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  event = (await api.get(`/events/${slug}`)).id;
});

async function reader(look, language) {
  const page = await openPage(on.browser, look);
  await signIn(page, on.installation, 'organiser', language);
  return page;
}

test('a field in which a wrong cell is mended stays in its column', async () => {
  const page = await reader({ width: 1280, height: 800 }, 'ko');
  await page.goto(`${on.installation.address}/events/${slug}/import`);
  const rows = '기업명,국가,언어,이메일,담당자,구분\n원주메디텍,ZZ,없는말,bad-mail,홍길동,셀러\n';
  await page.locator('input[type=file]').first().setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
  await page.locator('.import-line .has-error .input').first().waitFor();
  const over = await page.locator('.import-line .has-error .input').evaluateAll((fields) =>
    fields.map((f) => f.getBoundingClientRect().right - f.closest('.line > span').getBoundingClientRect().right));
  assert.ok(over.length >= 2);
  for (const px of over) assert.ok(px <= 0, `${px} px over the next column`);
  await page.context().close();
});

test('buyers of the matrix can be told apart in every language', async () => {
  for (const [language, locale, turned] of [['ru', 'ru-RU', true], ['en', 'en-GB', true], ['zh', 'zh-CN', false]]) {
    const page = await reader({ locale, width: 1280, height: 800 }, language);
    await page.goto(`${on.installation.address}/events/${slug}/wishes`);
    await page.locator('.matrix-name').first().waitFor();
    const names = await page.locator('.matrix-name').evaluateAll((all) =>
      all.map((n) => ({ upright: getComputedStyle(n).writingMode === 'horizontal-tb', cut: n.scrollHeight > n.clientHeight + 1 })));
    assert.ok(names.length > 10);
    for (const name of names) assert.deepEqual(name, { upright: !turned, cut: false }, language);
    await page.context().close();
  }
});

test('on a phone one’s own pages have tabs for a thumb and keep off the edge', async () => {
  const { items } = await api.get(`/events/${event}/participants?limit=1`);
  const link = await api.post(`/events/${event}/links`, { person_kind: 'participant', person_id: items[0].id, purpose: 'page' });
  const page = await openPage(on.browser, { width: 390, height: 844 });
  await page.goto(on.installation.address + new URL(link.url).pathname);
  await page.waitForURL('**/me');
  for (const path of ['/me', '/me/survey', '/me/partners']) {
    await page.goto(on.installation.address + path);
    const tabs = page.locator('.my-tabs .btn');
    await tabs.first().waitFor();
    const boxes = await tabs.evaluateAll((all) => all.map((a) => a.getBoundingClientRect().toJSON()));
    for (const [i, box] of boxes.entries()) {
      assert.ok(box.width >= 44 && box.height >= 44, path);
      if (i > 0) assert.ok(box.left - boxes[i - 1].right >= 12, `${path}: ${box.left} after ${boxes[i - 1].right}`);
    }
    const language = await page.locator('.languages .btn').first().evaluate((b) => b.getBoundingClientRect().left);
    assert.ok(language >= 8, `${path}: ${language} px from the edge`);
  }
  await page.context().close();
});

test('the desk of an event without a timetable says so and leads back', async () => {
  const page = await reader({}, 'ko');
  const say = (key) => sentences('ko')('web-desk', `web.desk.${key}`);
  await page.goto(`${on.installation.address}/desk/${slug}`);
  await page.getByText(say('no_release')).waitFor();
  await page.getByRole('link', { name: say('back') }).click();
  await page.waitForURL(`**/events/${slug}/day**`);
  await page.context().close();
});

test('the address of an event that is not there leads back to the programmes', async () => {
  const page = await reader({}, 'ko');
  await page.goto(`${on.installation.address}/events/no-such-event/overview`);
  await page.getByRole('main').getByRole('link').first().click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.context().close();
});
