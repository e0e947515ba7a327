const batch = 64;

const leadingZeros = (digest: ArrayBuffer): number => {
    let zeros = 0;
    for (const byte of new Uint8Array(digest)) {
        if (byte === 0) {
            zeros += 8;
            continue;
        }
        return zeros + Math.clz32(byte) - 24;
    }
    return zeros;
};

/** For each part a number n so that SHA-256 of "challenge:part:n" begins with that many zero bits. */
export async function solve(challenge: string, parts: number, difficulty: number): Promise<number[]> {
    const encoder = new TextEncoder();
    const found: number[] = [];
    for (let part = 0; part < parts; part++) {
        for (let from = 0, done = false; !done; from += batch) {
            const digests = await Promise.all(
                Array.from({ length: batch }, (_, i) =>
                    crypto.subtle.digest('SHA-256', encoder.encode(`${challenge}:${part}:${from + i}`)),
                ),
            );
            const at = digests.findIndex((d) => leadingZeros(d) >= difficulty);
            if (at < 0) continue;
            found.push(from + at);
            done = true;
        }
    }
    return found;
}
