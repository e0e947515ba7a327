import { useEffect, useState } from 'react';
import { lastOwner, queue, startSending } from './queue.ts';
import type { Unsent } from './unsent.ts';

export interface UnsentNow {
    /** The reader's own, in the order made. */
    items: Unsent[];
    /** False while the browser itself knows that there is no network. */
    online: boolean;
}

/** What is not yet sent, kept up to date; sending goes on while a page that asks is open. */
export function useUnsent(): UnsentNow {
    const [items, setItems] = useState<Unsent[]>([]);
    const [online, setOnline] = useState(() => navigator.onLine);
    useEffect(() => {
        let gone = false;
        const read = async () => {
            const [all, owner] = [await queue.list(), await lastOwner()];
            if (!gone) setItems(all.filter((item) => !owner || item.owner === owner));
        };
        const look = () => void read().catch(() => undefined);
        const network = () => setOnline(navigator.onLine);
        const unwatch = queue.watch(look);
        window.addEventListener('online', network);
        window.addEventListener('offline', network);
        look();
        startSending();
        return () => {
            gone = true;
            unwatch();
            window.removeEventListener('online', network);
            window.removeEventListener('offline', network);
        };
    }, []);
    return { items, online };
}
