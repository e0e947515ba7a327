// The whole main job as its people do it: an organiser turns wishes into a released timetable, a buyer reads it on a
// phone in Chinese. Each screen passes axe on the way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const timetable = (key) => ko('web-timetable', key);
const event = 'wonju-weihai-2016';

let page;

const on = stage(async (on) => {
  page = await openPage(on.browser);
});

const button = (name) => page.getByRole('button', { name, exact: true });
const tab = (name) =>
  page.getByRole('navigation', { name: ko('web-app', 'web.tabs') })
    .getByRole('link', { name: new RegExp(`^${ko('web-app', `web.tab.${name}`)}`) });
const at = (path) => page.goto(`${on.installation.address}${path}`);

test('the organiser signs in with a demonstration account', async () => {
  await at('/');
  await page.waitForURL('**/sign-in**');
  await accessible(page, 'sign-in');
  page.troubles.length = 0; // before signing in, asking who one is answers 401
  await signIn(page, on.installation, 'organiser');
  await page.getByRole('link', { name: /원주/ }).first().waitFor();
  await accessible(page, 'programmes');
  await picture(page, 'programmes');
});

test('the overview says what is missing and leads there', async () => {
  await at(`/events/${event}/overview`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await accessible(page, 'overview');
  await picture(page, 'overview');
  const text = await page.locator('main').innerText();
  assert.match(text, /24/, 'the number of sellers of the article');
});

test('people and wishes are there to be looked through', async () => {
  await tab('people').click();
  await page.getByRole('row').nth(5).waitFor();
  await accessible(page, 'people');
  await picture(page, 'people');
  await tab('wishes').click();
  await page.getByRole('gridcell').first().waitFor();
  await accessible(page, 'wishes');
  await picture(page, 'wishes');
});

test('a timetable is made and says whether it is the best possible', async () => {
  await at(`/events/${event}/timetable`);
  await button(timetable('web.solve.start')).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton').fill('10');
  await dialog.getByRole('button', { name: timetable('web.solve.start'), exact: true }).click();
  await page.locator('[data-meeting]').first().waitFor({ timeout: 40_000 });
  await button(timetable('web.release.open')).waitFor({ timeout: 40_000 });
  const placed = await page.locator('[role=grid] [data-meeting]').count();
  assert.ok(placed > 100, `${placed} meetings on the board`);
  await accessible(page, 'timetable');
  await picture(page, 'timetable');
});

test('a meeting is moved with the keyboard, undone and redone', async () => {
  const undo = page.getByRole('button', { name: timetable('web.board.undo') });
  const redo = page.getByRole('button', { name: timetable('web.board.redo') });
  await page.locator('[role=grid] [data-meeting]').first().click();
  const panel = page.getByRole('complementary').last();
  await panel.waitFor();
  await accessible(page, 'a chosen meeting');
  await button(timetable('web.panel.take_out')).click();
  await page.waitForFunction((name) => !document.querySelector(`button[aria-label="${name}"]`).disabled, timetable('web.board.undo'));
  await picture(page, 'timetable-taken-out');
  await undo.click();
  await page.waitForFunction((name) => !document.querySelector(`button[aria-label="${name}"]`).disabled, timetable('web.board.redo'));
  await redo.click();
  await page.waitForFunction((name) => document.querySelector(`button[aria-label="${name}"]`).disabled, timetable('web.board.redo'));
  await undo.click();
});

test('dragging shows where a meeting may go before it is let go', async () => {
  const card = page.locator('[role=grid] [data-meeting]').nth(20);
  const box = await card.boundingBox();
  await page.mouse.move(box.x + 20, box.y + 15);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 40, { steps: 8 });
  await page.locator('.board.is-placing').waitFor();
  await picture(page, 'timetable-drag');
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('the timetable is released after its changes were shown', async () => {
  await button(timetable('web.release.open')).click();
  const dialog = page.getByRole('dialog');
  const go = dialog.getByRole('button', { name: new RegExp(timetable('web.release.go').replace('{people}', '\\d+')) });
  await go.waitFor();
  await accessible(page, 'release');
  await picture(page, 'release');
  await go.click();
  await button(timetable('web.release.done')).waitFor();
});

test('a buyer reads their day on a phone in Chinese', async () => {
  await at(`/events/${event}/documents`);
  await accessible(page, 'documents');
  await picture(page, 'documents');
  await page.getByRole('searchbox', { name: ko('web-documents', 'web.documents.find') }).fill('B01');
  await button(ko('web-documents', 'web.documents.make_link')).first().click();
  const address = await page.getByRole('dialog').getByRole('link').first().getAttribute('href');
  const phone = await openPage(on.browser, { locale: 'zh-CN', zone: 'Asia/Shanghai', width: 390, height: 844 });
  await phone.goto(address.replace(/^https?:\/\/[^/]+/, on.installation.address));
  await phone.waitForURL('**/me');
  await phone.getByRole('main').getByRole('listitem').first().waitFor();
  await picture(phone, 'phone-zh');
  await accessible(phone, "a buyer's phone page");
  const text = await phone.locator('body').innerText();
  assert.match(text, /例示|样例|예시|示例/, 'the counterparts are there');
  assert.deepEqual(phone.troubles, []);
  await phone.context().close();
});

test('no page has met an error on the way', () => assert.deepEqual(page.troubles, []));
