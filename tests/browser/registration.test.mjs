// From the public page to a meeting: registration with its proof of work, vetting, the own page, a wish that is accepted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const r = (key) => ko('web-register', `web.register.${key}`);
const v = (key) => ko('web-vetting', `web.vetting.${key}`);
const p = (key) => ko('web-partners', `web.partners.${key}`);
const event = 'wonju-weihai-2016';
const company = '브라우저예시무역';
let phone, office, api;

const on = stage(async (on) => {
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  phone = await openPage(on.browser, { width: 360, height: 640 });
  office = await openPage(on.browser);
  await signIn(office, on.installation, 'organiser');
});

/** Opens a participant's own page with a new link. */
async function own(page, id) {
  const link = await api.post(`/events/${event}/links`, { person_kind: 'participant', person_id: id, purpose: 'page' });
  await page.goto(link.url.replace(/^https?:\/\/[^/]+/, on.installation.address));
  await page.waitForURL('**/me');
}

test('anybody reads what the event is, machines too, and nothing is asked of a third party', async () => {
  const others = [];
  phone.on('request', (request) => request.url().startsWith(on.installation.address) || others.push(request.url()));
  const html = await (await fetch(`${on.installation.address}/e/wonju/${event}`)).text();
  const told = JSON.parse(html.match(/<script type="application\/ld\+json">(.*?)<\/script>/)[1]);
  assert.equal(told['@type'], 'BusinessEvent');
  assert.equal(told.startDate, '2016-06-22');
  await phone.goto(`${on.installation.address}/e/wonju/${event}`);
  await phone.getByText(r('state.open'), { exact: true }).waitFor();
  await accessible(phone, 'the public page');
  await picture(phone, 'registration-public');
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 360, `nothing is wider than the phone: ${wide}`);
  assert.deepEqual(others, []);
});

test('a buyer registers on a phone, and nothing is missed or lost', async () => {
  await phone.getByRole('button', { name: r('role.buyer') }).click();
  await phone.getByLabel(r('email')).fill('buyer@browser.example');
  await phone.getByRole('button', { name: r('start'), exact: true }).click();
  await phone.waitForURL('**/apply/*', { timeout: 60_000 });
  await phone.getByLabel(r('company')).fill(company);
  await phone.getByLabel(r('contact')).fill('이예시');
  await phone.getByRole('button', { name: r('later'), exact: true }).click();
  await phone.getByText(r('saved_later').replace('{email}', 'buyer@browser.example')).waitFor();
  await phone.reload();
  assert.equal(await phone.getByLabel(r('contact')).inputValue(), '이예시');
  await phone.getByRole('button', { name: r('submit'), exact: true }).click();
  await phone.getByRole('alert').waitFor();
  await phone.getByLabel(r('country')).selectOption('CN');
  await phone.getByLabel('한국어', { exact: true }).check();
  await phone.getByLabel(r('needs'), { exact: true }).fill('환자감시장치');
  await phone.getByLabel(ko('demo', 'demo.registration.visited')).selectOption({ index: 1 });
  await phone.locator('input[type=file]').first().setInputFiles({
    name: '사업자등록증.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\n'),
  });
  await phone.getByText('사업자등록증.pdf').waitFor();
  for (const purpose of ['processing', 'partners'])
    await phone.getByLabel(r('agree').replace('{purpose}', ko('demo', `demo.registration.${purpose}`))).check();
  await accessible(phone, 'the registration');
  await picture(phone, 'registration-form');
  await phone.getByRole('button', { name: r('submit'), exact: true }).click();
  await phone.getByText(r('status.submitted'), { exact: true }).waitFor();
});

test('the organiser vets it, accepts it, takes that back and accepts it again', async () => {
  await office.goto(`${on.installation.address}/events/${event}/registrations`);
  await office.getByRole('button', { name: company }).click();
  const panel = office.getByRole('complementary', { name: v('one') });
  await panel.getByText('사업자등록증.pdf').waitFor();
  await accessible(office, 'vetting');
  await picture(office, 'registration-vetting');
  await panel.getByRole('button', { name: v('accept'), exact: true }).click();
  await office.getByText(v('done.accept')).waitFor();
  await panel.getByRole('button', { name: v('reopen'), exact: true }).click();
  await panel.getByRole('button', { name: v('accept'), exact: true }).click();
  await panel.getByRole('link', { name: v('to_person'), exact: true }).waitFor();
  await office.getByRole('button', { name: v('part.settings'), exact: true }).click();
  await office.getByRole('region', { name: v('preview') }).waitFor();
  await picture(office, 'registration-settings');
});

test('the buyer asks a seller, who accepts, and only then do they see how to reach each other', async () => {
  const people = (await api.get(`/events/${event}/participants?limit=500`)).items;
  const buyer = people.find((one) => one.email === 'buyer@browser.example');
  await own(phone, buyer.id);
  await phone.getByRole('link', { name: ko('web-personal', 'web.me.tab.partners'), exact: true }).click();
  const first = phone.getByRole('main').getByRole('listitem').first();
  const name = (await first.getByRole('heading').innerText()).split(' ')[0];
  await accessible(phone, 'people to meet');
  await picture(phone, 'partners-phone');
  await first.getByRole('button', { name: p('ask'), exact: true }).click();
  await first.getByRole('button', { name: p('send'), exact: true }).click();
  await phone.getByText(p('asked'), { exact: true }).waitFor();
  const before = (await api.get(`/events/${event}/meetings?limit=500`)).items.filter((m) => m.buyer_id === buyer.id);
  assert.equal(before.length, 0, 'what waits for an answer blocks nobody');
  const { items } = await phone.evaluate(async () => (await fetch('/api/v1/me/partners?limit=500')).json());
  await own(phone, items.find((one) => one.sent).id);
  await phone.getByRole('link', { name: ko('web-personal', 'web.me.tab.partners'), exact: true }).click();
  await phone.getByRole('button', { name: new RegExp(`^${p('view.received')}`) }).click();
  const asked = phone.getByRole('listitem').filter({ has: phone.getByRole('heading', { name: company }) });
  await asked.getByRole('button', { name: p('accept'), exact: true }).click();
  await phone.getByRole('link', { name: 'buyer@browser.example' }).waitFor();
  const after = (await api.get(`/events/${event}/meetings?limit=500`)).items.filter((m) => m.buyer_id === buyer.id);
  assert.equal(after.length, 1, `a meeting with ${name}`);
});
