/** A line of two texts: in both, only in the earlier or only in the later one; `from` and `to` count lines from 1. */
export interface DifferentLine {
    kind: 'same' | 'gone' | 'new';
    text: string;
    from?: number;
    to?: number;
}

/** Beyond so many pairs of lines what differs is told as one block: a text longer than any template that is written. */
const pairsMost = 4_000_000;

const lines = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

/** The fewest lines to take out of `before` and put in to get `after`, in the order of reading. */
export function lineDifferences(before: string, after: string): DifferentLine[] {
    const a = lines(before);
    const b = lines(after);
    let head = 0;
    while (head < a.length && head < b.length && a[head] === b[head]) ++head;
    let tail = 0;
    while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
        ++tail;
    const n = a.length - head - tail;
    const m = b.length - head - tail;
    const out: DifferentLine[] = [];
    const same = (i: number, j: number) => out.push({ kind: 'same', text: a[i]!, from: i + 1, to: j + 1 });
    for (let i = 0; i < head; ++i) same(i, i);
    const longest = n * m <= pairsMost ? longestCommon(a, b, head, n, m) : undefined;
    let i = 0;
    let j = 0;
    while (i < n || j < m) {
        const x = a[head + i];
        if (longest && i < n && j < m && x === b[head + j]) {
            same(head + i++, head + j++);
        } else if (i < n && (j === m || !longest || longest(i + 1, j) >= longest(i, j + 1))) {
            out.push({ kind: 'gone', text: x!, from: head + i++ + 1 });
        } else {
            out.push({ kind: 'new', text: b[head + j]!, to: head + j++ + 1 });
        }
    }
    for (let k = 0; k < tail; ++k) same(a.length - tail + k, b.length - tail + k);
    return out;
}

/** How many lines the parts of both texts from (i, j) on share at the most. */
function longestCommon(a: string[], b: string[], head: number, n: number, m: number) {
    const length = new Uint16Array((n + 1) * (m + 1));
    for (let i = n - 1; i >= 0; --i)
        for (let j = m - 1; j >= 0; --j)
            length[i * (m + 1) + j] =
                a[head + i] === b[head + j]
                    ? length[(i + 1) * (m + 1) + j + 1]! + 1
                    : Math.max(length[(i + 1) * (m + 1) + j]!, length[i * (m + 1) + j + 1]!);
    return (i: number, j: number) => length[i * (m + 1) + j]!;
}

/** Long runs of lines that are the same are left out but for `around` lines beside what differs; null marks a gap. */
export function withoutLongRuns(all: DifferentLine[], around = 2): (DifferentLine | null)[] {
    const near = all.map(() => false);
    all.forEach((line, i) => {
        if (line.kind === 'same') return;
        for (let k = Math.max(0, i - around); k <= Math.min(all.length - 1, i + around); ++k) near[k] = true;
    });
    return all.flatMap((line, i) => (near[i] ? [line] : near[i - 1] || i === 0 ? [null] : []));
}
