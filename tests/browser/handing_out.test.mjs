// What leaves the secretariat: the archive of everybody's timetables, and pages of people that can be taken back.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const t = (key) => ko('web-documents', `web.documents.${key}`);
const event = 'qingdao-2015';
let page, api;

const on = stage(async (on) => {
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  const job = await api.finished(await api.post(`/events/${event}/solves`, { time_limit_s: 5, keep_frozen: false }));
  const draft = await api.get(`/drafts/${job.result.draft_id}`);
  await api.post(`/events/${event}/releases`, { draft_id: draft.id }, { 'If-Match': `"${draft.revision}"` });
  page = await openPage(on.browser);
  await signIn(page, on.installation, 'organiser');
  await page.goto(`${on.installation.address}/events/${event}/documents`);
});

test('the archive of all personal timetables is made, fetched and opens', async () => {
  await page.getByRole('button', { name: t('pack'), exact: true }).click();
  const link = page.getByRole('link', { name: t('get').replace('{format}', 'ZIP'), exact: true });
  await link.waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const path = await download.path();
  const checked = spawnSync('unzip', ['-t', path], { encoding: 'utf8' });
  assert.equal(checked.status, 0, checked.stdout + checked.stderr);
  const names = spawnSync('unzip', ['-Z1', path], { encoding: 'utf8' }).stdout.trim().split('\n');
  const people = (await api.get(`/events/${event}/participants?limit=200`)).items;
  for (const { code } of people.slice(0, 5))
    assert.ok(names.some((name) => name.includes(code) && name.endsWith('.pdf')), `a page of ${code} in ${names.slice(0, 4)}`);
  assert.match(download.suggestedFilename(), /\.zip$/);
});

/** What a phone's camera reads in a picture of the screen. */
function scanned(picture) {
  const read = spawnSync('zbarimg', ['-q', '--raw', '-Sdisable', '-Sqrcode.enable', '-'], { input: picture, encoding: 'utf8' });
  assert.equal(read.status, 0, `no code could be read: ${read.stderr}`);
  return read.stdout.trim();
}

test("a page's code is scanned to its address, and once taken back the page says so", async () => {
  const people = page.getByRole('searchbox', { name: t('find') });
  const someone = (await api.get(`/events/${event}/meetings?limit=1`)).items[0].seller_id;
  await people.fill((await api.get(`/participants/${someone}`)).code);
  await page.getByRole('button', { name: t('make_link'), exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  const address = (await dialog.getByRole('link').first().getAttribute('href')).replace(/^https?:\/\/[^/]+/, on.installation.address);
  assert.equal(scanned(await dialog.screenshot()), await dialog.getByRole('link').first().getAttribute('href'));
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const phone = await openPage(on.browser, { width: 390, height: 844 });
  await phone.goto(address);
  await phone.waitForURL('**/me');
  await phone.getByRole('main').getByRole('listitem').first().waitFor();
  await page.getByRole('button', { name: t('revoke'), exact: true }).first().click();
  const sure = page.getByRole('button', { name: t('revoke_sure'), exact: true });
  await sure.click();
  await sure.waitFor({ state: 'detached' });
  await phone.reload();
  await phone.getByText(ko('web-personal', 'web.me.taken_back')).waitFor();
  await accessible(phone, 'a page taken back');
  await picture(phone, 'phone-taken-back');
  const text = await phone.locator('body').innerText();
  assert.doesNotMatch(text, /예시|샘플/, 'nothing of the timetable is left on the phone');
  await phone.goto(address);
  await phone.getByText(ko('web-app', 'web.enter.link_help')).waitFor();
  await phone.context().close();
});

test("a pack with links prints the code of everybody's own page, which opens on a phone", async () => {
  await page.reload();
  await page.getByLabel(t('pack_links')).check();
  await page.getByText(t('pack_links_note')).waitFor();
  await picture(page, 'pack-links');
  await accessible(page, 'a pack with links');
  await page.getByRole('button', { name: t('pack'), exact: true }).click();
  const link = page.getByRole('link', { name: t('get').replace('{format}', 'ZIP'), exact: true });
  await link.waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const folder = mkdtempSync(join(tmpdir(), 'gyoryu-pack-'));
  spawnSync('unzip', ['-q', await download.path(), '-d', folder]);
  const all = readdirSync(folder, { recursive: true });
  const pdf = all.find((name) => /^C\d\d .*\.pdf$/.test(name));
  assert.ok(pdf, `a page of C01 or another among ${all.slice(0, 4)}`);
  const drawn = spawnSync('pdftoppm', ['-r', '150', '-png', '-singlefile', join(folder, pdf)], { maxBuffer: 1 << 28 });
  rmSync(folder, { recursive: true });
  const address = scanned(drawn.stdout).replace(/^https?:\/\/[^/]+/, on.installation.address);
  assert.match(address, /\/p\//);
  const phone = await openPage(on.browser, { width: 390, height: 844 });
  await phone.goto(address);
  await phone.waitForURL('**/me');
  await phone.getByRole('main').getByRole('listitem').first().waitFor();
  await phone.context().close();
});
