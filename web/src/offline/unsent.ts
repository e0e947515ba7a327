import type { Shelf } from './shelf.ts';

/** Why the server did not take something; the code has a sentence `fault.<code>`. */
export interface Refusal {
    code: string;
    status: number;
    params: Record<string, unknown>;
    detail: string;
    /** What the server holds instead, where it says so. */
    current?: unknown;
}

/**
 * Something a person did that the server does not know yet. `id` is made here and goes into the body as well, so that
 * the server recognises a second sending as the same.
 */
export interface Unsent {
    id: string;
    /**
     * Whose it is (`ownerOf` the session): sent only while that very person is signed in. Empty when the phone never knew:
     * the server then says whether it is theirs.
     */
    owner: string;
    /** 'log', 'check_in', … as the feature names it. */
    kind: string;
    /** Sent in the order made among the same `about`; a refused one holds back those after it. */
    about: string;
    /** What the reader calls it, for the list of what is not yet sent. */
    title: string;
    method: 'PUT' | 'POST';
    /** Below /api/v1. */
    path: string;
    /** JSON, or bytes. */
    body: unknown;
    madeAt: number;
    /** Ascends in the order made. */
    order: number;
    refusal: Refusal | null;
}

export type NewUnsent = Omit<Unsent, 'madeAt' | 'order' | 'refusal'>;

/** A version 4 UUID; `crypto.randomUUID` is missing where the page is not served over HTTPS. */
export function newId(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The queue of what is not yet sent. Every change is on the disk before its promise ends. */
export class UnsentQueue {
    private readonly listeners = new Set<() => void>();
    private last = 0;

    constructor(
        private readonly rows: Shelf<Unsent>,
        private readonly now: () => number = Date.now,
    ) {}

    /** In the order made. */
    async list(): Promise<Unsent[]> {
        return (await this.rows.all()).sort((a, b) => a.order - b.order);
    }

    async put(item: NewUnsent): Promise<void> {
        const known = await this.list();
        // The clock of a phone may be set back; the order must not be.
        const order = Math.max(this.now(), this.last + 1, ...known.map((one) => one.order + 1));
        this.last = order;
        await this.rows.put({ ...item, madeAt: this.now(), order, refusal: null });
        this.tell();
    }

    /** The server has it, or the person gave it up. */
    async drop(id: string): Promise<void> {
        await this.rows.remove(id);
        this.tell();
    }

    async refuse(item: Unsent, refusal: Refusal): Promise<void> {
        await this.rows.put({ ...item, refusal });
        this.tell();
    }

    /** What the person decided after a refusal: another body, sent again under a new id at the old place. */
    async retry(item: Unsent, next: { id: string; body: unknown }): Promise<void> {
        await this.rows.put({ ...item, ...next, refusal: null });
        if (next.id !== item.id) await this.rows.remove(item.id);
        this.tell();
    }

    watch(listener: () => void): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }

    /** Tells those who look on; other tabs are told by the page (see queue.ts). */
    tell(): void {
        for (const listener of this.listeners) listener();
    }
}
