import { describe, expect, it } from 'vitest';
import type { ParticipantBrief, WishCell, Wishes } from '@/api/types.ts';
import { everything, matrixOf, showsSuggestion, signOf, step } from './matrix.ts';

const person = (id: string, side: 'seller' | 'buyer', country = 'CN', languages = ['zh']): ParticipantBrief => ({
    id,
    code: id.toUpperCase(),
    side,
    names: [{ lang: 'ko', text: `이름 ${id}` }],
    country,
    languages,
    sent: 0,
    received: 0,
});
const cell = (seller_id: string, buyer_id: string, more: Partial<WishCell> = {}): WishCell => ({
    seller_id,
    buyer_id,
    asked_by: 'seller',
    strength: 50,
    rule: 'none',
    declined: false,
    waiting: 'none',
    ...more,
});
const wishes: Wishes = {
    sellers: [person('s1', 'seller', 'KR'), person('s2', 'seller', 'KR'), person('s3', 'seller', 'KR')],
    buyers: [person('b1', 'buyer'), person('b2', 'buyer', 'RU', ['ru'])],
    cells: [
        cell('s1', 'b1', { asked_by: 'both' }),
        cell('s1', 'b2'),
        cell('s2', 'b1', { declined: true }),
        cell('s3', 'b1', { asked_by: 'none', strength: 70 }),
    ],
    total_requests: 4,
};

describe('the matrix', () => {
    it('sums rows and columns without refused and merely suggested pairs', () => {
        const m = matrixOf(wishes, everything);
        expect(m.sellerSums.get('s1')).toBe(2);
        expect(m.sellerSums.get('s2')).toBeUndefined();
        expect(m.buyerSums.get('b1')).toBe(1);
        expect(m.total).toBe(2);
    });
    it('filters buyers by language and country and sellers by few wishes', () => {
        expect(matrixOf(wishes, { ...everything, language: 'ru' }).buyers.map((b) => b.id)).toEqual(['b2']);
        expect(matrixOf(wishes, { ...everything, country: 'CN' }).buyers.map((b) => b.id)).toEqual(['b1']);
        expect(matrixOf(wishes, { ...everything, fewerThan: 2 }).sellers.map((s) => s.id)).toEqual(['s2', 's3']);
    });
    it('finds a person on either side by a part of the name or the code', () => {
        expect(matrixOf(wishes, { ...everything, words: 's2' }).sellers.map((s) => s.id)).toEqual(['s2']);
        const m = matrixOf(wishes, { ...everything, words: '이름 b2' });
        expect(m.buyers.map((b) => b.id)).toEqual(['b2']);
        expect(m.sellers).toHaveLength(3);
    });
    it('says who asked unless the organiser has decided or somebody declined', () => {
        expect(signOf(wishes.cells[0])).toBe('both');
        expect(signOf(cell('s', 'b', { rule: 'must' }))).toBe('must');
        expect(signOf(wishes.cells[2])).toBe('declined');
        expect(signOf(wishes.cells[3])).toBe('suggested');
        expect(signOf(undefined)).toBe('');
    });
    it('offers suggestions where there is no wish at all', () => {
        const m = matrixOf(wishes, everything);
        expect(showsSuggestion(m, 's3')).toBe(true);
        expect(showsSuggestion(m, 's1')).toBe(false);
    });
    it('has four steps of strength', () => {
        expect([0, 10, 40, 60, 90].map(step)).toEqual([0, 1, 2, 3, 4]);
    });
});
