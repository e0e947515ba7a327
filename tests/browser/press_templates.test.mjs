// The templates of releases are edited in the product: seen with the event's data, refused with their place when they
// are wrong, told when two edit at once, and taken back with one step.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const t = (key) => ko('web-press', `web.press.${key}`);
const event = 'uzmed-2022';
const text = '# {{ event.name }} 우리 소식\n\n{{ organiser | particle "이/가" }} 알린다.\n{% include "results" %}\n';

let page, second, place;

const on = stage(async (on) => {
  page = await openPage(on.browser);
  second = new Client(on.installation.address);
  await second.signInAs('owner');
  const { workspace_id, kind } = await second.get(`/events/${event}`);
  place = `/workspaces/${workspace_id}/press-templates/${kind}/ko`;
  await signIn(page, on.installation, 'organiser');
});

const box = () => page.getByRole('textbox', { name: t('template_text') });
const button = (key) => page.getByRole('button', { name: t(key), exact: true });
const preview = () => page.getByRole('region', { name: t('preview') });

test('a template is changed with the event before one\'s eyes', async () => {
  await page.goto(`${on.installation.address}/events/${event}/press`);
  await page.getByRole('link', { name: t('templates'), exact: true }).click();
  await preview().getByText(/달러/).first().waitFor();
  await picture(page, 'press-template');
  await accessible(page, 'the templates of releases');
  await box().fill(text);
  await preview().getByRole('heading', { name: /우리 소식/ }).waitFor();
  await button('save').click();
  await page.getByText(t('origin.workspace'), { exact: true }).waitFor();
  assert.equal((await second.get(place)).text, text);
});

test('a wrong template names its line and column, is shown there, and cannot be saved', async () => {
  await box().fill('# {{ event.name }}\n\n{{ organizer }} 소식\n');
  const alert = page.getByRole('alert');
  await alert.getByText(/3번째 줄의 4번째 글자/).waitFor();
  assert.ok(await button('save').isDisabled());
  await picture(page, 'press-template-wrong');
  await button('template_show').click();
  const at = await box().evaluate((area) => area.value.slice(area.selectionStart));
  assert.ok(at.startsWith('organizer'), at);
  await box().fill(text + '\n끝.\n');
  await alert.waitFor({ state: 'hidden' });
});

test('of two who edit at once the second sees what the first has saved', async () => {
  const { revision } = await second.get(place);
  await second.call('PUT', place, { text: '# 다른 사람의 글\n' }, { 'If-Match': `"${revision}"` });
  await button('save').click();
  assert.doesNotMatch((await second.get(place)).text, /끝\./, 'nobody passes over the first one unseen');
  await page.locator('.press-theirs', { hasText: '다른 사람의 글' }).waitFor();
  await picture(page, 'press-template-conflict');
  await button('template_keep').click();
  await page.locator('.press-theirs').waitFor({ state: 'hidden' });
  assert.match((await second.get(place)).text, /끝\./);
});

const history = () => page.getByRole('region', { name: t('revisions'), exact: true });
const kept = (number) => history().getByRole('listitem').filter({ hasText: t('revision').replace('{number}', number) }).first();

test('every text it had is kept: seen beside the one now, beside the shipped one, and used again', async () => {
  await kept(3).getByText(t('revision_newest')).waitFor();
  await kept(1).getByRole('button', { name: t('revision_open') }).click();
  const differences = kept(1).getByRole('region', { name: t('revision_view.current') });
  await differences.locator('.line-new', { hasText: '끝.' }).waitFor();
  assert.equal(await differences.locator('.line-gone').count(), 0);
  await picture(page, 'press-template-history');
  await accessible(page, 'the history of a template');
  await kept(1).getByRole('button', { name: t('revision_view.standard') }).click();
  await kept(1).locator('.line-new', { hasText: '우리 소식' }).waitFor();
  assert.ok(await kept(1).locator('.line-gone').count() > 0);
  await kept(1).getByRole('button', { name: t('revision_view.whole') }).click();
  assert.equal(await kept(1).locator('pre').textContent(), text);
  await kept(1).getByRole('button', { name: t('revision_restore'), exact: true }).click();
  await kept(1).getByRole('button', { name: t('revision_restore_sure'), exact: true }).click();
  await kept(4).getByText(t('revision_change.restored').replace('{number}', 1)).waitFor();
  assert.equal((await second.get(place)).text, text);
  assert.equal(await box().inputValue(), text, 'who looks on has it before them');
});

test('one step leads back to the shipped text', async () => {
  await button('template_restore').click();
  await button('template_restore_sure').click();
  await page.getByText(t('origin.product'), { exact: true }).waitFor();
  const { text: now, standard, revision } = await second.get(place);
  assert.deepEqual([now, revision], [standard, 0]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
  await picture(page, 'press-template-phone');
  assert.deepEqual(page.troubles.filter((one) => !/status of 4\d\d/.test(one)), []);
});
