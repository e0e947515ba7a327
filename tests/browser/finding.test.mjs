// The reader's own language whatever the account says, one search for everything, the guided path, and what an auditor
// does not see.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const en = sentences('en');
const event = 'wonju-weihai-2016';
let page, api;

const on = stage(async (on) => {
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  await api.finished(await api.post(`/events/${event}/solves`, { time_limit_s: 2, keep_frozen: false }));
  page = await openPage(on.browser, { locale: 'en-GB' });
  await signIn(page, on.installation, 'organiser', 'en');
});

const at = (path) => page.goto(`${on.installation.address}${path}`);
const panel = () => page.getByRole('complementary').last();

test('an account kept in Korean reads reasons in the language of its page', async () => {
  await at(`/events/${event}/wishes`);
  await page.locator('.matrix-cell button').nth(3).click();
  await panel().getByText(/speak/).first().waitFor();
  assert.doesNotMatch(await panel().innerText(), /[가-힣]/);
  await at(`/events/${event}/timetable`);
  await page.locator('[role=grid] [data-meeting]').first().click();
  await panel().getByRole('listitem').first().waitFor();
  assert.doesNotMatch(await panel().innerText(), /[가-힣]/);
});

test('search leads to every page of the menu and of the event', async () => {
  const pages = { 'web-press': 'web.press.title', 'web-log': 'web.tab.logs', 'web-articles': 'web.articles.title',
    'web-person-data': 'web.menu.personal_data', 'web-vetting': 'web.vetting.title' };
  await at(`/events/${event}/overview`);
  await page.locator('.headline').waitFor();
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: en('web-app', 'web.search.label') });
  for (const [area, key] of Object.entries(pages)) {
    await box.fill(en(area, key));
    await page.getByRole('option', { name: en(area, key) }).first().waitFor();
  }
  await page.keyboard.press('Escape');
});

test('search finds a meeting by both names in two scripts and leads to its card', async () => {
  const meeting = (await api.get(`/events/${event}/meetings?limit=200`)).items.at(-1);
  const names = async (id) => (await api.get(`/participants/${id}`)).organisation.names;
  const korean = (await names(meeting.seller_id)).find((name) => name.lang === 'ko').text;
  const chinese = (await names(meeting.buyer_id)).find((name) => name.lang.startsWith('zh')).text;
  await at(`/events/${event}/overview`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(`${korean} ${chinese}`);
  const hit = page.getByRole('option').filter({ hasText: en('web-app', 'web.search.kind.meeting') });
  await hit.first().waitFor();
  assert.equal(await hit.count(), 1);
  await picture(page, 'search-meeting');
  await accessible(page, 'search');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/timetable?**meeting=${meeting.id}**`);
  await panel().waitFor();
  const title = await panel().getByRole('heading').first().innerText();
  for (const id of [meeting.seller_id, meeting.buyer_id])
    assert.ok(title.includes((await names(id)).find((name) => name.lang === 'en').text), title);
});

test('the guided path points at a card and says how to move it', async () => {
  await at(`/events/${event}/timetable`);
  await page.locator('[role=grid] [data-meeting]').first().waitFor();
  const guide = page.getByRole('complementary', { name: en('web-app', 'web.coach.title') });
  await guide.getByRole('link', { name: en('web-app', 'web.coach.move') }).click();
  await guide.getByText(en('web-app', 'web.coach.move_help')).waitFor();
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-meeting'));
  await page.keyboard.press('m');
  await page.locator('.board.is-placing').waitFor();
  await page.keyboard.press('Escape');
});

test('an organisation that takes part nowhere has its page', async () => {
  const { workspace_id: workspace } = await api.get(`/events/${event}`);
  await api.post(`/workspaces/${workspace}/organisations`, {
    names: [{ lang: 'ko', text: '샘플진흥원' }, { lang: 'en', text: 'Sample Promotion Office' }],
    kind: 'agency', country: 'KR', city: '', website: '', note: '', sample: true,
  });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('진흥원');
  await page.getByRole('option').filter({ hasText: 'Sample Promotion Office' }).click();
  await page.waitForURL('**/organisations/**');
  await page.getByText(en('web-people', 'web.people.organisation_alone')).waitFor();
  await accessible(page, 'an organisation');
});

test("a milestone's figure is written down as the organiser's own", async () => {
  await at('/programmes/wonju-weihai/edit');
  await page.getByRole('spinbutton', { name: en('web-programmes', 'web.programmes.figure.value') }).first().fill('25');
  await accessible(page, 'editing milestones');
  await picture(page, 'milestones');
  await page.getByRole('button', { name: en('web-app', 'web.save'), exact: true }).click();
  await page.getByText(en('web-programmes', 'web.programmes.figure.organiser')).first().waitFor();
  const figures = (await api.get('/programmes/wonju-weihai')).milestones.map((one) => one.figure).filter(Boolean);
  assert.deepEqual([figures[0].value, figures[0].source], [25, 'organiser']);
  assert.equal(figures[1].source, 'press', 'the others stay as they were');
});

test("an auditor reads everything but people's contacts", async () => {
  const auditor = await openPage(on.browser, { locale: 'en-GB' });
  await signIn(auditor, on.installation, 'auditor', 'en');
  await auditor.goto(`${on.installation.address}/events/${event}/people`);
  await auditor.getByRole('row').nth(5).waitFor();
  const text = await auditor.locator('main').innerText();
  assert.match(text, /S01/);
  assert.doesNotMatch(text, /@|김예시/);
  assert.deepEqual(auditor.troubles.filter((one) => !one.includes('401')), []);
  assert.deepEqual(page.troubles, []);
});
