// An office writes its letters itself: seen with sample values, refused with their place when the link would be lost,
// and what leaves through a real mail server is in its words, with a link that opens.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { signIn } from './support/sign_in.mjs';
import { letterTo, startSmtp } from './support/smtp.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const t = (key) => ko('web-press', `web.press.${key}`);
const event = 'dalian-2015';
const text = '# {{ event | quoted }} 일정 초안\n\n{{ name | particle "은/는" }} 보아 주십시오.\n{{ url }}\n\n{{ meetings }}\n';
const smtp = await startSmtp();
let page, api, draft, seller;

const on = stage(
  async (on) => {
    api = new Client(on.installation.address);
    await api.signInAs('organiser');
    const job = await api.finished(await api.post(`/events/${event}/solves`, { time_limit_s: 2, keep_frozen: false }));
    draft = await api.get(`/drafts/${job.result.draft_id}`);
    const meetings = (await api.get(`/events/${event}/meetings?limit=500`)).items;
    const { seller_id: id } = meetings.find((one) => draft.placements.some((p) => p.meeting_id === one.id && p.slot));
    const { organisation, requests_sent, requests_received, missing, id: own, event_id, revision, ...edit } =
      await api.get(`/participants/${id}`);
    seller = await api.call('PUT', `/participants/${id}`, { ...edit, email: 'seller@example.com', languages: ['ko'] },
      { 'If-Match': `"${revision}"` });
    page = await openPage(on.browser);
    await signIn(page, on.installation, 'organiser');
  },
  { env: { GYORYU_SMTP_URL: smtp.url, GYORYU_SMTP_FROM: 'office@gyoryu.example', GYORYU_SMTP_ALLOW_PLAIN: '1' } },
  () => smtp.stop(),
);

const box = () => page.getByRole('textbox', { name: t('template_text') });
const button = (key) => page.getByRole('button', { name: t(key), exact: true });
const preview = () => page.getByRole('region', { name: t('preview') });

test('from the settings of mail one comes to the letters and sees each with sample values', async () => {
  await page.goto(`${on.installation.address}/events/${event}/letters?part=settings`);
  await page.getByRole('link', { name: t('letters_open') }).click();
  await preview().getByText(/상담일정표를 보내 드립니다/).waitFor();
  await page.getByRole('combobox', { name: t('template'), exact: true }).selectOption('letter_draft');
  await preview().getByText(/초안을 확인해 주세요/).waitFor();
  await picture(page, 'letter-template');
  await accessible(page, 'the templates of letters');
});

test('a letter that would lose its link is refused with its place', async () => {
  await box().fill('# {{ event }}\n\n{{ name }}님\n{{ meetings }}\n');
  const alert = page.getByRole('alert');
  await alert.getByText(/링크가 꼭 있어야/).waitFor();
  await alert.getByText(/4번째 줄/).waitFor();
  assert.ok(await button('save').isDisabled());
  await picture(page, 'letter-template-wrong');
  await box().fill('# {{ event }}\n\n{{ nobody }}\n{{ url }}\n');
  await alert.getByText(/3번째 줄의 4번째 글자/).waitFor();
});

test('what leaves is in the words of the office, with a link that opens', async () => {
  await box().fill(text);
  await preview().getByText('김예시는 보아 주십시오.').waitFor();
  await button('save').click();
  await page.getByText(t('origin.workspace'), { exact: true }).waitFor();
  await api.post(`/drafts/${draft.id}/share`, { letters: 'send' });
  const words = await letterTo(smtp, 'seller@example.com');
  assert.match(words, /보아 주십시오\./);
  assert.doesNotMatch(words, /안녕하세요|\{url\}/);
  const phone = await openPage(on.browser, { width: 390, height: 844 });
  await phone.goto(on.installation.address + new URL(/https?:\S+/.exec(words)[0]).pathname);
  await phone.getByLabel(ko('web-letters', 'web.me.draft_words')).waitFor();
  await phone.context().close();
  assert.equal(seller.email, 'seller@example.com');
});

test('on a phone and in Russian nothing is cut off', async () => {
  const phone = await openPage(on.browser, { width: 390, height: 844, dark: true, locale: 'ru-RU' });
  await signIn(phone, on.installation, 'organiser', 'ru');
  await phone.goto(`${on.installation.address}/events/${event}/press-templates?name=letter_reminder_day`);
  await phone.getByText(/plural/).first().waitFor();
  assert.ok(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await picture(phone, 'letter-template-phone');
  await accessible(phone, 'the templates of letters on a phone');
  assert.deepEqual(page.troubles.filter((one) => !/status of 4\d\d/.test(one)), []);
});
