// Networks fail in exhibition halls: a timetable goes on being made while the page has no connection.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const on = stage();


test('a lost connection during a solve loses nothing', async () => {
  const page = await openPage(on.browser);
  await signIn(page, on.installation, 'organiser');
  await page.goto(`${on.installation.address}/events/wonju-weihai-2016/timetable`);
  const start = ko('web-timetable', 'web.solve.start');
  await page.getByRole('button', { name: start, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton').fill('6');
  await dialog.getByRole('button', { name: start, exact: true }).click();
  await page.getByText(ko('web-timetable', 'web.solve.working')).or(page.locator('[data-meeting]')).first().waitFor();
  await page.context().setOffline(true);
  await new Promise((later) => setTimeout(later, 3000));
  await page.context().setOffline(false);
  await page.locator('[role=grid] [data-meeting]').first().waitFor({ timeout: 40_000 });
  assert.ok((await page.locator('[role=grid] [data-meeting]').count()) > 100);
});
