import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type PointerEvent } from 'react';
import type { Draft, Remedy, Unplaced } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Mark } from '@/components/Mark.tsx';
import { reasonSentence, remedySentence } from '@/text/sentences.ts';
import { useReader } from '@/text/useReader.ts';
import type { Shown } from './model.ts';
import { WhatIfButton } from './WhatIfButton.tsx';
import './tray.css';

interface Props {
    draft: Draft;
    shown: Map<string, Shown>;
    selected: string;
    placing: boolean;
    editable: boolean;
    onSelect: (meeting: string) => void;
    onGrab: (meeting: string, e: PointerEvent) => void;
    onApply: (remedy: Remedy) => void;
    onPlace: (meeting: string) => void;
}

const width = 192;

/** Meetings outside the timetable, each with its reason and the smallest change that lets it in. */
export function Tray(p: Props) {
    const { t } = useReader();
    const { unplaced } = p.draft;
    const scroller = useRef<HTMLUListElement>(null);
    const virtual = useVirtualizer({
        count: unplaced.length,
        horizontal: true,
        useFlushSync: false,
        getScrollElement: () => scroller.current,
        estimateSize: () => width,
        overscan: 3,
    });
    return (
        <section className={unplaced.length ? 'tray' : 'tray is-empty'} aria-label={t('web.tray.label')}>
            <header>
                <h2>{t('web.tray.title', { count: unplaced.length })}</h2>
                <span className="dim small">{unplaced.length ? t('web.tray.help') : t('web.tray.empty')}</span>
                {p.placing && <Legend />}
                {!p.placing && unplaced.length > 0 && <WhatIfButton draft={p.draft} editable={p.editable} />}
            </header>
            {unplaced.length > 0 && (
                <ul ref={scroller}>
                    <li aria-hidden="true" style={{ flex: 'none', width: virtual.getTotalSize() }} />
                    {virtual.getVirtualItems().map((item) => {
                        const entry = unplaced[item.index];
                        const shown = entry && p.shown.get(entry.meeting_id);
                        if (!entry || !shown) return null;
                        return (
                            <li
                                key={entry.meeting_id}
                                className="tray-item"
                                style={{ left: item.start, width: width - 8 }}
                            >
                                <TrayCard {...p} entry={entry} one={shown} />
                            </li>
                        );
                    })}
                </ul>
            )}
        </section>
    );
}

function TrayCard({ entry, one: shown, ...p }: Props & { entry: Unplaced; one: Shown }) {
    const reader = useReader();
    const { t } = reader;
    const reason = entry.reasons[0];
    const { remedy } = entry;
    return (
        <>
            <button
                type="button"
                className="tray-open"
                aria-pressed={p.selected === entry.meeting_id}
                onClick={() => p.onSelect(entry.meeting_id)}
                onPointerDown={(e) => p.onGrab(entry.meeting_id, e)}
            >
                <span className="cut">
                    <b>{shown.seller}</b> × {shown.buyer}
                </span>
                <span className="dim">
                    {t(`web.origin.${shown.meeting.origin}`)} ·{' '}
                    {t('web.tray.priority', { priority: shown.meeting.priority })}
                </span>
                <span className="tray-reason">
                    <Mark is={remedy ? 'attention' : 'wrong'} />
                    <span>{reason ? reasonSentence(reason, reader) : t('web.tray.taken_out')}</span>
                </span>
            </button>
            <footer>
                <span className="cut" title={remedy ? remedySentence(remedy, reader) : undefined}>
                    {remedy ? remedySentence(remedy, reader) : ''}
                </span>
                {p.editable &&
                    (remedy && remedy.moves.length > 0 ? (
                        <Button look="link" onClick={() => p.onApply(remedy)}>
                            {t('web.tray.put_in')}
                        </Button>
                    ) : (
                        <Button look="link" onClick={() => p.onPlace(entry.meeting_id)}>
                            {t('web.tray.choose')}
                        </Button>
                    ))}
            </footer>
        </>
    );
}

function Legend() {
    const { t } = useReader();
    return (
        <p className="tray-legend small">
            {(['free', 'attention', 'wrong'] as const).map((m) => (
                <span key={m}>
                    <Mark is={m} /> {t(`web.tray.legend.${m}`)}
                </span>
            ))}
        </p>
    );
}
