import { shelf } from './shelf.ts';

interface Kept {
    id: string;
    value: unknown;
    at: number;
}

const rows = shelf<Kept>('kept');

/** Keeps the last answer under a name, for reading without the network. A full storage only means that none is kept. */
export const keep = (id: string, value: unknown): Promise<void> =>
    rows.put({ id, value, at: Date.now() }).catch(() => undefined);

export async function kept<T>(id: string): Promise<{ value: T; at: number } | null> {
    const found = await rows.get(id).catch(() => undefined);
    return found ? { value: found.value as T, at: found.at } : null;
}

/** All that was kept whose name begins so: what belongs to somebody who leaves this phone. */
export async function forgetKept(prefix: string): Promise<void> {
    for (const row of await rows.all().catch(() => [])) if (row.id.startsWith(prefix)) await rows.remove(row.id);
}
