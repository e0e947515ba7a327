// What the secretariat writes: letters of a release that are held, looked at and sent through a real mail server, a
// draft that people comment on, notices for messengers, tasks with their letters, time that is not for meetings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { accessible, answerLate, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { startSmtp } from './support/smtp.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const t = (key) => ko('web-letters', `web.${key}`);
const event = 'dalian-2015';
const smtp = await startSmtp((stage, { to } = {}) => (stage === 'RCPT' && to === 'wrong@example.com' ? '550 5.1.1 no such user' : undefined));
let page, api, draft, seller;

const on = stage(
  async (on) => {
    api = new Client(on.installation.address);
    await api.signInAs('organiser');
    const job = await api.finished(await api.post(`/events/${event}/solves`, { time_limit_s: 5, keep_frozen: false }));
    draft = await api.get(`/drafts/${job.result.draft_id}`);
    const { seller_id: id } = (await api.get(`/events/${event}/meetings?limit=500`)).items.find((meeting) =>
      draft.placements.some((one) => one.meeting_id === meeting.id && one.slot),
    );
    const row = await api.get(`/participants/${id}`);
    const { organisation, requests_sent, requests_received, missing, id: own, event_id, revision, ...edit } = row;
    seller = await api.call('PUT', `/participants/${id}`, { ...edit, email: 'wrong@example.com' }, { 'If-Match': `"${revision}"` });
    page = await openPage(on.browser);
    await signIn(page, on.installation, 'organiser');
  },
  { env: { GYORYU_SMTP_URL: smtp.url, GYORYU_SMTP_FROM: 'office@gyoryu.example', GYORYU_SMTP_ALLOW_PLAIN: '1' } },
  () => smtp.stop(),
);

const open = (part) => page.goto(`${on.installation.address}/events/${event}/letters?part=${part}`);

test('people see a draft on their phone and what they say stands at the secretariat', async () => {
  await api.post(`/drafts/${draft.id}/share`, { letters: 'none' });
  const link = await api.post(`/events/${event}/links`, { person_kind: 'participant', person_id: seller.id, purpose: 'page' });
  const phone = await openPage(on.browser, { width: 390, height: 844 });
  await phone.goto(link.url.replace(/^https?:\/\/[^/]+/, on.installation.address));
  await phone.getByLabel(t('me.draft_words')).fill('첫 시간은 어렵습니다.');
  await phone.getByRole('button', { name: t('me.draft_send'), exact: true }).click();
  await phone.getByRole('listitem').filter({ hasText: '첫 시간은 어렵습니다.' }).waitFor();
  await accessible(phone, 'a draft on the phone');
  await picture(phone, 'phone-draft');
  await phone.context().close();
  await open('comments');
  const comment = page.getByRole('listitem').filter({ hasText: '첫 시간은 어렵습니다.' });
  await comment.getByRole('button', { name: t('comments.settle'), exact: true }).click();
  await comment.getByRole('button', { name: t('comments.reopen'), exact: true }).waitFor();
  await picture(page, 'draft-comments');
});

test('held letters of a release are looked at, sent, and a wrong address is corrected', async () => {
  await page.goto(`${on.installation.address}/events/${event}/timetable?draft=${draft.id}`);
  await page.getByRole('button', { name: ko('web-timetable', 'web.release.open'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('release.letters.hold'), exact: true }).click();
  await dialog.getByText(t('release.letters_preview')).click();
  await dialog.locator('pre').waitFor();
  await accessible(page, 'the release dialog with letters');
  await picture(page, 'release-letters');
  await answerLate(page, '**/releases?*', 2000);
  await dialog.locator('.btn.primary').first().click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal(smtp.letters.length, 0, 'nothing leaves while it is held');
  await open('outbox');
  const { held } = await api.get(`/events/${event}/outbox`);
  assert.ok(held > 0);
  await page.getByRole('row').nth(1).waitFor();
  await picture(page, 'outbox');
  await accessible(page, 'the outbox');
  const say = (key) => t(key).replace(/\{count, plural, other \{#\}\}/, held);
  await page.getByRole('button', { name: say('letters.send_held'), exact: true }).click();
  await page.getByRole('button', { name: say('letters.send_held_sure'), exact: true }).click();
  const wrong = page.getByRole('row').filter({ hasText: 'wrong@example.com' });
  await wrong.getByText(t('letters.failure.wrong_address')).waitFor({ timeout: 30_000 });
  const id = (await api.get(`/events/${event}/mails?state=failed`)).items[0].id;
  await wrong.getByRole('button').click();
  const letter = page.getByRole('dialog');
  await letter.getByLabel(t('letters.address'), { exact: true }).fill('right@example.com');
  await letter.getByRole('button', { name: t('letters.resend_corrected'), exact: true }).click();
  await letter.waitFor({ state: 'detached' });
  for (let tries = 0; !smtp.letters.some((one) => one.to === 'right@example.com'); ++tries) {
    assert.ok(tries < 200, 'the corrected letter arrives');
    await new Promise((later) => setTimeout(later, 100));
  }
  const arrived = smtp.letters.find((one) => one.to === 'right@example.com');
  assert.ok(arrived.id.startsWith(id), 'its Message-ID stays');
  assert.equal((await api.get(`/participants/${seller.id}`)).email, 'right@example.com');
});

test('invitations in the letters are read by another calendar program', () => {
  const objects = smtp.letters.flatMap(({ text }) =>
    [...text.matchAll(/method=(REQUEST|CANCEL)[^]*?\n\n([A-Za-z0-9+/=\n]+)/g)].map(([, method, body]) => ({
      method,
      calendar: new ICAL.Component(ICAL.parse(Buffer.from(body, 'base64').toString('utf8'))),
    })),
  );
  assert.ok(objects.length > 0);
  for (const { method, calendar } of objects) {
    assert.equal(calendar.getFirstPropertyValue('method'), method);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    assert.equal(events.length, 1);
    assert.match(events[0].uid, /^meeting-.+@gyoryu$/);
    assert.equal(events[0].sequence, 0);
    assert.ok(events[0].organizer && events[0].attendees.length === 1);
    assert.ok(events[0].endDate.toJSDate() > events[0].startDate.toJSDate());
  }
});

test('a notice for a messenger is copied with one tap', async () => {
  await open('notices');
  await page.getByRole('button', { name: t('notices.copy'), exact: true }).first().click();
  const copied = page.getByLabel(t('notices.text')).first();
  await copied.waitFor();
  assert.match(await copied.inputValue(), /https?:\/\/\S+\/p\/\S+/);
  await accessible(page, 'notices');
  await picture(page, 'notices');
});

test('tasks are made for all buyers and their letter is a PDF', async () => {
  await open('tasks');
  await page.getByRole('button', { name: t('tasks.plan'), exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: t('tasks.plan'), exact: true }).click();
  const pdf = page.getByRole('link', { name: 'PDF', exact: true }).first();
  await pdf.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), pdf.click()]);
  assert.match(download.suggestedFilename(), /\.pdf$/);
  await accessible(page, 'tasks');
  await picture(page, 'tasks');
});

test('time kept for the ceremony is entered and seen', async () => {
  await page.goto(`${on.installation.address}/events/${event}/settings`);
  await page.getByRole('button', { name: t('settings.part.blocks'), exact: true }).click();
  await page.getByRole('button', { name: t('blocks.add'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('개막식');
  await dialog.getByRole('button', { name: ko('web-app', 'web.save'), exact: true }).click();
  await page.getByRole('listitem').filter({ hasText: '개막식' }).waitFor();
  await accessible(page, 'blocks');
  await picture(page, 'blocks');
});
