import { useState } from 'react';
import { useMarkMeeting } from '@/api/hooks/day.ts';
import type { DayBoard, DayMeeting, ProposalRequest } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { starts, type Now } from './model.ts';
import { ReportForm } from './ReportForm.tsx';
import { happening } from './request.ts';

/** What the organiser has pointed at; nothing: they say themselves what it is about. */
export interface Happened {
    meeting?: DayMeeting;
}

interface Props {
    board: DayBoard;
    now: Now;
    happened: Happened;
    busy: boolean;
    onReport: (request: ProposalRequest) => void;
    onClose: () => void;
}

export function HappenedDialog(props: Props) {
    const { t, name } = useReader();
    const { meeting } = props.happened;
    const called = (id: string) => name(props.now.people.get(id)?.names);
    const title = meeting
        ? t('web.day.pair', { seller: called(meeting.seller_id), buyer: called(meeting.buyer_id) })
        : t('web.day.happened');
    return (
        <Dialog title={title} open onClose={props.onClose} width={520}>
            {meeting ? <MeetingActions {...props} meeting={meeting} /> : <ReportForm {...props} />}
        </Dialog>
    );
}

const minutesLate = [10, 20, 30] as const;

/** One tap each: everything that can happen to a meeting. */
function MeetingActions({ board, now, meeting, busy, onReport, onClose }: Props & { meeting: DayMeeting }) {
    const { t, name } = useReader();
    const mark = useMarkMeeting();
    const sayFault = useSayFault();
    const [late, setLate] = useState<string | null>(null);
    const begun = starts(meeting) <= now.at;
    const called = (id: string) => name(now.people.get(id)?.names);
    const sides = [meeting.seller_id, meeting.buyer_id];
    const table = board.tables.find((x) => x.index === meeting.table);
    const marked = (state: 'called' | 'begun') =>
        mark.mutate({ meeting: meeting.id, state }, { onSuccess: onClose, onError: sayFault });
    return (
        <div className="day-actions">
            {sides.map((id) => (
                <div key={id} className="day-action">
                    <span>{called(id)}</span>
                    <Button large busy={busy} onClick={() => onReport(happening('no_show', { participant_id: id }))}>
                        {t('web.day.kind.no_show')}
                    </Button>
                    <Button large aria-expanded={late === id} onClick={() => setLate(late === id ? null : id)}>
                        {t('web.day.kind.late')}
                    </Button>
                    {late === id &&
                        minutesLate.map((minutes) => (
                            <Button
                                key={minutes}
                                large
                                busy={busy}
                                onClick={() => onReport(happening('late', { participant_id: id, minutes }))}
                            >
                                {t('web.day.minutes', { minutes })}
                            </Button>
                        ))}
                </div>
            ))}
            {meeting.interpreter_id && (
                <div className="day-action">
                    <span>{called(meeting.interpreter_id)}</span>
                    <Button
                        large
                        busy={busy}
                        onClick={() =>
                            onReport(happening('interpreter_ill', { interpreter_id: meeting.interpreter_id }))
                        }
                    >
                        {t('web.day.kind.interpreter_ill')}
                    </Button>
                </div>
            )}
            {table && (
                <div className="day-action">
                    <span>{t('web.day.table', { label: table.label })}</span>
                    <Button
                        large
                        busy={busy}
                        onClick={() => onReport(happening('table_lost', { table: meeting.table }))}
                    >
                        {t('web.day.kind.table_lost')}
                    </Button>
                </div>
            )}
            <div className="day-action">
                <span>{t('web.day.this_meeting')}</span>
                {begun ? (
                    <>
                        {minutesLate.slice(0, 2).map((minutes) => (
                            <Button
                                key={minutes}
                                large
                                busy={busy}
                                onClick={() => onReport(happening('overrun', { meeting_id: meeting.id, minutes }))}
                            >
                                {t('web.day.longer', { minutes })}
                            </Button>
                        ))}
                        <Button large busy={mark.isPending} onClick={() => marked('begun')}>
                            {t('web.day.mark_begun')}
                        </Button>
                        <Button large busy={mark.isPending} onClick={() => marked('called')}>
                            {t('web.day.mark_called')}
                        </Button>
                    </>
                ) : (
                    <Button
                        large
                        look="danger"
                        busy={busy}
                        onClick={() => onReport(happening('cancelled', { meeting_id: meeting.id }))}
                    >
                        {t('web.day.kind.cancelled')}
                    </Button>
                )}
            </div>
            <p className="small dim">{t('web.day.nobody_told_yet')}</p>
        </div>
    );
}
