import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { keys } from './keys.ts';
import { takeIn } from './live.ts';
import type { Draft, Job } from './types.ts';

const cacheWith = (revision: number) => {
    const cache = new QueryClient();
    cache.setQueryData(keys.draft('d1'), { id: 'd1', revision } as Draft);
    return cache;
};
const isOld = (cache: QueryClient) => cache.getQueryState(keys.draft('d1'))?.isInvalidated;

describe('a live message', () => {
    it('makes a draft old that somebody else changed', () => {
        const cache = cacheWith(3);
        takeIn(cache, { type: 'changed', entity: 'draft', id: 'd1', revision: 4, sequence: 1 });
        expect(isOld(cache)).toBe(true);
    });
    it('about our own save changes nothing', () => {
        const cache = cacheWith(4);
        takeIn(cache, { type: 'changed', entity: 'draft', id: 'd1', revision: 4, sequence: 1 });
        expect(isOld(cache)).toBe(false);
    });
    it('never takes a job back to an earlier state', () => {
        const cache = new QueryClient();
        const job = (revision: number) => ({ id: 'j', revision, progress: revision / 10 }) as Job;
        takeIn(cache, { type: 'job', job: job(5), sequence: 1 });
        takeIn(cache, { type: 'job', job: job(4), sequence: 2 });
        expect(cache.getQueryData<Job>(keys.job('j'))?.revision).toBe(5);
    });
    it('makes everything old when the server cannot say what was missed', () => {
        const cache = cacheWith(9);
        takeIn(cache, { type: 'hello', sequence: 1, resync: true });
        expect(isOld(cache)).toBe(true);
    });
});
