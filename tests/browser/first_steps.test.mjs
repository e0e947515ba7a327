// A new installation: the owner comes by the printed link, gives account and secretariat their names, and comes back
// with the password; whoever forgot it comes by a new link and sets another without knowing the old one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { stage } from './support/stage.mjs';

const ko = sentences('ko');
const first = (key) => ko('web-programmes', `web.first.${key}`);
const account = (key) => ko('web-members', `web.account.${key}`);
const email = 'kim@secretariat.example';
const on = stage(() => {}, { empty: true });

/** The n-th link that the program has printed, as soon as it has. */
async function link(n) {
  for (;;) {
    const printed = [...on.installation.log.matchAll(/(http:\S+\/link\/\S+)\n/g)];
    if (printed.length >= n) return printed[n - 1][1];
    await new Promise((later) => setTimeout(later, 50));
  }
}

async function enter(page, password) {
  await page.goto(`${on.installation.address}/sign-in`);
  await page.getByLabel(ko('web-app', 'web.enter.email')).fill(email);
  await page.getByLabel(ko('web-app', 'web.enter.password')).fill(password);
  await page.getByRole('button', { name: ko('web-app', 'web.enter.go'), exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

test('the owner of an empty installation is led through what comes first', async () => {
  const page = await openPage(on.browser);
  await page.goto(await link(1));
  const steps = page.getByRole('region', { name: first('title'), exact: true });
  await steps.getByRole('link', { name: first('account') }).click();
  await page.getByLabel(account('email'), { exact: true }).fill(email);
  await page.getByRole('button', { name: account('save_email') }).click();
  await page.getByText(ko('web-app', 'web.saved')).first().waitFor();
  assert.equal(await page.getByLabel(account('current'), { exact: true }).count(), 0);
  await page.getByLabel(account('next'), { exact: true }).fill('열 글자가 넘는 비밀번호');
  await page.getByRole('button', { name: account('save_password') }).click();
  await page.getByRole('heading', { name: account('change_password') }).waitFor();
  await accessible(page, 'the account');

  await page.goto(`${on.installation.address}/workspace/office`);
  await page.getByLabel(ko('web-members', 'web.office.name'), { exact: true }).fill('예시 국제교류 사무국');
  await page.getByLabel(`${ko('web-members', 'web.office.other_names')} · 中文`).fill('示例国际交流办公室');
  await page.getByLabel(ko('web-programmes', 'web.programmes.slug'), { exact: true }).fill('exchange-office');
  await page.getByText(ko('web-members', 'web.office.slug_changes')).waitFor();
  await page.getByRole('button', { name: ko('web-app', 'web.save'), exact: true }).click();
  await page.getByRole('navigation', { name: ko('web-app', 'web.crumbs') }).getByText('예시 국제교류 사무국').waitFor();
  await page.reload();
  assert.equal(await page.getByPlaceholder('中文').inputValue(), '示例国际交流办公室');
  await accessible(page, 'the secretariat');

  await page.goto(`${on.installation.address}/programmes/new`);
  await page.getByPlaceholder('한국어').first().fill('예시–본보기 교류');
  await page.getByRole('button', { name: ko('web-programmes', 'web.programmes.create'), exact: true }).click();
  await page.waitForURL('**/programmes/yesi-bonbogi-gyolyu');

  await page.goto(on.installation.address);
  await steps.waitFor();
  assert.equal(await steps.getByText(first('done')).count(), 3);
  await accessible(page, 'the first steps');
  await picture(page, 'first-steps');
  await page.context().close();
});

test('who is invited comes in by the link that the owner hands over', async () => {
  const page = await openPage(on.browser);
  await enter(page, '열 글자가 넘는 비밀번호');
  await page.goto(`${on.installation.address}/workspace/members`);
  const m = (key) => ko('web-members', `web.members.${key}`);
  await page.getByLabel(m('email'), { exact: true }).fill('lee@secretariat.example');
  await page.getByLabel(m('name'), { exact: true }).fill('이예시');
  await page.getByRole('button', { name: m('invite'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(m('not_mailed').replace('{email}', 'lee@secretariat.example')).waitFor();
  await accessible(page, 'an invitation');
  await picture(page, 'invitation');
  const given = await dialog.getByText('/link/').textContent();

  const guest = await openPage(on.browser);
  await guest.goto(given);
  await guest.getByRole('heading', { level: 1, name: ko('web-programmes', 'web.programmes.title') }).waitFor();
  await guest.context().close();
  await page.context().close();
});

test('the password lets the owner back in, and a new link sets a forgotten one', async () => {
  const page = await openPage(on.browser);
  const asked = async (password) => {
    await enter(page, password);
    await page.goto(`${on.installation.address}/account`);
    await page.getByRole('button', { name: account('save_password') }).waitFor();
    return page.getByLabel(account('current'), { exact: true }).count();
  };
  assert.equal(await asked('열 글자가 넘는 비밀번호'), 2);

  await on.installation.kill();
  await on.installation.start('--owner-link');
  await page.context().clearCookies();
  await page.goto(await link(2));
  await page.waitForURL((url) => !url.pathname.startsWith('/link/'));
  await page.goto(`${on.installation.address}/account`);
  await page.getByLabel(account('next'), { exact: true }).fill('다시 정한 다른 비밀번호');
  assert.equal(await page.getByLabel(account('current'), { exact: true }).count(), 0);
  await page.getByRole('button', { name: account('save_password') }).click();
  await page.getByText(ko('web-app', 'web.saved')).first().waitFor();
  await page.context().clearCookies();
  assert.equal(await asked('다시 정한 다른 비밀번호'), 2);
  await page.context().close();
});
