// The log of a meeting on two phones: written with the network gone, sent once it is back, agreed to, and in the ledger.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko'), zh = sentences('zh');
const event = 'qingdao-2015';
let api, meeting, seller, buyer;

const on = stage(async (on) => {
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  const job = await api.finished(await api.post(`/events/${event}/solves`, { time_limit_s: 5, keep_frozen: false }));
  const draft = await api.get(`/drafts/${job.result.draft_id}`);
  await api.post(`/events/${event}/releases`, { draft_id: draft.id }, { 'If-Match': `"${draft.revision}"` });
  const [line] = (await api.get(`/events/${event}/logs?limit=1`)).items;
  meeting = line.meeting_id;
  seller = await phoneOf(on, line.seller.id, 'ko-KR');
  buyer = await phoneOf(on, line.buyer.id, 'zh-CN');
});

/** A phone on which somebody has opened their own link, with the program's pages kept on it. */
async function phoneOf(on, person, locale) {
  const link = await api.post(`/events/${event}/links`, { person_kind: 'participant', person_id: person, purpose: 'page' });
  const page = await openPage(on.browser, { width: 390, height: 844, locale });
  await page.goto(on.installation.address + new URL(link.url).pathname);
  await page.waitForURL('**/me');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.locator(`a[href="/me/log/${meeting}"]`).first().click();
  await page.waitForURL(`**/me/log/${meeting}`);
  return page;
}

async function draw(page, index, from) {
  const pad = page.locator('.log-pad').nth(index);
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  await page.mouse.move(box.x + box.width * from, box.y + 30);
  await page.mouse.down();
  for (const step of [0.1, 0.2, 0.3, 0.4]) await page.mouse.move(box.x + box.width * (from + step), box.y + 30 + 200 * step);
  await page.mouse.up();
}

const field = (page, t, key) => page.getByLabel(t('log', `log.field.${key}`), { exact: true });
const waiting = (count) => ko('web-offline', 'web.offline.waiting').replace('{count}', count);

test('a seller writes the log with the network gone, closes the page, and nothing is lost', async () => {
  await seller.context().setOffline(true);
  await field(seller, ko, 'product').fill('인공무릎관절');
  await field(seller, ko, 'buyer_email').fill('buyer@sample.example');
  await field(seller, ko, 'unit_price').fill('760');
  await field(seller, ko, 'quantity').fill('5000');
  await field(seller, ko, 'quantity').blur();
  await seller.getByText('USD 3,800,000 (380만 달러)').first().waitFor();
  await seller.getByRole('button', { name: ko('web-log', 'web.log.contract.expected'), exact: true }).click();
  await draw(seller, 0, 0.1);
  await draw(seller, 1, 0.5);
  await accessible(seller, 'the form of a log');
  await picture(seller, 'log-form-390');
  await seller.getByRole('button', { name: ko('web-log', 'web.log.save'), exact: true }).click();
  await seller.getByText(waiting(1)).waitFor();
  await seller.reload();
  await seller.getByText(waiting(1)).waitFor();
  assert.equal(await field(seller, ko, 'product').inputValue(), '인공무릎관절');
  await field(seller, ko, 'hs_code').fill('902131');
  await draw(seller, 0, 0.1);
  await draw(seller, 1, 0.5);
  await seller.getByRole('button', { name: ko('web-log', 'web.log.save'), exact: true }).click();
  await seller.getByText(waiting(2)).waitFor();
  assert.equal((await api.get(`/meetings/${meeting}/log`)).state, 'none');
});

test('a photo of a business card is taken with the network gone; what is no picture is refused', async () => {
  const take = seller.locator('.log-take input');
  await take.setInputFiles({ name: 'card.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture at all') });
  await seller.getByText(ko('web-log', 'web.log.no_picture')).waitFor();
  await take.setInputFiles(fileURLToPath(new URL('../../web/public/icon-512.png', import.meta.url)));
  await seller.getByText(waiting(3)).waitFor();
  await seller.locator('.log-take').scrollIntoViewIfNeeded();
  await picture(seller, 'log-card-waiting-390');
});

test('when the network returns everything is sent once, in order', async () => {
  await seller.context().setOffline(false);
  await seller.getByText(new RegExp(waiting('\\d+'))).waitFor({ state: 'detached' });
  const log = await api.get(`/meetings/${meeting}/log`);
  assert.equal(log.state, 'one_side');
  assert.equal(log.versions[0].content.hs_code, '902131');
  assert.equal(log.versions[0].content.expected_minor, 380_000_000);
  assert.ok(log.versions[0].seller_signature_holds && log.versions[0].buyer_signature_holds);
  const card = seller.locator('.log-card');
  await card.waitFor();
  assert.ok(await card.evaluate((image) => image.decode().then(() => image.naturalWidth > 100)), 'the photo is shown');
  assert.equal(log.cards.length, 1);
});

test('the buyer sees it in Chinese magnitudes and agrees; the ledger has it, confirmed', async () => {
  await buyer.reload();
  await buyer.getByText('USD 3,800,000 (380万美元)').first().waitFor();
  await picture(buyer, 'log-agree-390');
  const name = zh('web-log', 'web.log.agree').replace('{who}', zh('log', 'log.author.seller'));
  await buyer.getByRole('button', { name, exact: true }).click();
  await buyer.getByText(zh('web-log', 'web.log.settled'), { exact: true }).waitFor();
  const log = await api.get(`/meetings/${meeting}/log`);
  assert.equal(log.settled_by, 'parties');
  assert.equal(log.entry_ids.length, 2);
  assert.ok(log.settled.seller_signature && log.settled.buyer_signature);
});

test('the organiser sees where the logs stand, and the printed log leads back to its record', async () => {
  const page = await openPage(on.browser);
  await signIn(page, on.installation, 'organiser');
  await page.goto(`${on.installation.address}/events/${event}/logs`);
  await page.getByText('USD 3,800,000 (380만 달러)').first().waitFor();
  await accessible(page, 'the list of logs');
  await picture(page, 'logs-1440');
  const pdf = await api.call('GET', `/meetings/${meeting}/log`).then(() =>
    fetch(`${on.installation.address}/api/v1/meetings/${meeting}/log/sheet.pdf?lang=ko`, { headers: { Cookie: api.cookie } }));
  const file = join(on.installation.data, 'sheet.pdf');
  writeFileSync(file, Buffer.from(await pdf.arrayBuffer()));
  spawnSync('pdftoppm', ['-r', '150', '-png', '-singlefile', file, file]);
  const read = spawnSync('zbarimg', ['-q', '--raw', '-Sdisable', '-Sqrcode.enable', `${file}.png`], { encoding: 'utf8' });
  assert.ok(read.stdout.trim().endsWith(`/l/${meeting}`), read.stdout + read.stderr);
  await page.goto(`${on.installation.address}/l/${meeting}`);
  await page.waitForURL(`**/events/${event}/logs/${meeting}`);
  await page.getByText(ko('web-log', 'web.log.correct_in_ledger')).waitFor();
  await picture(page, 'log-settled-1440');
  assert.deepEqual(page.troubles, []);
});
