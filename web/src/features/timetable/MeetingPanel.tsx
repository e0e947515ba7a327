import type { Draft, Explanation, Interpreter, Remedy } from '@/api/types.ts';
import { useExplanation } from '@/api/hooks/drafts.ts';
import { Button } from '@/components/Button.tsx';
import { Icon } from '@/components/Icon.tsx';
import { Mark } from '@/components/Mark.tsx';
import { Loaded } from '@/components/States.tsx';
import { signed } from '@/text/numbers.ts';
import { factSentence, reasonSentence, remedySentence } from '@/text/sentences.ts';
import { useReader } from '@/text/useReader.ts';
import { Elsewhere } from './Elsewhere.tsx';
import type { Shown } from './model.ts';
import type { ReactNode } from 'react';

interface Props {
    draft: Draft;
    shown: Shown;
    where: string;
    interpreter: Interpreter | undefined;
    editable: boolean;
    effect: ReactNode;
    slotLabel: (slot: number, table: number | null) => { time: string; table: string };
    onClose: () => void;
    onPlace: () => void;
    onFreeze: () => void;
    onTakeOut: () => void;
    onGoTo: (slot: number, table: number | null) => void;
    onApply: (remedy: Remedy) => void;
}

/** Who, the effect of a drop, why here, where else, what would improve, what can be done. */
export function MeetingPanel(p: Props) {
    const { t } = useReader();
    const { shown } = p;
    const placed = shown.placement.slot !== null;
    return (
        <aside className="panel" aria-label={t('web.panel.meeting')}>
            <Who {...p} />
            {p.effect}
            <Loaded query={useExplanation(p.draft, shown.meeting.id)} rows={5}>
                {(e) => (
                    <>
                        {e.why_here.length > 0 && <WhyHere facts={e.why_here} />}
                        {e.elsewhere.length > 0 && <Elsewhere places={e.elsewhere} {...p} />}
                        {e.improvements.length > 0 && <Improvements remedies={e.improvements} {...p} />}
                    </>
                )}
            </Loaded>
            {!placed && <WhyNot {...p} />}
            {p.editable && (
                <footer className="no-print">
                    <Button onClick={p.onPlace}>{t(placed ? 'web.panel.move' : 'web.panel.place')}</Button>
                    {placed && (
                        <>
                            <Button onClick={p.onFreeze} aria-pressed={shown.placement.frozen}>
                                {t(shown.placement.frozen ? 'web.panel.unfreeze' : 'web.panel.freeze')}
                            </Button>
                            <Button onClick={p.onTakeOut}>{t('web.panel.take_out')}</Button>
                        </>
                    )}
                </footer>
            )}
        </aside>
    );
}

function Who({ shown, where, interpreter, onClose }: Props) {
    const { t, name } = useReader();
    return (
        <header>
            <div className="panel-title">
                <h2>
                    {shown.seller} × {shown.buyer}
                </h2>
                <Button look="ghost" icon aria-label={t('web.close')} onClick={onClose}>
                    <Icon is="close" size={12} />
                </Button>
            </div>
            <dl>
                <dt>{t('web.panel.where')}</dt>
                <dd>{where}</dd>
                <dt>{t('web.panel.interpreter')}</dt>
                <dd>
                    {interpreter ? (
                        <>
                            <span className="letter on">{interpreter.code}</span> {name(interpreter.names)}
                        </>
                    ) : (
                        t('web.panel.no_interpreter')
                    )}
                </dd>
                <dt>{t('web.panel.wish')}</dt>
                <dd>
                    {t(`web.origin.${shown.meeting.origin}`)} ·{' '}
                    {t('web.tray.priority', { priority: shown.meeting.priority })}
                </dd>
            </dl>
        </header>
    );
}

function WhyHere({ facts }: { facts: Explanation['why_here'] }) {
    const reader = useReader();
    return (
        <section>
            <h3>{reader.t('web.panel.why_here')}</h3>
            <ul className="panel-list">
                {facts.map((f, i) => (
                    <li key={i}>
                        <Mark is={f.delta <= 0 ? 'good' : 'attention'} />
                        <span>{factSentence(f, reader)}</span>
                        <span className="num">{signed(f.delta)}</span>
                    </li>
                ))}
            </ul>
        </section>
    );
}

function WhyNot({ draft, shown }: Props) {
    const reader = useReader();
    const entry = draft.unplaced.find((u) => u.meeting_id === shown.meeting.id);
    if (!entry?.reasons.length) return null;
    return (
        <section>
            <h3>{reader.t('web.panel.why_not')}</h3>
            <ul className="panel-list">
                {entry.reasons.map((r, i) => (
                    <li key={i}>
                        <Mark is="wrong" />
                        <span>{reasonSentence(r, reader)}</span>
                    </li>
                ))}
            </ul>
        </section>
    );
}

function Improvements({ remedies, onApply, editable }: Props & { remedies: Remedy[] }) {
    const reader = useReader();
    return (
        <section>
            <h3>{reader.t('web.panel.improve')}</h3>
            <ul className="panel-list">
                {remedies.map((r, i) => (
                    <li key={i}>
                        <span>{remedySentence(r, reader)}</span>
                        {editable && r.moves.length > 0 && (
                            <Button look="link" onClick={() => onApply(r)}>
                                {reader.t('web.panel.try')}
                            </Button>
                        )}
                    </li>
                ))}
            </ul>
        </section>
    );
}
