import { useEffect, useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { asFault } from '@/api/fault.ts';
import { keep, kept } from './kept.ts';

export interface Readable<T> {
    data: T | undefined;
    /** When the kept answer was given, in milliseconds; null while the server answers. */
    keptAt: number | null;
}

/** A query's data, or without the network what this phone kept of it under `name`. */
export function useKept<T>(query: UseQueryResult<T>, name: string): Readable<T> {
    const [old, setOld] = useState<{ value: T; at: number } | null>(null);
    const { data } = query;
    // Known at the first failed attempt, before the query has given up.
    const failure = query.error ?? query.failureReason;
    const cut = failure !== null && asFault(failure).status === 0;
    useEffect(() => {
        if (data !== undefined) void keep(name, data);
    }, [data, name]);
    useEffect(() => {
        if (!cut) return;
        let gone = false;
        void kept<T>(name).then((found) => !gone && setOld(found));
        return () => void (gone = true);
    }, [cut, name]);
    // Asking again after a failure is no answer yet: what was kept stays on the screen until there is one.
    const asking = data === undefined && !query.isError;
    if (cut || asking) return { data: data ?? old?.value, keptAt: old?.at ?? null };
    return { data, keptAt: null };
}
