import { describe, expect, it } from 'vitest';
import { solve } from './solve.ts';

describe('the proof of work', () => {
    it('finds for each part a number whose hash begins with the zeros asked for', async () => {
        const found = await solve('event.1.8.nonce.mac', 3, 8);
        expect(found).toHaveLength(3);
        for (const [part, number] of found.entries()) {
            const text = new TextEncoder().encode(`event.1.8.nonce.mac:${part}:${number}`);
            expect(new Uint8Array(await crypto.subtle.digest('SHA-256', text))[0]).toBe(0);
        }
    });

    it('has nothing to do where no proof is asked', async () => {
        expect(await solve('x', 0, 0)).toEqual([]);
    });
});
