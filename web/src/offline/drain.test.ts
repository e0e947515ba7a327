import { describe, expect, it } from 'vitest';
import { Fault } from '@/api/fault.ts';
import { drain, type Wire } from './drain.ts';
import type { Shelf } from './shelf.ts';
import { newId, UnsentQueue, type NewUnsent, type Unsent } from './unsent.ts';

class Memory implements Shelf<Unsent> {
    rows = new Map<string, Unsent>();
    all = () => Promise.resolve([...this.rows.values()].reverse());
    get = (key: string) => Promise.resolve(this.rows.get(key));
    put = (row: Unsent) => Promise.resolve(void this.rows.set(row.id, row));
    remove = (key: string) => Promise.resolve(void this.rows.delete(key));
}

const item = (id: string, about = id, owner = 'participant:1'): NewUnsent => ({
    id,
    owner,
    about,
    kind: 'log',
    title: id,
    method: 'PUT',
    path: `/x/${id}`,
    body: { write_id: id },
});

/** A server that remembers what it took, and answers by id: a fault, or nothing for "taken". */
function server(says: Record<string, Fault[]> = {}) {
    const taken: string[] = [];
    const wire: Wire = {
        send: (one) => {
            const fault = says[one.id]?.shift();
            if (fault) return Promise.reject(fault);
            taken.push(one.id);
            return Promise.resolve({});
        },
        sent: () => undefined,
    };
    return { taken, wire };
}

const queueOf = async (...items: NewUnsent[]) => {
    const queue = new UnsentQueue(new Memory(), () => 1000);
    for (const one of items) await queue.put(one);
    return queue;
};

describe('what is not yet sent', () => {
    it('goes out in the order made, even when the clock stands still', async () => {
        const queue = await queueOf(item('c'), item('a'), item('b'));
        const { taken, wire } = server();
        expect(await drain(queue, 'participant:1', wire)).toBe('done');
        expect(taken).toEqual(['c', 'a', 'b']);
        expect(await queue.list()).toEqual([]);
    });
    it('stays, all of it, while there is no network, and goes out once afterwards', async () => {
        const queue = await queueOf(item('a'), item('b'));
        const { taken, wire } = server({ a: [new Fault('no_connection', 0), new Fault('overloaded', 503)] });
        expect(await drain(queue, 'participant:1', wire)).toBe('later');
        expect(await drain(queue, 'participant:1', wire)).toBe('later');
        expect((await queue.list()).map((one) => one.id)).toEqual(['a', 'b']);
        expect(await drain(queue, 'participant:1', wire)).toBe('done');
        expect(taken).toEqual(['a', 'b']);
    });
    it('stays with the reason when refused, and holds back only what is about the same', async () => {
        const queue = await queueOf(item('a', 'm1'), item('b', 'm1'), item('c', 'm2'));
        const stale = new Fault('stale_revision', 409, {}, '', [], { revision: 4 });
        const { taken, wire } = server({ a: [stale] });
        expect(await drain(queue, 'participant:1', wire)).toBe('done');
        expect(taken).toEqual(['c']);
        const left = await queue.list();
        expect(left.map((one) => [one.id, one.refusal?.code ?? null])).toEqual([
            ['a', 'stale_revision'],
            ['b', null],
        ]);
        expect(left[0]?.refusal?.current).toEqual({ revision: 4 });
    });
    it('is sent again at its old place after the person has decided', async () => {
        const queue = await queueOf(item('a', 'm1'), item('b', 'm1'));
        const { taken, wire } = server({ a: [new Fault('stale_revision', 409)] });
        await drain(queue, 'participant:1', wire);
        const [refused] = await queue.list();
        if (!refused) throw new Error('nothing left');
        await queue.retry(refused, { id: 'a2', body: { write_id: 'a2' } });
        expect(await drain(queue, 'participant:1', wire)).toBe('done');
        expect(taken).toEqual(['a2', 'b']);
    });
    it('is never sent in the name of somebody else who uses the same phone', async () => {
        const queue = await queueOf(item('a', 'm1', 'participant:1'), item('b', 'm1', 'participant:2'));
        const { taken, wire } = server();
        expect(await drain(queue, 'participant:2', wire)).toBe('done');
        expect(taken).toEqual(['b']);
        expect((await queue.list()).map((one) => one.id)).toEqual(['a']);
    });
    it('waits while nobody is signed in', async () => {
        const queue = await queueOf(item('a'));
        const { wire } = server({ a: [new Fault('not_signed_in', 401)] });
        expect(await drain(queue, 'participant:1', wire)).toBe('signed_out');
        expect((await queue.list())[0]?.refusal).toBeNull();
    });
    it('carries ids that the server takes as its own form', () => {
        expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(newId()).not.toBe(newId());
    });
});
