// Lists come in as they come: dropped from the desktop, in an older encoding, with odd headings and bad cells.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, openPage, picture } from './support/browser.mjs';
import { sentences } from './support/catalogue.mjs';
import { Client } from './support/client.mjs';
import { cp949Csv, dropFile, xlsx, xlsxOf } from './support/sheets.mjs';
import { signIn } from './support/sign_in.mjs';
import { stage } from './support/stage.mjs';

const catalogue = sentences('ko');
const t = (key) => catalogue('web-import', `web.import.${key}`);
const event = 'wonju-weihai-2016';

const people = [
  ['구분', '기업명', '국가', '언어', '이메일', '거래처 No'],
  ['바이어', '예시상사', '중국', '중국어', 'first@buyer.example', 'B91'],
  ['바이어', '样例医疗', '중국', '중국어, 영어', 'second@buyer.example', 'B92'],
  ['셀러', '예시테크', '대한민국', '한국어', 'third@seller.example', 'S91'],
];
const broken = people.map((row) => [...row]);
broken[1][2] = '화성';
broken[2][0] = '손님';
broken[2][4] = 'second(at)buyer';
broken[3][3] = '원주말';

let page, api;

const on = stage(async (on) => {
  page = await openPage(on.browser);
  api = new Client(on.installation.address);
  await api.signInAs('organiser');
  await signIn(page, on.installation, 'organiser');
});

const at = (tab) => page.goto(`${on.installation.address}/events/${event}/${tab}`);
const preview = () => page.getByRole('table', { name: t('preview') });
const line = (words) => preview().getByRole('row').filter({ hasText: words });
const commit = (count) => page.getByRole('button', { name: t('commit').replace('{count}', count), exact: true });
const everyone = async () => (await api.get(`/events/${event}/participants?limit=200`)).items;
const meaning = (heading) => page.getByRole('combobox', { name: t('map').replace('{heading}', heading) });
const choose = (kind) =>
  page.getByRole('group', { name: t('kind') }).getByRole('button', { name: t(`kind.${kind}`), exact: true }).click();

/** What stands in the cell of a row whose text, to be put right, is `text`. */
async function besideInput(row, text) {
  for (const cell of await line(row).getByRole('cell').filter({ has: page.getByRole('textbox') }).all())
    if ((await cell.getByRole('textbox').inputValue()) === text) return cell.innerText();
  return `no cell to put right holds ${text}`;
}

async function dropOn(tab, name, bytes) {
  await at(tab);
  await page.locator('.fill-page').waitFor();
  await dropFile(page.locator('.fill-page'), name, bytes);
  await preview().waitFor();
}

test('bad cells of a spreadsheet are told beside the cell and nothing is stored', async () => {
  const before = (await everyone()).length;
  await dropOn('people', '명단.xlsx', xlsx(broken));
  for (const [row, cell, problem] of [
    ['예시상사', '화성', 'issue.unknown_country'],
    ['样例医疗', '손님', 'issue.unknown_side'],
    ['样例医疗', 'second(at)buyer', 'issue.bad_format'],
    ['예시테크', '원주말', 'issue.unknown_language'],
  ]) {
    const said = await besideInput(row, cell);
    const beginning = catalogue('issue', problem).split('{')[0].slice(0, 8);
    assert.ok(said.includes(beginning), `${cell}: ${said}`);
  }
  assert.equal(await preview().getByRole('row').count(), 4, 'headings and each row once');
  assert.ok(await page.getByText(t('blocked')).isVisible());
  assert.ok(await page.getByRole('button', { name: /가져오기/ }).first().isDisabled());
  await accessible(page, 'a preview with problems');
  await picture(page, 'import-problems');
  assert.equal((await everyone()).length, before);
});

test('the corrected list is stored after one column was given its meaning by hand', async () => {
  await page.getByRole('button', { name: t('away'), exact: true }).click();
  await dropFile(page.locator('.drop-zone'), '명단.xlsx', xlsx(people));
  assert.equal(await meaning('거래처 No').inputValue(), '', 'nobody guesses what this column is');
  await meaning('거래처 No').selectOption('code');
  await line('B92').waitFor();
  await picture(page, 'import-preview');
  await commit(3).click();
  await page.waitForURL(`**/events/${event}/people**`);
  await page.getByRole('searchbox').first().fill('样例医疗');
  await page.getByRole('row').filter({ hasText: 'B92' }).waitFor();
  const found = (await everyone()).filter((one) => ['B91', 'B92', 'S91'].includes(one.code));
  assert.deepEqual(found.map((one) => one.side).sort(), ['buyer', 'buyer', 'seller']);
});

