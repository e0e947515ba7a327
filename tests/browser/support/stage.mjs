// What every file of browser tests stands on: an installation of its own and a browser, gone when the file is done.
import { after, before } from 'node:test';
import { openBrowser } from './browser.mjs';
import { install } from './installation.mjs';

/**
 * `installation` and `browser` are there in `prepare` and in every test. `how` goes to `install`, `afterwards` runs last.
 */
export function stage(prepare = () => {}, how = {}, afterwards = () => {}) {
  const on = {};
  before(async () => {
    on.installation = await install(how);
    on.browser = await openBrowser();
    await prepare(on);
  });
  after(async () => {
    await on.browser?.close();
    await on.installation?.stop();
    await afterwards();
  });
  return on;
}
