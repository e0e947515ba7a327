import { describe, expect, it } from 'vitest';
import { filtered, type Filter, type Row } from './rows.ts';

const row = (id: string, more: Partial<Row> = {}): Row => ({
    id,
    kind: 'seller',
    code: id,
    names: [
        { lang: 'ko', text: '예시치과' },
        { lang: 'en', text: 'Sample Dental' },
    ],
    country: 'KR',
    languages: ['ko'],
    contact: '',
    missing: [],
    status: 'confirmed',
    requests: 0,
    ...more,
});
const all: Filter = { kind: '', words: '', country: '', language: '', missing: '', status: '' };

describe('the table of people', () => {
    it('finds a name in any of its scripts, whatever the width and case of the letters', () => {
        expect(filtered([row('a')], { ...all, words: 'ＤＥＮＴＡＬ' })).toHaveLength(1);
        expect(filtered([row('a')], { ...all, words: '치과 sample' })).toHaveLength(1);
        expect(filtered([row('a')], { ...all, words: '안과' })).toHaveLength(0);
    });
    it('shows only lines that lack what is asked for, or anything at all', () => {
        const rows = [row('a', { missing: ['email'] }), row('b'), row('c', { missing: ['requests'] })];
        expect(filtered(rows, { ...all, missing: 'email' }).map((r) => r.id)).toEqual(['a']);
        expect(filtered(rows, { ...all, missing: 'any' }).map((r) => r.id)).toEqual(['a', 'c']);
    });
    it('combines kind, country and language', () => {
        const rows = [row('a'), row('b', { kind: 'buyer', country: 'CN', languages: ['zh', 'en'] })];
        expect(filtered(rows, { ...all, kind: 'buyer', language: 'en' }).map((r) => r.id)).toEqual(['b']);
        expect(filtered(rows, { ...all, country: 'CN', language: 'ko' })).toEqual([]);
    });
});
