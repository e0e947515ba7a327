// The server is killed at random moments of a rehearsal: no acknowledged write and no letter is lost, and
// no chain breaks. `./dev bench kills` does it a thousand times. GYORYU_SEED=<n> repeats a failing run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killDuringRehearsals } from './killed_rehearsal.mjs';

const seed = Number(process.env.GYORYU_SEED ?? Date.now() % 1_000_000);
const kills = Number(process.env.GYORYU_REHEARSAL_KILLS ?? 20);

for (const store of ['SQLite', 'PostgreSQL'])
  test(`${store}: ${kills} kills during rehearsals lose nothing (seed ${seed})`, async () => {
    const figures = await killDuringRehearsals({ store, event: 'wonju-weihai-2016', kills, seed, solveSeconds: 10 });
    assert.deepEqual(figures.wrong, []);
    assert.equal(figures.kills, kills);
    assert.ok(figures.held > 0, 'meetings were held in between');
    assert.ok(figures.letters > 0, 'letters of another event left in between');
  });
