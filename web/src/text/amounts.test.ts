import { describe, expect, it } from 'vitest';
import { exactAmount, minorDigits, minorOf, readAmount, shortAmount, unitsOf } from './amounts.ts';

describe('amounts', () => {
    it('know the minor unit of a currency', () => {
        expect([minorDigits('USD'), minorDigits('KRW'), minorDigits('KWD')]).toEqual([2, 0, 3]);
        expect(unitsOf(18_400_050, 'USD')).toBe(184_000.5);
        expect(minorOf(184_000.1, 'USD')).toBe(18_400_010);
        expect(minorOf(1e9, 'KRW')).toBe(1e9);
    });
    it('are shown exactly and in magnitudes', () => {
        expect(exactAmount(18_400_000, 'USD', 'ko')).toBe('USD 184,000');
        expect(exactAmount(18_400_050, 'USD', 'en')).toBe('USD 184,000.50');
        expect(shortAmount(380_000_000, 'USD', 'ko')).toBe('380만 달러');
    });
    it('are read as people write them', () => {
        expect(readAmount('1,200,000')).toBe(1_200_000);
        expect(readAmount(' 52 000.5 ')).toBe(52_000.5);
        for (const wrong of ['', '-1', '1e9', '만', '1.23456']) expect(readAmount(wrong)).toBeNull();
    });
});
