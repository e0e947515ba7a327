import { killDuringRehearsals } from '../../tests/crash/killed_rehearsal.mjs';

const argument = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const kills = Number(argument('--kills', '1000'));
const event = argument('--event', 'seoul-2018');
const seed = Number(argument('--seed', '1'));
const wanted = argument('--store', 'both');
const stores = wanted === 'both' ? ['SQLite', 'PostgreSQL'] : [wanted];

let failed = false;
console.log('| store | kills | rehearsals | meetings held and logged | letters captured | letters sent | lost | arrived twice | wrong |');
console.log('|---|---|---|---|---|---|---|---|---|');
for (const store of stores) {
  const each = Math.ceil(kills / stores.length);
  const figures = await killDuringRehearsals({
    store,
    event,
    kills: each,
    seed,
    solveSeconds: 60,
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  console.log(
    `| ${store} | ${figures.kills} | ${figures.rehearsals} | ${figures.held} | ${figures.messages} | ${figures.letters} | ${figures.lostLetters} | ${figures.doubled} | ${figures.wrong.length} |`,
  );
  for (const line of figures.wrong) console.log(line);
  failed ||= figures.wrong.length > 0;
}
process.exit(failed ? 1 : 0);
