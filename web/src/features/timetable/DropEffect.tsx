import type { CellEffect, Draft } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Tag } from '@/components/Tag.tsx';
import { plain, signed } from '@/text/numbers.ts';
import { reasonSentence } from '@/text/sentences.ts';
import { useReader } from '@/text/useReader.ts';
import { meaning } from './BoardHead.tsx';
import type { Shown } from './model.ts';

interface Props {
    draft: Draft;
    effect: CellEffect | undefined;
    shown: Map<string, Shown>;
    slotLabel: (slot: number, table: number | null) => { time: string; table: string };
    onCancel: () => void;
    byKeys: boolean;
}

/** What would happen, stated before the meeting is let go. */
export function DropEffect({ draft, effect, shown, slotLabel, onCancel, byKeys }: Props) {
    const reader = useReader();
    const { t, lang } = reader;
    const at = effect && slotLabel(effect.slot, effect.table);
    const last = draft.curve.at(-1)?.incumbent;
    const total = draft.verdict.status === 'edited' || last === undefined ? null : Math.round(last);
    return (
        <section className="drop-effect" aria-live="polite">
            <div className="panel-title">
                <span>{t('web.drop.title')}</span>
                <Button look="link" onClick={onCancel}>
                    {t('web.drop.cancel')}
                </Button>
            </div>
            {effect && at ? (
                <>
                    <div className="panel-title">
                        <b className="num">
                            {at.time} · {at.table}
                        </b>
                        <Tag is={meaning(effect.state)}>
                            {t(`web.drop.state.${effect.state}`, { moves: effect.moves_needed })}
                        </Tag>
                    </div>
                    {effect.state !== 'blocked' && (
                        <dl>
                            <dt>{t('web.drop.penalty')}</dt>
                            <dd className="num">
                                {total === null
                                    ? ''
                                    : `${plain(total, lang)} → ${plain(total + effect.penalty_delta, lang)} `}
                                ({signed(effect.penalty_delta)})
                            </dd>
                            <dt>{t('web.drop.others')}</dt>
                            <dd>
                                {(effect.moves ?? []).length === 0 && (effect.moves_needed || t('web.drop.nobody'))}
                                {(effect.moves ?? []).map((m) => {
                                    const other = shown.get(m.meeting_id);
                                    const to = m.slot === null ? null : slotLabel(m.slot, m.table);
                                    return (
                                        <span key={m.meeting_id} className="drop-move">
                                            {other?.seller} × {other?.buyer} →{' '}
                                            {to ? `${to.time} ${to.table}` : t('web.tray.label')}
                                        </span>
                                    );
                                })}
                            </dd>
                        </dl>
                    )}
                    {effect.reasons.map((r, i) => (
                        <p key={i} className="small">
                            {reasonSentence(r, reader)}
                        </p>
                    ))}
                </>
            ) : (
                <p className="small">{t(byKeys ? 'web.drop.how_keys' : 'web.drop.how')}</p>
            )}
        </section>
    );
}