test('the same list again, as CSV in CP949, updates and doubles nobody', async () => {
  const before = await everyone();
  const again = people.filter((row) => !row.includes('样例医疗')).map((row) => [...row]);
  again[0][5] = '코드';
  again[1][4] = 'newer@buyer.example';
  await dropOn('people', '명단.csv', cp949Csv(again));
  await page.getByText(/CP949/i).waitFor();
  assert.ok(await page.getByText(t('update').replace('{count}', 1)).isVisible());
  await commit(1).click();
  await page.waitForURL(`**/events/${event}/people**`);
  const now = await everyone();
  assert.equal(now.length, before.length);
  assert.equal(now.find((one) => one.code === 'B91').email, 'newer@buyer.example');
});

test('interpreters dropped on the people are taken for interpreters by their columns, and may be read otherwise', async () => {
  await dropOn('people', '통역.xlsx', xlsx([
    ['코드', '이름', '이메일', '언어', '가능시간'],
    ['Z', '한예시', 'z@interpreter.example', '한국어-러시아어', '2016-06-22 10:00-12:00'],
  ]));
  await commit(1).waitFor();
  await choose('participants');
  await page.getByRole('alert').filter({ hasText: /열/ }).waitFor();
  await choose('interpreters');
  await commit(1).click();
  await page.waitForURL(/people\?kind=interpreter/);
  await page.getByRole('row').filter({ hasText: '한예시' }).waitFor();
  const [added] = (await api.get(`/events/${event}/interpreters?limit=200`)).items.filter((one) => one.code === 'Z');
  assert.deepEqual(added.pairs, [{ from: 'ko', to: 'ru' }]);
  assert.ok(added.hours_known && added.unavailable.length > 0, 'the hours outside are known to be free of them');
});

test('wishes dropped on the wishes name their people by code or name', async () => {
  await dropOn('wishes', '희망.csv', cp949Csv([
    ['신청기업', '희망상대', '희망 정도', '상담내용'],
    ['S91', 'B91', '5', '견적을 논의하고 싶습니다.'],
    ['예시테크', 'B77', '3', ''],
  ]));
  const unknown = await besideInput('예시테크', 'B77');
  assert.ok(unknown.length > 8, `what is wrong with B77: ${unknown}`);
  await page.getByRole('button', { name: t('away'), exact: true }).click();
  await dropFile(page.locator('.drop-zone'), '희망.csv', cp949Csv([
    ['신청기업', '희망상대', '희망 정도', '상담내용'],
    ['S91', 'B91', '5', '견적을 논의하고 싶습니다.'],
    ['예시테크', 'B92', '3', ''],
  ]));
  await commit(2).click();
  await page.waitForURL(`**/events/${event}/wishes**`);
  const ids = new Map((await everyone()).map((one) => [one.id, one.code]));
  const from = [...ids.keys()].find((id) => ids.get(id) === 'S91');
  const wishes = (await api.get(`/events/${event}/requests?participant=${from}`)).items;
  assert.deepEqual(wishes.map((one) => ids.get(one.to_id)).sort(), ['B91', 'B92']);
});

test('a table of marks is read as wishes, either way round, and a name mistyped is put right once for its row', async () => {
  const table = cp949Csv([
    ['2016 상담 희망표', '', ''],
    ['기업', 'B91', 'B92'],
    ['미지의업체', '○', '◎'],
    ['합계', '1', '1'],
  ]);
  await dropOn('wishes', '희망표.csv', table);
  await page.getByText(t('form.matrix').replace('{count}', 2)).waitFor();
  const wrong = line('B91').getByRole('textbox').first();
  await wrong.fill('S91');
  await wrong.press('Enter');
  await line('B92').filter({ hasText: 'S91' }).waitFor();
  await page.getByRole('button', { name: t('swap'), exact: true }).click();
  await page.getByText(t('create').replace('{count}', 2)).waitFor();
  assert.equal(await meaning('희망상대').inputValue(), 'to', 'what stood at the side');
  await picture(page, 'import-wishes-table');
  await commit(2).click();
  await page.waitForURL(`**/events/${event}/wishes**`);
  const ids = new Map((await everyone()).map((one) => [one.code, one.id]));
  const asked = (await api.get(`/events/${event}/requests?participant=${ids.get('B92')}`)).items
    .filter((one) => one.from_id === ids.get('B92') && one.to_id === ids.get('S91'));
  assert.deepEqual(asked.map((one) => one.priority), [5]);
});

