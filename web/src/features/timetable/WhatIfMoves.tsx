import type { WhatIfMove } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';

const shownMoves = 12;

/** Meetings and where they go; the first dozen says enough. */
export function WhatIfMoves({ title, moves }: { title: string; moves: WhatIfMove[] }) {
    const { t } = useReader();
    return (
        <section>
            <h3>{title}</h3>
            <ul className="what-if-moves">
                {moves.slice(0, shownMoves).map((m) => (
                    <li key={m.meeting_id}>
                        <span className="cut">
                            <b>{m.seller}</b> × {m.buyer}
                        </span>
                        <span className="num">{m.before ? `${m.before} → ${m.after}` : m.after}</span>
                    </li>
                ))}
            </ul>
            {moves.length > shownMoves && (
                <p className="dim small">{t('web.what_if.more', { count: moves.length - shownMoves })}</p>
            )}
        </section>
    );
}
