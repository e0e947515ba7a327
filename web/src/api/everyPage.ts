import { answer, client } from './client.ts';
import type { Listed } from './types.ts';

type Loose = (
    path: string,
    init: { params: { path: Record<string, string>; query: Record<string, unknown> } },
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** All of a list, page by page; the screens that filter and sum need the whole of it. */
export async function everyPage<T>(path: string, pathParams: Record<string, string>, limit = 500): Promise<Listed<T>> {
    const get = client.GET as unknown as Loose; // every list answers the same way, whatever its path
    const items: T[] = [];
    let cursor: string | null = null;
    let total: number;
    do {
        const query: Record<string, unknown> = { limit, ...(cursor ? { cursor } : {}) };
        const page = (await answer(get(path, { params: { path: pathParams, query } }))) as Listed<T>;
        items.push(...page.items);
        total = page.total;
        cursor = page.next_cursor;
    } while (cursor);
    return { items, next_cursor: null, total };
}
