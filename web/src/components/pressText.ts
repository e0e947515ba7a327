/** The text of a press release as the server keeps it: lines with few marks (docs/press.md). */
export type PressLine = 'title' | 'heading' | 'item' | 'paragraph';
export interface PressRun {
    text: string;
    figure?: string;
    link?: string;
}
export interface PressBlock {
    line: PressLine;
    runs: PressRun[];
}

const marked = /\[((?:\\.|[^[\]\\])+)\]\((figure:[^)]{1,390}|https?:\/\/[^)]{1,390}|mailto:[^)]{1,390})\)/g;

const plain = (text: string) => text.replace(/\\([[\]\\#-])/g, '$1');

/** A line cut at its marks; what is between them as it stands, with its backslashes. */
export function rawRuns(line: string): PressRun[] {
    const runs: PressRun[] = [];
    let at = 0;
    for (const found of line.matchAll(marked)) {
        if (found.index > at) runs.push({ text: line.slice(at, found.index) });
        const [whole, words = '', target = ''] = found;
        runs.push(
            target.startsWith('figure:')
                ? { text: plain(words), figure: target.slice('figure:'.length) }
                : { text: plain(words), link: target },
        );
        at = found.index + whole.length;
    }
    if (at < line.length) runs.push({ text: line.slice(at) });
    return runs;
}

const prefixes: [string, PressLine][] = [
    ['## ', 'heading'],
    ['# ', 'title'],
    ['- ', 'item'],
];

export function pressBlocks(text: string): PressBlock[] {
    const blocks: PressBlock[] = [];
    for (const raw of text.split('\n')) {
        const line = raw.trim();
        if (line === '') continue;
        const [prefix, kind] = prefixes.find(([p]) => line.startsWith(p)) ?? ['', 'paragraph' as const];
        const runs = rawRuns(line.slice(prefix.length)).map((r) =>
            r.figure || r.link ? r : { ...r, text: plain(r.text) },
        );
        blocks.push({ line: kind, runs });
    }
    return blocks;
}

export const markedFigure = (words: string, key: string) =>
    `[${words.replace(/[[\]\\]/g, (c) => `\\${c}`)}](figure:${key})`;

/** Whether the other side has not confirmed all of a figure; it looks different then. */
export const isUnsure = (key: string) => /\.(claimed|reported|disputed)\b/.test(key);
