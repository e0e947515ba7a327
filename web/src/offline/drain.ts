import { Fault } from '@/api/fault.ts';
import type { Unsent, UnsentQueue } from './unsent.ts';

/** How an attempt to send everything ended. `later`: no network, or a server that is busy or being restarted. */
export type Drained = 'done' | 'later' | 'signed_out';

export interface Wire {
    send(item: Unsent): Promise<unknown>;
    sent(item: Unsent, answer: unknown): void;
}

const isLater = (fault: Fault) =>
    fault.status === 0 || fault.status === 408 || fault.status === 429 || fault.status >= 500;

/**
 * Sends what is `owner`'s, in the order made. What the server refuses stays with the reason and holds back only what is
 * about the same thing. An item leaves the queue after the server has answered, so that a page closed in between sends
 * it again; the server knows it by its id.
 */
export async function drain(queue: UnsentQueue, owner: string, wire: Wire): Promise<Drained> {
    const held = new Set<string>();
    for (;;) {
        // Read anew each time: the person goes on working while we send.
        const mine = (item: Unsent) => item.owner === owner || item.owner === '';
        const next = (await queue.list()).find((item) => mine(item) && !held.has(item.about));
        if (!next) return 'done';
        if (next.refusal) {
            held.add(next.about);
            continue;
        }
        try {
            const answer = await wire.send(next);
            await queue.drop(next.id);
            wire.sent(next, answer);
        } catch (error) {
            const fault = error instanceof Fault ? error : new Fault('unexpected_answer', 0);
            if (fault.status === 401 || fault.code === 'csrf_rejected') return 'signed_out';
            if (isLater(fault)) return 'later';
            const { code, status, params, detail, current } = fault;
            await queue.refuse(next, { code, status, params, detail, current });
        }
    }
}
