import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sayIn, startText } from './i18n.ts';

describe('sentences of the catalogue', () => {
    beforeAll(async () => {
        vi.stubGlobal('location', { search: '?lang=ko' });
        vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
        vi.stubGlobal('document', { documentElement: {} });
        await startText();
    });
    afterEach(() => vi.restoreAllMocks());

    it('are said with their words', () => {
        const told = vi.spyOn(console, 'error').mockImplementation(() => {});
        expect(sayIn('ko', 'web.log.shown', { shown: 3, total: 12 })).toMatch(/3.*12|12.*3/);
        expect(told).not.toHaveBeenCalled();
    });
    it('take the particle of a word that was put in', () => {
        expect(sayIn('ko', 'web.desk.walk_in_done', { name: '샘플기계' })).toBe('샘플기계를 등록했습니다.');
    });
    it('name themselves in the console when a word was not given', () => {
        const told = vi.spyOn(console, 'error').mockImplementation(() => {});
        sayIn('ko', 'web.log.shown', { shown: 3 });
        expect(told.mock.calls.flat().join()).toMatch(/^catalogue: web\.log\.shown: .*total/);
    });
    it('name themselves in the console when nobody wrote them', () => {
        const told = vi.spyOn(console, 'error').mockImplementation(() => {});
        expect(sayIn('ko', 'nobody.wrote.this')).toBe('nobody.wrote.this');
        expect(told.mock.calls.flat().join()).toBe('catalogue: nobody.wrote.this: not in the catalogue');
    });
});
