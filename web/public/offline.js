// Keeps the pages readable and usable when the hall's network is gone: the program's own files from the cache,
// everything else from the network. What people do and who they are is never kept here; the pages keep that themselves.
// The build puts the names of its files in, so that a new program is a new worker.
const files = /* files of the build */ [];
const shelf = 'gyoryu-1';

self.addEventListener('install', (event) => {
    event.waitUntil(caches.open(shelf).then((cache) => cache.addAll(['/', ...files])));
    self.skipWaiting();
});

async function dropOldFiles() {
    const cache = await caches.open(shelf);
    const wanted = new Set(files);
    for (const request of await cache.keys()) {
        const { pathname } = new URL(request.url);
        if (/^\/assets\/.*\.(js|css)$/.test(pathname) && !wanted.has(pathname)) await cache.delete(request);
    }
}

self.addEventListener('activate', (event) => event.waitUntil(dropOldFiles().then(() => self.clients.claim())));

async function fromShelf(request) {
    const cache = await caches.open(shelf);
    const known = await cache.match(request);
    if (known) return known;
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
}

// A hall's network that hangs is worse than none: after this long the kept page is shown.
const patience = 4000;

async function pageOrShelf(request) {
    const cache = await caches.open(shelf);
    const known = await cache.match('/');
    try {
        const signal = known ? AbortSignal.timeout(patience) : undefined;
        const answer = await fetch(request, { signal });
        if (answer.ok) await cache.put('/', answer.clone());
        return answer;
    } catch (error) {
        if (known) return known;
        throw error;
    }
}

const kept = ['/icon.svg', '/icon-192.png', '/icon-512.png', '/manifest.webmanifest'];

self.addEventListener('fetch', (event) => {
    const url = new URL(event.request.url);
    if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
    if (url.pathname.startsWith('/assets/') || kept.includes(url.pathname)) event.respondWith(fromShelf(event.request));
    else if (event.request.mode === 'navigate' && !url.pathname.startsWith('/api/'))
        event.respondWith(pageOrShelf(event.request));
});
