// What the tests of whole scenarios begin with: the office at its desk and a phone.
import { openPage } from './browser.mjs';
import { Client } from './client.mjs';
import { signIn } from './sign_in.mjs';
import { stage } from './stage.mjs';

/** `begin` gets the organiser's `api`, an empty `phone`, and the `office` page, signed in. */
export const scenarioStage = (begin) =>
  stage(async (on) => {
    const api = new Client(on.installation.address);
    await api.signInAs('organiser');
    const phone = await openPage(on.browser, { width: 390, height: 844 });
    const office = await openPage(on.browser);
    await signIn(office, on.installation, 'organiser');
    begin({ api, phone, office });
  });
