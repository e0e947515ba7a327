import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeleteInterpreter } from '@/api/hooks/interpreters.ts';
import { useDeleteParticipant } from '@/api/hooks/participants.ts';
import { Button } from '@/components/Button.tsx';
import { DocumentsOf } from '@/components/DocumentsOf.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Icon } from '@/components/Icon.tsx';
import { NameText } from '@/components/NameText.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { InterpreterForm } from './InterpreterForm.tsx';
import { ParticipantForm } from './ParticipantForm.tsx';
import type { Kind, Row } from './rows.ts';

interface Props {
    kind: Kind;
    row: Row | undefined;
    editable: boolean;
    onClose: () => void;
}

export function PersonPanel({ kind, row, editable, onClose }: Props) {
    const { t } = useReader();
    const event = useCurrentEvent();
    return (
        <aside className="panel wide" aria-label={t('web.people.panel')}>
            <header>
                <div className="panel-title-row">
                    <h2>{row ? <NameText names={row.names} /> : t(`web.people.add.${kind}`)}</h2>
                    <Button look="ghost" icon aria-label={t('web.close')} onClick={onClose}>
                        <Icon is="close" size={12} />
                    </Button>
                </div>
                {row && (
                    <p className="small">
                        <Link
                            to="/events/$event/timetable-of/$kind/$id"
                            params={{
                                event: event.slug,
                                kind: kind === 'interpreter' ? 'interpreter' : 'participant',
                                id: row.id,
                            }}
                        >
                            {t('web.people.timetable')}
                        </Link>
                    </p>
                )}
            </header>
            {kind === 'interpreter' ? (
                <InterpreterForm existing={row?.interpreter} editable={editable} onSaved={onClose} />
            ) : (
                <ParticipantForm side={kind} existing={row?.participant} editable={editable} onSaved={onClose} />
            )}
            {row && editable && (
                <DocumentsOf
                    owner={kind === 'interpreter' ? 'interpreter' : 'participant'}
                    id={row.id}
                    editable={editable}
                />
            )}
            {row && editable && <Remove row={row} onDone={onClose} />}
        </aside>
    );
}

/** Deleting asks once more in place: the second press does it. */
function Remove({ row, onDone }: { row: Row; onDone: () => void }) {
    const { t } = useReader();
    const [sure, setSure] = useState(false);
    const sayFault = useSayFault();
    const participant = useDeleteParticipant();
    const interpreter = useDeleteInterpreter();
    const done = { onSuccess: onDone, onError: sayFault };
    const remove = () =>
        row.participant
            ? participant.mutate(row.participant, done)
            : row.interpreter && interpreter.mutate(row.interpreter, done);
    return (
        <section>
            <Button
                look="danger"
                busy={participant.isPending || interpreter.isPending}
                onClick={() => (sure ? remove() : setSure(true))}
            >
                {t(sure ? 'web.people.delete_sure' : 'web.people.delete')}
            </Button>
        </section>
    );
}
