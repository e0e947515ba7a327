import { send } from '@/api/client.ts';
import { fetchSession } from '@/api/hooks/session.ts';
import type { Session } from '@/api/types.ts';
import { drain, type Drained } from './drain.ts';
import { keep, kept } from './kept.ts';
import { shelf } from './shelf.ts';
import { UnsentQueue, type NewUnsent, type Unsent } from './unsent.ts';

/**
 * The page's own queue. `queueUp` writes to the disk and tries to send at once; `startSending` (called by every page
 * that queues) goes on trying when the network returns, when the page comes back to the front and every few seconds.
 */
export const queue = new UnsentQueue(shelf<Unsent>('unsent'));

const ownerKey = 'owner';
const listeners = new Set<(item: Unsent, answer: unknown) => void>();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('gyoryu-unsent');
channel?.addEventListener('message', () => queue.tell());

export const ownerOf = (session: Session | null): string =>
    session?.person
        ? `${session.person.kind}:${session.person.id}`
        : session?.account
          ? `account:${session.account.id}`
          : '';

/** Who was last signed in on this phone; known without the network. */
export const lastOwner = async (): Promise<string> => (await kept<string>(ownerKey))?.value ?? '';

/** Calls `listener` after the server has taken something, with its answer. */
export function whenSent(listener: (item: Unsent, answer: unknown) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** On the disk when the promise ends: nothing the person was told is kept gets lost with the page. */
export async function queueUp(item: NewUnsent): Promise<void> {
    await queue.put(item);
    // The browser may otherwise throw away what a page keeps when the disk is full.
    void navigator.storage?.persist?.().catch(() => false);
    channel?.postMessage('changed');
    void sendNow();
}

async function drainOnce(): Promise<Drained> {
    if ((await queue.list()).length === 0) return 'done';
    let session: Session | null;
    try {
        session = await fetchSession();
    } catch {
        return 'later';
    }
    const owner = ownerOf(session);
    if (!owner) return 'signed_out';
    await keep(ownerKey, owner);
    const ended = await drain(queue, owner, {
        send: (item) => send(item.method, item.path, item.body),
        sent: (item, answer) => listeners.forEach((listener) => listener(item, answer)),
    });
    channel?.postMessage('changed');
    return ended;
}

let running: Promise<Drained> | null = null;

/** One tab sends at a time; a second call while sending waits for the first. */
export function sendNow(): Promise<Drained> {
    const locked = async (): Promise<Drained> =>
        navigator.locks ? await navigator.locks.request('gyoryu-unsent', drainOnce) : drainOnce();
    running ??= locked().finally(() => (running = null));
    return running;
}

let started = false;

export function startSending(): void {
    if (started) return;
    started = true;
    let wait = 2000;
    let timer = 0;
    const again = () => {
        window.clearTimeout(timer);
        void sendNow()
            .catch((): Drained => 'later')
            .then((ended) => {
                wait = ended === 'done' ? 2000 : Math.min(wait * 2, 60_000);
                timer = window.setTimeout(again, ended === 'done' ? 15_000 : wait);
            });
    };
    const soon = () => {
        wait = 2000;
        again();
    };
    window.addEventListener('online', soon);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && soon());
    again();
}
