import { describe, expect, it } from 'vitest';
import type { LogContent, MeetingLog } from '@/api/types.ts';
import { changed, doubtful, freshContent, missing, tidied } from './content.ts';

const log = {
    mode: 'table',
    starts: '10:00',
    interpreter_names: null,
    seller: { products: ['주사기'] },
    buyer: { country: 'CN' },
    known: { seller_person: '김예시', buyer_person: '', buyer_email: '' },
} as unknown as MeetingLog;
const content = (patch: Partial<LogContent> = {}) => ({ ...freshContent(log), buyer_email: 'a@b.cn', ...patch });
const signature = { name: '', strokes: [{ points: [1, 1] }], signed_at: '2016-06-22T01:00:00Z' };

describe('the form of a meeting log', () => {
    it('begins with what is known already', () => {
        expect(freshContent(log)).toMatchObject({
            product: '주사기',
            started_at: '10:00',
            seller_person: '김예시',
            destination_country: 'CN',
        });
    });
    it('multiplies until somebody negotiates', () => {
        let form = changed(content(), { unit_price_minor: 2500 });
        form = changed(form, { quantity: 100 });
        expect(form.amount_minor).toBe(250_000);
        form = changed(form, { amount_minor: 240_000 });
        form = changed(form, { quantity: 200 });
        expect(form.amount_minor).toBe(240_000);
    });
    it('takes signatures away when something else is said afterwards, not for an own note', () => {
        const both = changed(content(), { seller_signature: signature, buyer_signature: signature });
        expect(changed(both, { note: 'x' }).seller_signature).toBe(signature);
        expect(changed(both, { product: '필터' }).seller_signature).toBeNull();
    });
    it('asks for the product and the e-mail of a held meeting only', () => {
        expect(missing(content({ product: ' ', buyer_email: '' }))).toEqual(['product', 'buyer_email']);
        expect(missing(content({ outcome: 'buyer_absent', product: '', buyer_email: '' }))).toEqual([]);
        expect(missing(content({ buyer_email: 'a b' }))).toEqual(['buyer_email']);
    });
    it('sends no amounts of a meeting that was not held, and no currency without amounts', () => {
        const absent = tidied(content({ outcome: 'both_absent', amount_minor: 5, quantity: 3 }));
        expect([absent.amount_minor, absent.quantity, absent.currency]).toEqual([null, null, '']);
        expect(tidied(content({ amount_minor: 5 })).currency).toBe('USD');
    });
    it('doubts an amount far from price times quantity', () => {
        expect(doubtful(content({ unit_price_minor: 100, quantity: 10, amount_minor: 1000 }))).toBe(false);
        expect(doubtful(content({ unit_price_minor: 100, quantity: 10, amount_minor: 10_000_000 }))).toBe(true);
    });
});
