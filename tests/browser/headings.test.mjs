// Each page of an organiser has one heading, and its window is called after it, so that tabs and bookmarks tell apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const product = ko('web-app', 'web.product');
const on = stage();

async function heading(page, path) {
  await page.goto(`${on.installation.address}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.title !== 'Gyoryu');  // what it is called before any page stands
  // A preview shows a release as it will look, with a heading of its own.
  assert.equal(await page.locator('h1:not(.press-text h1)').count(), 1, `headings of ${path}`);
  return page.title();
}

test('the window is called after the page, the event and the product', async () => {
  const page = await openPage(on.browser);
  assert.equal(await heading(page, '/sign-in'), `${ko('web-app', 'web.enter.title')} · ${product}`);
  await signIn(page, on.installation, 'owner');

  const areas = { logs: 'web-log', results: 'web-results', after: 'web-after' };
  for (const tab of ['overview', 'people', 'wishes', 'timetable', 'day', 'logs', 'results', 'documents', 'after'])
    assert.equal(await heading(page, `/events/wonju-weihai-2016/${tab}`),
      `${ko(areas[tab] ?? 'web-app', `web.tab.${tab}`)} · 2016 수출상담회 · ${product}`);

  const others = ['/', '/articles', '/account', '/programmes/new', '/programmes/gyeonggi-uzbekistan',
    '/programmes/gyeonggi-uzbekistan/events/new', '/workspace/members', '/workspace/audit', '/workspace/personal-data',
    '/events/uzmed-2022/import', '/events/uzmed-2022/letters', '/events/uzmed-2022/press', '/events/uzmed-2022/settings',
    '/events/uzmed-2022/press-templates', '/events/uzmed-2022/registrations'];
  const titles = [];
  for (const path of others) titles.push(await heading(page, path));
  for (const title of titles) assert.match(title, new RegExp(`^.+ · ${product}$`));
  assert.equal(new Set(titles).size, others.length, titles.join('\n'));
  assert.ok(titles.includes(`경기도–우즈베키스탄 의료 교류 · ${product}`));
  await page.context().close();
});