test('after a list comes what else its file holds: the wishes in its columns, and the other sheet', async () => {
  const workbook = xlsxOf({
    기업: [
      ['구분', '기업명', '국가', '언어', '희망 바이어 1순위'],
      ['셀러', '나머지테크', '대한민국', '한국어', 'B91'],
    ],
    빈시트: [],
    통역: [
      ['코드', '이름', '이메일', '언어'],
      ['Y', '서예시', 'y@interpreter.example', '한국어-영어'],
    ],
  });
  await dropOn('people', '행사.xlsx', workbook);
  await page.getByText(t('is_wishes')).waitFor();
  await commit(1).click();
  const rest = page.getByRole('region', { name: t('rest') });
  await rest.waitFor();
  assert.equal(await rest.getByRole('button').count(), 3, 'an empty sheet is nothing to read');
  await accessible(page, 'the rest of a file');
  await picture(page, 'import-rest');
  await rest.getByRole('button', { name: t('rest.wishes_of').replace('{sheet}', '기업'), exact: true }).click();
  await line('나머지테크').filter({ hasText: 'B91' }).waitFor();
  await page.getByRole('button', { name: t('away'), exact: true }).click();
  await rest.getByRole('button', { name: t('rest.wishes_of').replace('{sheet}', '기업'), exact: true }).click();
  await commit(1).click();
  await rest.getByRole('button', { name: t('rest.sheet').replace('{sheet}', '통역'), exact: true }).click();
  await line('서예시').waitFor();
  await commit(1).click();
  await page.waitForURL(/people\?kind=interpreter/);
  const added = (await everyone()).find((one) => one.organisation.names.some((name) => name.text === '나머지테크'));
  assert.equal((await api.get(`/events/${event}/requests?participant=${added.id}`)).items.length, 1);
});

test('a list of buyers with groups over its columns and sums below comes in as it is, its cells put right in place', async () => {
  const before = await everyone();
  await dropOn('people', '명단.xlsx', xlsx([
    ['2016 해외바이어 명단'],
    ['연번', '기업명', '국가', '담당자', ''],
    ['', '', '', '성명', '이메일'],
    ['1', '예시의료', '중국', '왕예시', 'wang@group.example'],
    ['2', '예시상회', '화성', '진예시', 'chen@group.example'],
    ['3', '예시불명', '달나라', '', ''],
    ['합계', '3개사'],
  ]));
  assert.equal(await page.getByRole('combobox', { name: t('all_are') }).inputValue(), 'buyer', 'the title says so');
  assert.equal(await meaning('담당자 이메일').inputValue(), 'email');
  await line('3개사').filter({ hasText: t('action.leave_out') }).waitFor();
  const country = line('예시상회').getByRole('textbox');
  await country.fill('중국');
  await country.press('Enter');
  await line('예시상회').filter({ hasText: t('action.create') }).waitFor();
  await page.getByRole('button', { name: t('leave_wrong').replace('{count}', 1), exact: true }).click();
  await picture(page, 'import-put-right');
  await commit(2).click();
  await page.waitForURL(`**/events/${event}/people**`);
  const added = (await everyone()).filter((one) => !before.some((old) => old.id === one.id));
  assert.deepEqual(added.map((one) => [one.side, one.organisation.country, one.email]).sort(),
    [['buyer', 'CN', 'chen@group.example'], ['buyer', 'CN', 'wang@group.example']]);
  await page.goto(`${on.installation.address}/events/${event}/people?missing=language`);
  for (const name of ['예시의료', '예시상회'])
    await page.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check();
  const say = (key) => catalogue('web-people', `web.people.bulk.${key}`);
  await page.getByRole('button', { name: say('languages'), exact: true }).click();
  await page.getByRole('dialog').getByRole('checkbox', { name: '중국어', exact: true }).check();
  await picture(page, 'people-languages');
  await page.getByRole('dialog').getByRole('button', { name: catalogue('web-app', 'web.save'), exact: true }).click();
  await page.getByText(say('done').replace('{count}', 2)).waitFor();
  const spoken = (await everyone()).filter((one) => added.some((new_) => new_.id === one.id));
  assert.deepEqual(spoken.map((one) => one.languages), [['zh'], ['zh']]);
  assert.deepEqual(page.troubles, []);
});
