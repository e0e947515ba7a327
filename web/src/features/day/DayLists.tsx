import { useLiftChange } from '@/api/hooks/day.ts';
import type { DayBoard, DayChange, ProposalRequest } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Mark } from '@/components/Mark.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { clock } from '@/text/zones.ts';
import { isSoon, minutesBetween, starts, type Now, type Seen } from './model.ts';
import { happening } from './request.ts';
import { StandbyList } from './StandbyList.tsx';
import { useSayHappened } from './useSayHappened.ts';

interface Props {
    board: DayBoard;
    now: Now;
    mayEdit: boolean;
    busy: boolean;
    onReport: (request: ProposalRequest) => void;
}

/** Beside the tables: who is late, what comes next, who works, who steps in, what has happened. */
export function DayLists(props: Props) {
    const { board, now } = props;
    const { t } = useReader();
    return (
        <aside className="day-lists">
            <section>
                <h2>
                    {now.late.length > 0 && <Mark is="wrong" />} {t('web.day.late')} <span>{now.late.length}</span>
                </h2>
                {now.late.length === 0 && <p className="small dim">{t('web.day.late_none')}</p>}
                <ul>
                    {now.late.map((seen) => (
                        <LateLine key={seen.meeting.id} seen={seen} {...props} />
                    ))}
                </ul>
            </section>
            <section>
                <h2>
                    {t('web.day.next')}{' '}
                    {now.nextSlot && (
                        <span>
                            {t(isSoon(now.at, starts(now.nextSlot)) ? 'web.day.next_at' : 'web.day.next_then', {
                                time: now.nextSlot.local_start,
                                count: now.next.length,
                                minutes: minutesBetween(now.at, starts(now.nextSlot)),
                            })}
                        </span>
                    )}
                </h2>
                {now.next.length === 0 && <p className="small dim">{t('web.day.next_none')}</p>}
                <ul>
                    {now.next.slice(0, 12).map((seen) => (
                        <NextLine key={seen.meeting.id} seen={seen} board={board} now={now} />
                    ))}
                </ul>
                {now.next.length > 12 && (
                    <p className="small dim">{t('web.day.more', { count: now.next.length - 12 })}</p>
                )}
            </section>
            <Interpreters board={board} now={now} />
            <StandbyList board={board} now={now} mayEdit={props.mayEdit} />
            <Log {...props} />
        </aside>
    );
}

const labelOf = (board: DayBoard, table: number | null) => board.tables.find((t) => t.index === table)?.label ?? '–';

function LateLine({ seen, board, now, mayEdit, busy, onReport }: Props & { seen: Seen }) {
    const { t, name } = useReader();
    return (
        <>
            {seen.missing.map((person) => (
                <li key={person.id}>
                    <b className="num">{labelOf(board, seen.meeting.table)}</b>
                    <span>{name(person.names)}</span>
                    <span className="num c-wrong small">
                        {person.late_until
                            ? t('web.day.comes_at', { time: clock(new Date(person.late_until), board.time_zone) })
                            : t('web.day.minutes', { minutes: minutesBetween(starts(seen.meeting), now.at) })}
                    </span>
                    {mayEdit && (
                        <Button
                            busy={busy}
                            onClick={() => onReport(happening('no_show', { participant_id: person.id }))}
                        >
                            {t('web.day.kind.no_show')}
                        </Button>
                    )}
                </li>
            ))}
        </>
    );
}

function NextLine({ seen, board, now }: { seen: Seen; board: DayBoard; now: Now }) {
    const { t, name } = useReader();
    const called = (id: string) => name(now.people.get(id)?.names);
    return (
        <li>
            <b className="num">{labelOf(board, seen.meeting.table)}</b>
            <span>
                {called(seen.meeting.seller_id)} × {called(seen.meeting.buyer_id)}
            </span>
            <span className="small">
                {(seen.here || seen.missing.length > 0) && <Mark is={seen.here ? 'good' : 'attention'} />}{' '}
                {seen.here
                    ? t('web.day.both_here')
                    : seen.missing.length > 0
                      ? t('web.day.not_here', { name: seen.missing.map((p) => p.code).join(', ') })
                      : t('web.day.not_seen')}
            </span>
        </li>
    );
}

function Interpreters({ board, now }: { board: DayBoard; now: Now }) {
    const { t, name } = useReader();
    const all = board.people.filter((p) => p.kind === 'interpreter');
    if (all.length === 0) return null;
    const at = (id: string) => now.tables.find((table) => table.now?.meeting.interpreter_id === id);
    return (
        <section>
            <h2>
                {t('web.day.interpreters')}{' '}
                <span>
                    {t('web.day.interpreters_at_work', { count: all.filter((p) => at(p.id)).length, all: all.length })}
                </span>
            </h2>
            <p className="day-interpreters small">
                {all.map((p) => (
                    <span key={p.id} title={name(p.names)} className={p.absent ? 'gone' : at(p.id) ? 'on' : ''}>
                        <b>{p.code}</b> {p.absent ? t('web.day.ill') : (at(p.id)?.label ?? t('web.day.resting'))}
                    </span>
                ))}
            </p>
        </section>
    );
}

function Log({ board, now, mayEdit, busy, onReport }: Props) {
    const { t } = useReader();
    const say = useSayHappened(board, now);
    const lift = useLiftChange();
    const sayFault = useSayFault();
    const away = (change: DayChange) =>
        !change.lifted && (change.facts.kind === 'no_show' || change.facts.kind === 'late');
    const holds = (change: DayChange) =>
        !change.lifted && ['table_lost', 'interpreter_ill', 'cancelled'].includes(change.facts.kind);
    return (
        <section>
            <h2>
                {t('web.day.log')} <span>{board.log.length}</span>
            </h2>
            {board.log.length === 0 && <p className="small dim">{t('web.day.log_none')}</p>}
            <ul>
                {board.log.map((change) => (
                    <li key={change.id} className={change.lifted ? 'dim' : ''}>
                        <span className="num small">{clock(new Date(change.at), board.time_zone)}</span>
                        <span>
                            {say(change.facts)}
                            {change.lifted && ` (${t('web.day.lifted')})`}
                        </span>
                        {mayEdit && away(change) && (
                            <Button
                                busy={busy}
                                onClick={() =>
                                    onReport(happening('arrived', { participant_id: change.facts.participant_id }))
                                }
                            >
                                {t('web.day.kind.arrived')}
                            </Button>
                        )}
                        {mayEdit && holds(change) && (
                            <TwiceButton
                                first={t('web.day.lift')}
                                sure={t('web.day.lift_sure')}
                                busy={lift.isPending}
                                onSure={() => lift.mutate(change.id, { onError: sayFault })}
                            />
                        )}
                    </li>
                ))}
            </ul>
        </section>
    );
}
