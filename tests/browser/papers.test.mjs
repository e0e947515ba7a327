// Reports and lists: chosen, fetched in a language and a format, and read back by other programs with the figures of
// the results page.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
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
const event = 'uzmed-2022';
let page, api;

const on = stage(async (on) => {
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  page = await openPage(on.browser);
  await signIn(page, on.installation, 'organiser');
  await page.goto(`${on.installation.address}/events/${event}/documents`);
  await page.getByRole('heading', { name: t('papers') }).waitFor();
});

const section = () => page.locator('section', { has: page.getByRole('heading', { name: t('papers') }) });
async function fetched(paper, format, language) {
  await section().getByLabel(t('paper'), { exact: true }).selectOption(paper);
  await section().getByLabel(t('format'), { exact: true }).selectOption(format);
  if (language) await section().getByRole('button', { name: language, exact: true }).click();
  const link = section().getByRole('link', { name: t('get').replace('{format}', format.toUpperCase()) });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { path: await download.path(), name: download.suggestedFilename() };
}

test('the results report is chosen on a page that everybody can use', async () => {
  await picture(page, 'papers');
  await accessible(page, 'reports and lists');
  const narrow = await openPage(on.browser, { width: 390, height: 844, dark: true });
  await signIn(narrow, on.installation, 'organiser');
  await narrow.goto(`${on.installation.address}/events/${event}/documents`);
  await narrow.getByRole('heading', { name: t('papers') }).scrollIntoViewIfNeeded();
  await picture(narrow, 'papers-phone-dark');
  assert.equal(await narrow.evaluate(() => document.documentElement.scrollWidth), 390, 'nothing is wider than the phone');
  await narrow.context().close();
});

test('a report as PDF says in Russian what the results page counts', async () => {
  const { path } = await fetched('results-report', 'pdf', 'Русский');
  const text = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).stdout;
  const { stages, head_hash } = await api.get(`/events/${event}/results`);
  const grouped = (minor) => new Intl.NumberFormat('ru').format(minor / 100);
  for (const stage of stages.filter((one) => one.split.total.count > 0))
    assert.ok(text.replace(/\s/g, ' ').includes(grouped(stage.split.total.minor).replace(/\s/g, ' ')),
      `${grouped(stage.split.total.minor)} of ${stage.stage}`);
  assert.ok(text.includes(head_hash.slice(0, 32)), 'the hash of the ledger');
});

test('a report as HWPX is a whole archive with the same title in Korean', async () => {
  const { path, name } = await fetched('results-report', 'hwpx', '한국어');
  assert.match(name, /결과보고서.*\.hwpx$/);
  assert.equal(spawnSync('unzip', ['-tq', path]).status, 0);
  assert.equal(readFileSync(path).subarray(38, 57).toString(), 'application/hwp+zip');
});

/** LibreOffice reads what Word would. */
function textOfDocx(path) {
  const folder = mkdtempSync(join(tmpdir(), 'gyoryu-office-'));
  const made = spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'txt:Text',
    '--outdir', folder, path], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  const text = readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith('.txt'))), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return text;
}

test('what the survey found is a document that another program reads', async () => {
  const { path } = await fetched('survey-results', 'docx', '한국어');
  const text = textOfDocx(path);
  const results = await api.get(`/events/${event}/survey/results`);
  const average = results.questions[0].average.toFixed(1);
  assert.ok(text.includes(average), `the average ${average}`);
  for (const { text: words } of results.questions.at(-1).texts) assert.ok(text.includes(words), words);
});

test('every log and everybody\'s timetable come as one document, or one person\'s', async () => {
  const logs = spawnSync('pdftotext', ['-layout', (await fetched('meeting-logs', 'pdf', '中文')).path, '-'], { encoding: 'utf8' });
  assert.match(logs.stdout, /洽谈记录汇编/);
  await section().getByLabel(t('paper'), { exact: true }).selectOption('personal-timetables');
  const field = section().getByLabel(t('reader'), { exact: true });
  assert.ok((await field.locator('option').count()) > 3);
  await picture(page, 'papers-people');
});

test('a memorandum names the two who were chosen', async () => {
  await section().getByLabel(t('paper'), { exact: true }).selectOption('memorandum');
  const pick = async (side) => {
    const field = section().getByLabel(t(`party.${side}`), { exact: true });
    const label = await field.locator('option').nth(1).innerText();
    await field.selectOption({ label });
    return label.split(' ').slice(1).join(' ');
  };
  const names = [await pick('seller'), await pick('buyer')];
  const { path } = await fetched('memorandum', 'html', '한국어');
  const html = readFileSync(path, 'utf8');
  for (const name of names) assert.ok(html.includes(name.split(' ')[0]), name);
  assert.deepEqual(page.troubles, []);
});
