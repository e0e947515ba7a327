import { solve } from './solve.ts';

/** Off the page's own thread, so that typing never stutters. */
self.onmessage = (e: MessageEvent<{ challenge: string; parts: number; difficulty: number }>) => {
    solve(e.data.challenge, e.data.parts, e.data.difficulty).then(
        (solutions) => self.postMessage(solutions),
        () => self.postMessage(null), // no WebCrypto: the page did not come over HTTPS
    );
};
