// The personal page with the hall's network gone: the program's own pages open from the phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { stage } from './support/stage.mjs';

const t = sentences('ko');
const on = stage();

/** The address of a seller's own page in the first event of the demonstration. */
async function personalLink(address) {
  const organiser = new Client(address);
  const session = await organiser.signInAs('organiser');
  const [programme] = (await organiser.get(`/workspaces/${session.workspaces[0].id}/programmes`)).items;
  const [event] = (await organiser.get(`/programmes/${programme.id}/events`)).items;
  const [seller] = (await organiser.get(`/events/${event.id}/participants?limit=5`)).items.filter((one) => one.side === 'seller');
  const link = await organiser.post(`/events/${event.id}/links`, { person_kind: 'participant', person_id: seller.id, purpose: 'page' });
  return new URL(link.url).pathname;
}

test('the personal page opens again after the network was cut, and says so', async () => {
  const page = await openPage(on.browser, { width: 390, height: 844 });
  await page.goto(on.installation.address + (await personalLink(on.installation.address)));
  await page.waitForURL('**/me');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => (await (await caches.open('gyoryu-1')).keys()).length > 20);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await page.context().setOffline(true);
  await page.reload();
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), heading);
  await page.getByText(t('web-offline', 'web.offline.cut')).waitFor();
  await page.context().setOffline(false);
  await page.getByText(t('web-offline', 'web.offline.cut')).waitFor({ state: 'detached' });
  await page.context().close();
});
