/**
 * Keeps the pages of this program on the phone (public/offline.js, with the built files' names put in by
 * build/offline.ts). Without a secure origin there is no such thing; the page then needs the network.
 */
export function keepPages(): void {
    if (!import.meta.env.PROD) return;
    void navigator.serviceWorker?.register('/offline.js').catch(() => undefined);
}
