// An event from its public page to its results: what a scenario test clicks is in its file, what would be silly to click
// a thousand times is here and goes through the API, as the same people.
import assert from 'node:assert/strict';
import { sentences } from './catalogue.mjs';

const ko = sentences('ko');
const r = (key) => ko('web-register', `web.register.${key}`);

/** Calls f(item) for all items, a few at a time. */
export async function each(items, f, hands = 6) {
  const rest = [...items.entries()];
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (let next = rest.shift(); next; next = rest.shift()) await f(next[1], next[0]);
    }),
  );
}

export async function all(api, path) {
  const items = [];
  for (let cursor = ''; cursor !== null; ) {
    const page = await api.get(`${path}${path.includes('?') ? '&' : '?'}limit=500${cursor && `&cursor=${cursor}`}`);
    items.push(...page.items);
    cursor = page.next_cursor;
  }
  return items;
}

/** Opens the event's registration for buyers, with one consent. */
export async function openRegistration(api, event) {
  const now = await api.get(`/events/${event}/registration`);
  const words = (text) => ['ko', 'zh', 'en', 'ru'].map((lang) => ({ lang, text }));
  await api.call('PUT', `/events/${event}/registration`, {
    published: true, roles: ['seller', 'buyer', 'interpreter'], proof_difficulty: 8,
    consents: [{ purpose: 'processing', titles: words('개인정보 처리'), words: words('등록에만 씁니다.'), required: true }],
  }, { 'If-Match': `"${now.revision}"` });
}

/** The short name of an event's workspace, as in the address of its public page. */
export async function workspaceOf(api, event) {
  const { workspace_id: workspace } = await api.get(`/events/${event}`);
  return (await api.get(`/workspaces/${workspace}`)).slug;
}

/** A buyer registers on the public page of the event. */
export async function register(phone, address, { workspace, event, company, email, consents, answer }) {
  await phone.goto(`${address}/e/${workspace}/${event}`);
  await phone.getByRole('button', { name: r('role.buyer') }).click();
  await phone.getByLabel(r('email')).fill(email);
  await phone.getByRole('button', { name: r('start'), exact: true }).click();
  await phone.waitForURL('**/apply/*', { timeout: 60_000 });
  await phone.getByLabel(r('company')).fill(company);
  await phone.getByLabel(r('contact')).fill('이예시');
  await phone.getByLabel(r('country')).selectOption('CN');
  await phone.getByLabel('한국어', { exact: true }).check();
  await phone.getByLabel(r('needs'), { exact: true }).fill('의료기기');
  await answer?.(phone);
  for (const consent of consents) await phone.getByLabel(r('agree').replace('{purpose}', consent)).check();
  await phone.getByRole('button', { name: r('submit'), exact: true }).click();
  await phone.getByText(r('status.submitted'), { exact: true }).waitFor();
}

/** The organiser accepts the registration of an address; the participant it becomes. */
export async function accept(api, event, email) {
  const application = (await all(api, `/events/${event}/applications`)).find((one) => one.email === email);
  const decided = await api.post(`/applications/${application.id}/decision`, { decision: 'accept' },
    { 'If-Match': `"${application.revision}"` });
  assert.equal(decided.status, 'accepted', JSON.stringify(decided));
  return (await all(api, `/events/${event}/participants`)).find((one) => one.email === email);
}

/** Somebody's own session, as their page link opens it. */
export async function ownSession(api, event, kind, id, Client) {
  const link = await api.post(`/events/${event}/links`, { person_kind: kind, person_id: id, purpose: 'page' });
  const person = new Client(api.address);
  const open = () => fetch(`${api.address}/api/v1/session/link`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: link.url.split('/').at(-1) }),
  });
  let answer = await open();
  // All people of the test have one address, and an address may open so many links a second.
  while (answer.status === 429) {
    await new Promise((done) => setTimeout(done, 1000 * Number(answer.headers.get('retry-after') ?? 1)));
    answer = await open();
  }
  person.cookie = answer.headers.get('set-cookie').split(';')[0];
  person.token = (await answer.json()).csrf_token;
  person.path = new URL(link.url).pathname;
  return person;
}

