// Rehearsals during which the server is killed again and again at random moments, while it also sends letters of an
// event that is no rehearsal. What was acknowledged must be there afterwards, under an unbroken chain.
import { spawnSync } from 'node:child_process';
import { Client } from '../browser/support/client.mjs';
import { install, program } from '../browser/support/installation.mjs';
import { startSmtp } from '../browser/support/smtp.mjs';
import { startRehearsal } from './rehearsal.mjs';
import { startPostgres } from './postgres.mjs';

/** mulberry32: small, reproducible. */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Its letters leave while another event is rehearsed. */
const lettersOf = 'dalian-2015';

const pause = (ms) => new Promise((later) => setTimeout(later, ms));

/** A letter that a killed node had taken is left to it until its lease has run out: `mailLease` seconds. */
const mailLease = 5;
async function until(condition, what) {
  for (let tries = 0; !(await condition()); ++tries) {
    if (tries === 900) throw new Error(what);
    await pause(200);
  }
}

/** Letters of an event that is no rehearsal: each release tells some people, through a server that is killed meanwhile. */
class Letters {
  constructor(client, event, draft) {
    Object.assign(this, { client, event, draft, rounds: 0 });
  }

  /** Takes another meeting out each round, and so lets the one of the round before in again: their people are told. */
  async write() {
    const { client, event } = this;
    const draft = await client.post(`/events/${event}/drafts`, { copy_of: this.draft });
    const placed = (await client.get(`/drafts/${draft.id}`)).placements.filter((one) => one.slot);
    const one = placed[this.rounds++ % placed.length];
    const moves = [{ meeting_id: one.meeting_id, slot: null, table: null, interpreter_id: null, frozen: null }];
    await client.post(`/drafts/${draft.id}/moves`, { moves, force: false }, { 'If-Match': `"${draft.revision}"` });
    const now = await client.get(`/drafts/${draft.id}`);
    await client.post(`/events/${event}/releases`, { draft_id: now.id, letters: 'send' }, { 'If-Match': `"${now.revision}"` });
  }

  /** Waits until all have left; how many were written, how many of them never arrived, and second copies that did. */
  async account(smtp) {
    const outbox = () => this.client.get(`/events/${this.event}/outbox`);
    await until(async () => (await outbox()).waiting === 0, 'the outbox empties');
    const { failed } = await outbox();
    const written = [];
    for (let cursor = ''; cursor !== null; ) {
      const page = await this.client.get(`/events/${this.event}/mails?state=sent&limit=500${cursor && `&cursor=${cursor}`}`);
      written.push(...page.items.map((mail) => mail.id));
      cursor = page.next_cursor;
    }
    const arrived = new Set(smtp.letters.map((letter) => letter.id.split('@')[0]));
    return {
      letters: written.length,
      lostLetters: written.filter((id) => !arrived.has(id)).length + failed,
      doubled: smtp.letters.length - arrived.size,
    };
  }
}

/** Plans and releases an event, so that its copies come with a timetable and no job is killed over and over. */
async function planned(client, slug, seconds) {
  const event = await client.get(`/events/${slug}`);
  const job = await client.finished(await client.post(`/events/${event.id}/solves`, { time_limit_s: seconds, seed: 1 }));
  if (job.state !== 'done') throw new Error(`no timetable of ${slug}: ${JSON.stringify(job)}`);
  const draft = await client.get(`/drafts/${job.result.draft_id}`);
  await client.post(`/events/${event.id}/releases`, { draft_id: draft.id }, { 'If-Match': `"${draft.revision}"` });
  return new Letters(client, event.id, draft.id);
}

function verifiedLedger(installation) {
  const where = installation.url ? ['--database', installation.url] : ['--data', installation.data];
  const done = spawnSync(program, ['ledger', 'verify', ...where, '--format', 'json'], { encoding: 'utf8' });
  return { code: done.status, text: done.stdout + done.stderr };
}

/**
 * Kills the server `kills` times during rehearsals of `event`, one after the other until there were so many.
 * `tell` hears of each rehearsal. Gives the figures; what is wrong is in `wrong`, a list of sentences.
 */
export async function killDuringRehearsals({ store, event, kills, seed, tell = () => {}, solveSeconds = 20 }) {
  const next = random(seed);
  const postgres = store === 'PostgreSQL' ? await startPostgres() : undefined;
  const smtp = await startSmtp();
  const installation = await install({
    url: postgres?.url,
    env: {
      GYORYU_SMTP_URL: smtp.url,
      GYORYU_SMTP_FROM: 'office@gyoryu.example',
      GYORYU_SMTP_ALLOW_PLAIN: '1',
      GYORYU_MAIL_LEASE: String(mailLease),
    },
  });
  installation.url = postgres?.url;
  const figures = { store, event, seed, kills: 0, rehearsals: 0, held: 0, lost: 0, messages: 0, wrong: [] };
  try {
    const client = new Client(installation.address);
    await client.signInAs('organiser');
    await planned(client, event, solveSeconds);
    const letters = await planned(client, lettersOf, 5);
    while (figures.kills < kills) {
      const number = ++figures.rehearsals;
      const rehearsal = startRehearsal(installation, { event, seed: seed + number, speed: 3600 });
      let running = true;
      const ended = rehearsal.ended.finally(() => (running = false));
      await rehearsal.said(/copy/);
      while (running && figures.kills < kills) {
        await pause(100 + next() * 700);
        if (!running) break;
        await installation.kill();
        ++figures.kills;
        await installation.start();
        if (figures.kills % 4 === 0) await letters.write();
      }
      const { code, output, errors } = await ended;
      const result = output ? JSON.parse(output) : undefined;
      if (code !== 0) figures.wrong.push(`rehearsal ${number} ended with ${code}: ${output}${errors.slice(-2000)}`);
      if (result) {
        figures.held += result.held;
        figures.lost += result.lost.length;
        figures.messages += result.messages;
      }
      tell(`${store}: rehearsal ${number}, ${figures.kills} kills so far, ${output || errors.slice(-300)}`);
    }
    Object.assign(figures, await letters.account(smtp));
    if (figures.lostLetters > 0) figures.wrong.push(`${figures.lostLetters} letters are lost`);
    if (figures.doubled > figures.kills) figures.wrong.push(`${figures.doubled} letters arrived twice`);
    const ledger = verifiedLedger(installation);
    if (ledger.code !== 0) figures.wrong.push(`ledger verify: ${ledger.text}`);
  } finally {
    await installation.stop();
    await smtp.stop();
    await postgres?.stop();
  }
  return figures;
}
