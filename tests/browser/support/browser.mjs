// Headless Chromium as a person uses it: pages with a language, a zone and a width, and axe on every screen.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const artifacts = join(dirname(fileURLToPath(import.meta.url)), '../artifacts');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
}

/**
 * A page of its own; errors in the page's console and failed requests are kept in `page.troubles`. A sentence that is
 * not in the catalogue or lacks a word fails the test that is running.
 */
export async function openPage(browser, { locale = 'ko-KR', zone = 'Asia/Seoul', width = 1440, height = 900, dark = false } = {}) {
  const context = await browser.newContext({
    locale, timezoneId: zone, viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.troubles = [];
  page.on('pageerror', (error) => page.troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    page.troubles.push(message.text());
    assert.ok(!message.text().startsWith('catalogue: '), message.text());
  });
  return page;
}

export async function picture(page, name) {
  mkdirSync(artifacts, { recursive: true });
  await page.screenshot({ path: join(artifacts, `${name}.png`) });
}

/** No violation that axe finds in WCAG 2 A and AA. */
export async function accessible(page, where) {
  await page.evaluate(axeSource);
  const result = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }));
  const found = result.violations.map((violation) =>
    `${violation.id}: ${violation.nodes.slice(0, 3).map((node) => `${node.target} ${node.any[0]?.message ?? ''}`).join(' | ')}`);
  assert.deepEqual(found, [], `axe on ${where}`);
}

/** What the live feed tells of a write is here before its answer. */
export const answerLate = (page, address, ms) =>
  page.route(address, async (route) => {
    const response = await route.fetch();
    await new Promise((later) => setTimeout(later, ms));
    await route.fulfill({ response });
  }, { times: 1 });
