import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useRelease, useReleasePreview } from '@/api/hooks/releases.ts';
import type { Draft, Event, ReleaseChange, ReleaseLetters, ReleasePreview } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { Mark } from '@/components/Mark.tsx';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { reasonSentence } from '@/text/sentences.ts';
import { useReader } from '@/text/useReader.ts';
import { LettersPart } from './LettersPart.tsx';
import type { Shown } from './model.ts';
import { ShareButton } from './ShareButton.tsx';

interface Props {
    open: boolean;
    draft: Draft;
    event: Event;
    shown: Map<string, Shown>;
    placeOf: (slot: number | null, table: number | null) => string;
    onClose: () => void;
}

/** Who is told what, before anybody is told. */
export function ReleaseDialog(p: Props) {
    const { t } = useReader();
    return (
        <Dialog title={t('web.release.title')} open={p.open} onClose={p.onClose} width={640}>
            <Loaded query={useReleasePreview(p.draft, p.open)} rows={6}>
                {(preview) => <Preview {...p} preview={preview} />}
            </Loaded>
        </Dialog>
    );
}

const kinds = ['placed', 'moved', 'removed'] as const;
const shownChanges = 60;

function Preview({ preview, draft, event, shown, placeOf, onClose }: Props & { preview: ReleasePreview }) {
    const reader = useReader();
    const { t } = reader;
    const release = useRelease(event.id);
    const [letters, setLetters] = useState<ReleaseLetters>('send');
    const sayFault = useSayFault();
    const broken = preview.broken_rules.length > 0;
    const go = () =>
        release.mutate(
            { draft, letters },
            {
                onSuccess: (made) => {
                    say('good', t('web.release.made', { number: made.number }));
                    onClose();
                },
                onError: sayFault,
            },
        );
    return (
        <div className="form">
            {broken ? (
                <div role="alert">
                    <p className="c-wrong strong">{t('web.release.broken')}</p>
                    <ul>
                        {preview.broken_rules.map((r, i) => (
                            <li key={i}>
                                <Mark is="wrong" /> {reasonSentence(r, reader)}
                            </li>
                        ))}
                    </ul>
                </div>
            ) : (
                <p>{t('web.release.tells', { people: preview.people })}</p>
            )}
            <ul className="release-counts">
                {kinds.map((k) => (
                    <li key={k}>
                        {t(`web.release.kind.${k}`)}{' '}
                        <b className="num">{preview.changes.filter((c) => c.kind === k).length}</b>
                    </li>
                ))}
            </ul>
            <div className="release-changes" tabIndex={0} role="region" aria-label={t('web.release.changes')}>
                <table className="table">
                    <thead>
                        <tr>
                            <th>{t('web.release.meeting')}</th>
                            <th>{t('web.release.change')}</th>
                            <th>{t('web.release.who')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {preview.changes.slice(0, shownChanges).map((c) => (
                            <Change key={c.meeting_id} change={c} shown={shown} placeOf={placeOf} />
                        ))}
                    </tbody>
                </table>
                {preview.changes.length > shownChanges && (
                    <p className="dim small">
                        {t('web.release.more', { count: preview.changes.length - shownChanges })}
                    </p>
                )}
            </div>
            {!broken && <LettersPart draft={draft} open letters={letters} onChange={setLetters} />}
            <div className="buttons">
                <Button look="primary" large disabled={broken} busy={release.isPending} onClick={go}>
                    {t('web.release.go', { people: preview.people })}
                </Button>
                <ShareButton draft={draft} letters={letters} onShared={onClose} />
                <Link className="btn large" to="/events/$event/documents" params={{ event: event.slug }}>
                    {t('web.release.documents')}
                </Link>
            </div>
        </div>
    );
}

function Change({
    change: c,
    shown,
    placeOf,
}: {
    change: ReleaseChange;
    shown: Props['shown'];
    placeOf: Props['placeOf'];
}) {
    const { t, name } = useReader();
    const m = shown.get(c.meeting_id);
    const before = c.before && placeOf(c.before.slot, c.before.table);
    const after = c.after && placeOf(c.after.slot, c.after.table);
    return (
        <tr>
            <td>
                {m?.seller} × {m?.buyer}
            </td>
            <td className="num">
                {c.kind === 'removed'
                    ? t('web.release.kind.removed')
                    : c.kind === 'moved'
                      ? `${before} → ${after}`
                      : after}
            </td>
            <td className="dim small">{c.tell.map((x) => name(x.names)).join(', ')}</td>
        </tr>
    );
}
