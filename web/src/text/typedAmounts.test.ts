import { describe, expect, it } from 'vitest';
import { shortAmount } from './amounts.ts';
import { inBase, minorText, toMinor } from './typedAmounts.ts';

describe('an amount typed on a phone', () => {
    it('is read with any grouping, in whole minor units', () => {
        expect(toMinor('3,800,000', 'USD')).toBe(380_000_000);
        expect(toMinor('3 800 000,5', 'USD')).toBe(380_000_050);
        expect(toMinor('3.800.000', 'USD')).toBe(380_000_000);
        expect(toMinor('12.34', 'USD')).toBe(1234);
        expect(toMinor('20,000,000,000', 'KRW')).toBe(20_000_000_000);
    });
    it('is refused when it is none', () => {
        for (const text of ['', '-5', '3m', '380만', '1e9']) expect(toMinor(text, 'USD')).toBeNull();
    });
    it('is shown again as it was meant', () => {
        expect(minorText(380_000_000, 'USD', 'ko')).toBe('3,800,000');
        expect(minorText(380_000_050, 'USD', 'en')).toBe('3,800,000.50');
        expect(toMinor(minorText(123_456_789, 'USD', 'ru'), 'USD')).toBe(123_456_789);
        expect(minorText(null, 'USD', 'ko')).toBe('');
    });
    it('is read aloud in the magnitudes of the reader', () => {
        expect(shortAmount(380_000_000, 'USD', 'ko')).toBe('380만 달러');
        expect(shortAmount(380_000_000, 'USD', 'zh')).toBe('380万美元');
        expect(shortAmount(380_000_000, 'USD', 'en')).toBe('USD 3.8 million');
        expect(shortAmount(380_000_000, 'USD', 'ru')).toBe('3,8 млн USD');
    });
    it('is converted at the one rate of the event, and not without', () => {
        const rates = [{ currency: 'USD', rate: '1160.5' }];
        expect(inBase(100_00, 'USD', 'KRW', rates)).toBe(116_050);
        expect(inBase(100, 'EUR', 'KRW', rates)).toBeNull();
        expect(inBase(100, 'KRW', 'KRW', [])).toBe(100);
    });
});
