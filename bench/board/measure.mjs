import { openBrowser, openPage } from '../../tests/browser/support/browser.mjs';
import { Client } from '../../tests/browser/support/client.mjs';
import { install } from '../../tests/browser/support/installation.mjs';
import { signIn } from '../../tests/browser/support/sign_in.mjs';

/** Frame times while the board is scrolled to its far corner and back, in ms. */
function scrollFrames(page) {
  return page.evaluate(async () => {
    const board = document.querySelector('[role=grid]');
    const frames = [];
    let last = performance.now();
    for (let step = 0; step < 120; ++step) {
      const way = step < 60 ? 1 : -1;
      board.scrollBy(way * 60, way * 60);
      await new Promise(requestAnimationFrame);
      frames.push(performance.now() - last);
      last = performance.now();
    }
    return frames.sort((a, b) => a - b);
  });
}

const installation = await install();
const browser = await openBrowser();
try {
  const client = new Client(installation.address);
  await client.signInAs('organiser');
  const event = await client.get('/events/seoul-2018');
  const job = await client.finished(await client.post(`/events/${event.id}/solves`, { time_limit_s: 30, seed: 1 }));
  const draft = await client.get(`/drafts/${job.result.draft_id}`);
  console.log(`solve: ${draft.verdict.status}, ${draft.verdict.placed} of ${draft.verdict.wished} placed, ${draft.verdict.seconds.toFixed(2)} s`);
  const page = await openPage(browser);
  await signIn(page, installation, 'organiser');
  for (let round = 1; round <= 3; ++round) {
    const begun = performance.now();
    await page.goto(`${installation.address}/events/seoul-2018/timetable`);
    await page.locator('[role=grid] [data-meeting]').first().waitFor();
    const first = performance.now() - begun;
    await page.waitForLoadState('networkidle');
    const quiet = performance.now() - begun;
    const frames = await scrollFrames(page);
    const at = (share) => frames[Math.floor(share * (frames.length - 1))].toFixed(0);
    console.log(`board, load ${round}: first card ${first.toFixed(0)} ms, quiet ${quiet.toFixed(0)} ms; scroll frames median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} ms`);
  }
} finally {
  await browser.close();
  await installation.stop();
}
