// Every organiser's screen in the longest and the densest of the four languages, dark, and as narrow as a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const screens = {
  programmes: '/',
  overview: '/events/wonju-weihai-2016/overview',
  people: '/events/wonju-weihai-2016/people',
  wishes: '/events/wonju-weihai-2016/wishes',
  timetable: '/events/wonju-weihai-2016/timetable',
  documents: '/events/wonju-weihai-2016/documents',
  settings: '/events/wonju-weihai-2016/settings',
  import: '/events/wonju-weihai-2016/import',
  members: '/workspace/members',
  audit: '/workspace/audit',
  account: '/account',
};

const looks = [
  { language: 'ru', locale: 'ru-RU', zone: 'Asia/Tashkent' },
  { language: 'zh', locale: 'zh-CN', zone: 'Asia/Shanghai', dark: true },
  { language: 'en', locale: 'en-GB', zone: 'Europe/London', width: 390, height: 844 },
];

const on = stage();


for (const look of looks) {
  test(`all screens hold in ${look.language}${look.dark ? ', dark' : ''}${look.width ? ', narrow' : ''}`, async () => {
    const page = await openPage(on.browser, look);
    await signIn(page, on.installation, 'organiser', look.language);
    for (const [name, path] of Object.entries(screens)) {
      await page.goto(`${on.installation.address}${path}`);
      await page.locator('main, #page').first().waitFor();
      await page.waitForLoadState('networkidle');
      await picture(page, `${name}-${look.language}`);
      assert.equal(await page.evaluate(() => document.documentElement.lang.slice(0, 2)), look.language, `${name}: language`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(over <= 1, `${name} in ${look.language} is ${over} px too wide`);
      await accessible(page, `${name} in ${look.language}`);
    }
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}
