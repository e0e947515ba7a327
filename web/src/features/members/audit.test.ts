import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../../', import.meta.url);
const sentences = JSON.parse(readFileSync(new URL('catalogue/web-audit/ko.json', root), 'utf8')) as object;

/** Of every call that writes an entry and names both: the use case and what it is about. */
function written(): { action: string; entity: string }[] {
    const folder = new URL('src/app/', root);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.cpp'));
    return sources
        .flatMap((path) =>
            readFileSync(new URL(path, folder), 'utf8')
                .split(/\baudit_(?:created|changed|deleted|done)\b/)
                .slice(1),
        )
        .map((call) => /"([a-z]+_[a-z_]+)",\s*"([a-z_]+)"/.exec(call.split(';')[0] ?? ''))
        .flatMap((found) => (found ? [{ action: found[1] ?? '', entity: found[2] ?? '' }] : []));
}

describe('the log of changes', () => {
    it('has words for whatever the program writes into it', () => {
        const all = written();
        expect(all.length).toBeGreaterThan(60);
        for (const { action, entity } of all) {
            expect(sentences).toHaveProperty([`web.audit.action.${action.split('_')[0]}`]);
            expect(sentences).toHaveProperty([`web.entity.${entity}`]);
        }
    });
});
