import { sentences } from './catalogue.mjs';

/** Signs in through the page with the demonstration's account of a role. */
export async function signIn(page, installation, role, language = 'ko') {
  const t = sentences(language);
  const info = await (await fetch(`${installation.address}/api/v1/info`)).json();
  const account = info.demo_accounts.find((one) => one.role === role);
  if (!page.url().includes('/sign-in')) await page.goto(`${installation.address}/sign-in`);
  await page.getByRole('button', { name: new RegExp(account.email) }).click();
  await page.getByRole('button', { name: t('web-app', 'web.enter.go'), exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