export async function planAndRelease(api, event, seconds) {
  const job = await api.finished(await api.post(`/events/${event}/solves`, { time_limit_s: seconds, seed: 1 }));
  assert.equal(job.state, 'done', JSON.stringify(job.fault));
  const draft = await api.get(`/drafts/${job.result.draft_id}`);
  return api.post(`/events/${event}/releases`, { draft_id: draft.id }, { 'If-Match': `"${draft.revision}"` });
}

const content = (meeting, index) => ({
  outcome: 'held', form: 'direct', product: '의료기기', hs_code: '901890', started_at: null, seller_person: '김예시',
  buyer_person: '이예시', buyer_email: 'buyer@sample.example', destination_country: 'CN', currency: 'USD',
  unit_price_minor: 120_000, quantity: 5 + (index % 7), amount_minor: 120_000 * (5 + (index % 7)),
  expected_minor: index % 3 === 0 ? 120_000 : null, concluded_minor: null, next_steps: [], seller_signature: null,
  buyer_signature: null, note: '',
});

/**
 * The days of the event: everybody with a meeting checks in, each seller writes the log and each buyer agrees. Gives
 * the sums in cents by stage and the number of meetings that were held.
 */
export async function liveDays(api, event, Client) {
  const first = await api.get(`/events/${event}/day`);
  const sums = { meetings: 0, consultation: 0, expected_contract: 0 };
  const sessions = new Map();
  const session = async (id) => {
    if (!sessions.has(id)) sessions.set(id, ownSession(api, event, 'participant', id, Client));
    return sessions.get(id);
  };
  for (const day of first.days) {
    const board = await api.get(`/events/${event}/day?day=${day}`);
    await api.call('PUT', `/events/${event}/day/clock`, { at: board.slots[0].starts, speed: 0 });
    const here = new Set(board.meetings.flatMap((one) => [one.seller_id, one.buyer_id]));
    await each([...here], (id) =>
      api.post(`/events/${event}/check-ins`, { client_id: `desk-${day}-${id}`, person_id: id, device: '데스크', at: null }));
    await api.call('PUT', `/events/${event}/day/clock`, { at: board.slots.at(-1).ends, speed: 0 });
    await each(board.meetings, async (meeting, index) => {
      const said = content(meeting, sums.meetings + index);
      const log = await (await session(meeting.seller_id)).call('PUT', `/me/logs/${meeting.id}`, {
        write_id: `seller-${meeting.id}`, content: said, written_at: new Date().toISOString() });
      const { id, digest } = log.versions[0];
      const settled = await (await session(meeting.buyer_id)).post(`/me/logs/${meeting.id}/agreement`, { version_id: id, digest });
      assert.equal(settled.state, 'settled');
      sums.consultation += said.amount_minor;
      sums.expected_contract += said.expected_minor ?? 0;
    });
    sums.meetings += board.meetings.length;
    const after = await api.get(`/events/${event}/day?day=${day}`);
    assert.equal(after.checked_in, after.expected, `everybody was seen on ${day}`);
  }
  return sums;
}

/** Logs, ledger and results say what the people know; gives the results. */
export async function reconciled(api, event, sums) {
  const logs = await all(api, `/events/${event}/logs`);
  assert.equal(logs.filter((log) => log.state === 'settled').length, sums.meetings);
  const ledger = await all(api, `/events/${event}/ledger?show=counting`);
  const results = await api.get(`/events/${event}/results?in=USD`);
  for (const stage of ['consultation', 'expected_contract']) {
    const entries = ledger.filter((entry) => entry.stage === stage);
    assert.equal(entries.reduce((sum, entry) => sum + entry.amount.minor, 0), sums[stage], stage);
    const total = results.stages.find((one) => one.stage === stage);
    assert.equal(total.split.total.minor, sums[stage], `${stage} in the results`);
    assert.equal(total.split.confirmed.minor, sums[stage], 'both parties agreed');
  }
  assert.equal(results.broken, null);
  return results;
}
