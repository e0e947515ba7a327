import { describe, expect, it } from 'vitest';
import type { LogContent, LogVersion } from '@/api/types.ts';
import { taken } from './taken.ts';

const version = (id: string, content: Partial<LogContent>) =>
    ({
        id,
        content: { product: '', currency: 'USD', expected_minor: null, concluded_minor: null, ...content },
    }) as LogVersion;

describe('what holds of several versions', () => {
    const seller = version('s', { product: '주사기', amount_minor: 100, expected_minor: 50, note: 'mine' });
    const buyer = version('b', { product: '注射器', amount_minor: 90, concluded_minor: 60, currency: 'CNY' });
    it('is the first version until a field is taken from another', () => {
        expect(taken([seller, buyer], {})).toMatchObject({ product: '주사기', amount_minor: 100, note: '' });
        expect(taken([seller, buyer], { product: 'b' }).product).toBe('注射器');
    });
    it('takes an amount with its currency, and never both contract amounts', () => {
        expect(taken([seller, buyer], { amount: 'b' })).toMatchObject({ amount_minor: 90, currency: 'CNY' });
        expect(taken([seller, buyer], { concluded: 'b' })).toMatchObject({ concluded_minor: 60, expected_minor: null });
    });
});
