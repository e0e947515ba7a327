import type { ReactNode } from 'react';
import { pressBlocks, type PressBlock, type PressRun } from './pressText.ts';
import './press-text.css';

interface Props {
    text: string;
    lang: string;
    /** How a figure is shown; as plain words without it. */
    figure?: (run: PressRun, key: string) => ReactNode;
}

/** A press release as it will look. */
export function PressText({ text, lang, figure }: Props) {
    const blocks = pressBlocks(text);
    return (
        <article className="press-text" lang={lang}>
            {grouped(blocks).map((group, i) =>
                Array.isArray(group) ? (
                    <ul key={i}>
                        {group.map((item, j) => (
                            <li key={j}>{runsOf(item, figure)}</li>
                        ))}
                    </ul>
                ) : (
                    <Line key={i} block={group} figure={figure} />
                ),
            )}
        </article>
    );
}

function Line({ block, figure }: { block: PressBlock; figure: Props['figure'] }) {
    const runs = runsOf(block, figure);
    if (block.line === 'title') return <h1>{runs}</h1>;
    if (block.line === 'heading') return <h2>{runs}</h2>;
    return <p>{runs}</p>;
}

const runsOf = (block: PressBlock, figure: Props['figure']) =>
    block.runs.map((run, i) => {
        if (run.figure && figure) return <span key={i}>{figure(run, run.figure)}</span>;
        if (run.link)
            return (
                <a key={i} href={run.link} rel="noreferrer">
                    {run.text}
                </a>
            );
        return <span key={i}>{run.text}</span>;
    });

/** Items that follow one another make one list. */
function grouped(blocks: PressBlock[]): (PressBlock | PressBlock[])[] {
    const groups: (PressBlock | PressBlock[])[] = [];
    for (const block of blocks) {
        const last = groups.at(-1);
        if (block.line !== 'item') groups.push(block);
        else if (Array.isArray(last)) last.push(block);
        else groups.push([block]);
    }
    return groups;
}
