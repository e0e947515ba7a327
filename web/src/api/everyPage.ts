import { answer, client } from './client.ts';
import type { Listed } from './types.ts';

/** All of a list, page by page; the screens that filter and sum need the whole of it. */
export async function everyPage<T>(
    path: string,
    pathParams: Record<string, string>,
    query: Record<string, unknown> = {},
    limit = 500,
): Promise<Listed<T>> {
    const items: T[] = [];
    let cursor: string | null = null;
    let total = 0;
    do {
        const page: Listed<T> = await answer(
            client.GET(path, {
                params: { path: pathParams, query: { ...query, limit, ...(cursor ? { cursor } : {}) } },
            }),
        );
        items.push(...page.items);
        total = page.total;
        cursor = page.next_cursor;
    } while (cursor);
    return { items, next_cursor: null, total };
}
