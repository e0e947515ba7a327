// Keeps the personal page readable when the hall's network is gone: the page's own files from the cache, everything
// else from the network. What people do and who they are is never kept here; the page keeps its last timetable itself.
const shelf = 'gyoryu-1';

self.addEventListener('install', (event) => {
    event.waitUntil(caches.open(shelf).then((cache) => cache.add('/')));
    self.skipWaiting();
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

async function fromShelf(request) {
    const cache = await caches.open(shelf);
    const known = await cache.match(request);
    if (known) return known;
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
}

async function pageOrShelf(request) {
    const cache = await caches.open(shelf);
    try {
        const answer = await fetch(request);
        if (answer.ok) await cache.put('/', answer.clone());
        return answer;
    } catch (error) {
        const known = await cache.match('/');
        if (known) return known;
        throw error;
    }
}

self.addEventListener('fetch', (event) => {
    const url = new URL(event.request.url);
    if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
    if (url.pathname.startsWith('/assets/')) event.respondWith(fromShelf(event.request));
    else if (event.request.mode === 'navigate' && !url.pathname.startsWith('/api/'))
        event.respondWith(pageOrShelf(event.request));
});
