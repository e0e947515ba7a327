import type { Explanation } from '@/api/types.ts';
import { Mark } from '@/components/Mark.tsx';
import { signed } from '@/text/numbers.ts';
import { reasonSentence } from '@/text/sentences.ts';
import { useReader } from '@/text/useReader.ts';
import { meaning } from './BoardHead.tsx';

interface Props {
    places: Explanation['elsewhere'];
    editable: boolean;
    slotLabel: (slot: number, table: number | null) => { time: string; table: string };
    onGoTo: (slot: number, table: number | null) => void;
}

const most = 8;

/** The best place of each other slot; the free ones can be taken with one click. */
export function Elsewhere({ places, editable, slotLabel, onGoTo }: Props) {
    const reader = useReader();
    const { t } = reader;
    const possible = places.filter((p) => p.state !== 'blocked').length;
    return (
        <section>
            <h3>{t('web.panel.elsewhere', { possible, blocked: places.length - possible })}</h3>
            <ul className="panel-list lined">
                {places.slice(0, most).map((p) => {
                    const { time, table } = slotLabel(p.slot, p.table);
                    const first = p.reasons[0];
                    const blocked = p.state === 'blocked';
                    return (
                        <li key={`${p.slot}/${p.table}`}>
                            <Mark is={meaning(p.state)} />
                            <b className="num">{time}</b>
                            <span>
                                {blocked
                                    ? first && reasonSentence(first, reader)
                                    : p.moves_needed
                                      ? t('web.panel.table_with_moves', { table, moves: p.moves_needed })
                                      : table}
                            </span>
                            {blocked ? (
                                <span className="dim">{t('web.board.state.blocked')}</span>
                            ) : editable ? (
                                <button type="button" className="btn link num" onClick={() => onGoTo(p.slot, p.table)}>
                                    {signed(p.penalty_delta)}
                                    <span className="visually-hidden"> {t('web.panel.go_there')}</span>
                                </button>
                            ) : (
                                <span className="num">{signed(p.penalty_delta)}</span>
                            )}
                        </li>
                    );
                })}
            </ul>
        </section>
    );
}
