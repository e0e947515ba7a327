// An agreement with a promise that is overdue: the hourly work writes to those who look after it, a real mail server
// takes the letters, in the words that the office gave them, and nobody is told twice.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from './support/client.mjs';
import { install } from './support/installation.mjs';
import { letterTo, startSmtp } from './support/smtp.mjs';

const taken = new Set();
let smtp, installation, api, owner, workspace;

before(async () => {
  smtp = await startSmtp();
  installation = await install({
    env: { GYORYU_SMTP_URL: smtp.url, GYORYU_SMTP_FROM: 'office@gyoryu.example', GYORYU_SMTP_ALLOW_PLAIN: '1' },
  });
  api = new Client(installation.address);
  owner = new Client(installation.address);
  await api.signInAs('organiser');
  await owner.signInAs('owner');
  workspace = (await api.get('/session')).workspaces[0].id;
});
after(async () => {
  await installation?.stop();
  await smtp?.stop();
});

/** What runs every hour runs when the program starts, too. */
async function anHourLater() {
  installation.signal('SIGTERM');
  await installation.ended();
  await installation.start();
}

const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

async function agreement(title) {
  const body = (name) => ({ names: [{ lang: 'ko', text: name }], kind: 'city', country: 'KR', city: '', website: '', note: '', sample: false });
  const parties = [];
  for (const name of ['갑', '을']) parties.push((await api.post(`/workspaces/${workspace}/organisations`, body(`${title} ${name}`))).id);
  const programme = await api.post(`/workspaces/${workspace}/programmes`, { names: [{ lang: 'ko', text: `${title} 교류` }] });
  return api.post(`/programmes/${programme.id}/agreements`, {
    kind: 'mou', title, party_ids: parties, signed_on: daysAgo(20),
    obligations: [{ text: '해마다 교류회 두 번', due_on: daysAgo(3), done_on: null }],
  });
}

const people = async () => (await owner.get(`/workspaces/${workspace}/members`)).items;

test('everybody but auditors is told of an overdue promise once, in the language of their account', async () => {
  await agreement('의료기기 업무협약');
  await anHourLater();
  const written = (await people()).filter((one) => one.role !== 'auditor');
  for (const { account } of written) {
    const words = await letterTo(smtp, account.email, taken);
    assert.match(words, /의료기기 업무협약/);
    assert.match(words, /해마다 교류회 두 번/);
    assert.match(words, /https?:\/\/\S+\/programmes/);
  }
  await anHourLater();
  await agreement('두 번째 협약');
  await anHourLater();
  for (const { account } of written) assert.doesNotMatch(await letterTo(smtp, account.email, taken), /의료기기 업무협약/);
  assert.equal(smtp.letters.length, 2 * written.length);
});

test('they come in the words of the office', async () => {
  const place = `/workspaces/${workspace}/press-templates/letter_agreement_due/ko`;
  const text = '# {{ workspace }} 협약 점검\n\n{{ name | particle "은/는" }} 살펴 주십시오.\n{{ url }}\n{{ list }}\n';
  await api.call('PUT', place, { text }, { 'If-Match': '"0"' });
  await agreement('세 번째 협약');
  await anHourLater();
  const korean = (await people()).find((one) => one.role !== 'auditor' && one.account.locale !== 'en');
  const words = await letterTo(smtp, korean.account.email, taken);
  assert.match(words, /살펴 주십시오\./);
  assert.match(words, /세 번째 협약/);
});
