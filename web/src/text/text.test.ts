import { describe, expect, it } from 'vitest';
import { magnitude, money, signed } from './numbers.ts';
import { nameFor, originalBeside, withName } from './names.ts';
import { clock, convertClock, dayIn, instantOf, knownZone, offsetMinutes, shortZone } from './zones.ts';
import { minutesOf, rangeOfDays, timeOf } from './dates.ts';

describe('numbers', () => {
    it('keep their value in the magnitudes of every language', () => {
        expect(magnitude(20_000_000_000, 'ko')).toBe('200억');
        expect(magnitude(20_000_000_000, 'zh')).toBe('200亿');
        expect(magnitude(20_000_000_000, 'en')).toBe('20 billion');
        expect(magnitude(20_000_000_000, 'ru')).toBe('20 млрд');
        expect(magnitude(15_000, 'ko')).toBe('1.5만');
        expect(magnitude(144, 'ko')).toBe('144');
    });
    it('name the currency as the reader does', () => {
        expect(money(20_000_000_000, 'KRW', 'ko')).toBe('200억 원');
        expect(money(20_000_000_000, 'KRW', 'zh')).toBe('200亿韩元');
        expect(money(3_800_000, 'USD', 'en')).toBe('USD 3.8 million');
        expect(money(3_800_000, 'USD', 'ru')).toBe('3,8 млн USD');
    });
    it('carry a true minus', () => {
        expect([signed(2), signed(-2), signed(0)]).toEqual(['+2', '−2', '0']);
    });
});

describe('zones', () => {
    it('show the same moment on both walls', () => {
        expect(convertClock('2016-06-22', '13:20', 'Asia/Seoul', 'Asia/Shanghai')).toBe('12:20');
        expect(convertClock('2016-06-22', '13:20', 'Asia/Seoul', '')).toBe('13:20');
        expect(convertClock('2016-06-22', '00:20', 'Asia/Seoul', 'Asia/Shanghai')).toBe('23:20');
    });
    it('follow summer time on the day itself', () => {
        expect(instantOf('2024-03-31', '03:30', 'Europe/Berlin').toISOString()).toBe('2024-03-31T01:30:00.000Z');
        expect(instantOf('2024-03-30', '03:30', 'Europe/Berlin').toISOString()).toBe('2024-03-30T02:30:00.000Z');
        expect(offsetMinutes('Asia/Tashkent', new Date('2022-05-01T00:00:00Z'))).toBe(300);
        expect(clock(new Date('2016-06-22T04:20:00Z'), 'Asia/Seoul')).toBe('13:20');
        expect(dayIn(new Date('2016-06-22T16:20:00Z'), 'Asia/Seoul')).toBe('2016-06-23');
        expect(dayIn(new Date('2016-06-22T03:20:00Z'), 'America/New_York')).toBe('2016-06-21');
    });
    it('give back what was typed on both sides of a change of clocks', () => {
        for (const [day, time] of [
            ['2024-03-31', '01:30'],
            ['2024-03-31', '04:00'],
            ['2024-10-27', '12:00'],
        ] as const) {
            const instant = instantOf(day, time, 'Europe/Berlin');
            expect([dayIn(instant, 'Europe/Berlin'), clock(instant, 'Europe/Berlin')]).toEqual([day, time]);
        }
    });
    it('are named in the words of the reader', () => {
        expect(shortZone('Asia/Shanghai', 'ko')).toBe('중국');
        expect(shortZone('Asia/Seoul', 'zh')).toBe('韩国');
        expect(shortZone('Asia/Tokyo', 'ru')).toBe('Япония');
    });
    it('are known or not', () => {
        expect(knownZone('Asia/Seoul')).toBe(true);
        expect(knownZone('Seoul')).toBe(false);
        expect(knownZone('')).toBe(false);
    });
});

describe('names', () => {
    const names = [
        { lang: 'zh-Hans', text: '威高集团' },
        { lang: 'ko', text: '위고그룹' },
        { lang: 'en', text: 'WEGO Group' },
    ];
    it("stand in the reader's script, the original beside", () => {
        expect(nameFor(names, 'ko')).toBe('위고그룹');
        expect(originalBeside(names, 'ko')?.text).toBe('威高集团');
        expect(nameFor(names, 'zh')).toBe('威高集团');
    });
    it('fall back to English, then to the first one given', () => {
        expect(nameFor(names, 'ru')).toBe('WEGO Group');
        expect(nameFor([{ lang: 'zh', text: '样本' }], 'ru')).toBe('样本');
        expect(nameFor([], 'ru')).toBe('');
    });
    it('are replaced, added and removed by language', () => {
        expect(withName(names, 'ko', '위고')).toContainEqual({ lang: 'ko', text: '위고' });
        expect(withName(names, 'ko', ' ')).toHaveLength(2);
        expect(withName(names, 'ru', 'ВЭГО')).toHaveLength(4);
    });
});

describe('dates', () => {
    it('carry their weekday in words', () => {
        expect(rangeOfDays('2016-06-22', '2016-06-22', 'ko')).toBe('2016-06-22 (수)');
        expect(rangeOfDays('2016-06-22', '2016-06-23', 'ru')).toBe('2016-06-22 (ср) – 2016-06-23 (чт)');
    });
    it('turn times into minutes and back', () => {
        expect(timeOf(minutesOf('09:05') + 55)).toBe('10:00');
    });
});
