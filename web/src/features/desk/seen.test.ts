import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Desk, DeskPerson } from '@/api/types.ts';
import type { Unsent } from '@/offline/unsent.ts';
import { found, listed, personOfQr } from './seen.ts';

const hash = createHash('sha256').update('token').digest('hex');
const person = (id: string, first: string | null = null): DeskPerson => ({
    kind: 'participant',
    id,
    code: id.toUpperCase(),
    side: 'buyer',
    names: [
        { lang: 'zh', text: '样例电子' },
        { lang: 'ko', text: '양례전자' },
    ],
    contact_name: '왕예시',
    country: 'CN',
    badge_code: `CODE${id}`,
    link_hashes: id === 'b1' ? [hash] : [],
    first: first
        ? {
              id: 'c',
              event_id: 'e',
              client_id: 'x',
              person_kind: 'participant',
              person_id: id,
              at: first,
              recorded_at: first,
              source: 'desk',
              device: 'A',
              undone: false,
          }
        : null,
    seen: first ? 1 : 0,
    meetings: 1,
});
const desk: Desk = {
    event_id: 'e',
    now: '2016-06-22T01:00:00Z',
    day: '2016-06-22',
    time_zone: 'Asia/Seoul',
    people: [person('b1'), person('b2', '2016-06-22T00:50:00Z')],
};
const unsent = (kind: string, body: object): Unsent => ({
    id: 'w',
    owner: 'o',
    about: 'a',
    kind,
    title: '',
    method: 'POST',
    path: '',
    body,
    madeAt: 0,
    order: 1,
    refusal: null,
});

describe('the list at the desk', () => {
    it('counts what this device saw and has not sent yet', () => {
        const [one] = listed(desk, [unsent('check_in', { person_id: 'b1', at: '2016-06-22T00:55:00Z' })]);
        expect(one).toMatchObject({ at: '2016-06-22T00:55:00Z', unsent: true });
        expect(listed(desk, [])[0]?.at).toBeNull();
    });
    it('lets the earlier sighting stand', () => {
        const late = listed(desk, [unsent('check_in', { person_id: 'b2', at: '2016-06-22T00:59:00Z' })]);
        expect(late[1]?.at).toBe('2016-06-22T00:50:00Z');
        const early = listed(desk, [unsent('check_in', { person_id: 'b2', at: '2016-06-22T00:40:00Z' })]);
        expect(early[1]?.at).toBe('2016-06-22T00:40:00Z');
    });
    it('has the walk-in of a moment ago', () => {
        const all = listed(desk, [unsent('walk_in', { side: 'buyer', names: [{ lang: 'und', text: 'New' }] })]);
        expect(all[2]).toMatchObject({ id: 'w', unsent: true });
    });
    it('finds people by name in any script, contact and code', () => {
        const all = listed(desk, []);
        for (const words of ['样例', '양례', '왕예', 'b1']) expect(found(all, words)[0]?.id).toBe('b1');
        expect(found(all, ' ')).toEqual([]);
    });
    it('reads badges and the links that were mailed', async () => {
        const all = listed(desk, []);
        expect((await personOfQr(all, 'GYORYU:CODEb2'))?.id).toBe('b2');
        expect((await personOfQr(all, 'https://x.example/p/token'))?.id).toBe('b1');
        expect(await personOfQr(all, 'https://x.example/p/other')).toBeUndefined();
        expect(await personOfQr(all, 'something else')).toBeUndefined();
    });
});
