import type { DayMeeting, ProposalRequest } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';
import { clock } from '@/text/zones.ts';
import { happening } from './request.ts';
import { ends, isSoon, minutesBetween, starts, type Now, type TableNow, type TableState } from './model.ts';

const meaning = { free: 'free', calling: 'attention', late: 'wrong' } as const;
const states: readonly TableState[] = ['free', 'calling', 'running', 'late'];

interface Props {
    now: Now;
    mayEdit: boolean;
    busy: boolean;
    onPick: (meeting: DayMeeting) => void;
    onReport: (request: ProposalRequest) => void;
}

/** Every table: what is on, since when, and what comes next. */
export function TableMap(props: Props) {
    const { t } = useReader();
    const { tables } = props.now;
    return (
        <section className="day-map" aria-label={t('web.day.tables')}>
            <h2>
                {t('web.day.tables')}
                <span className="day-key">
                    {states.map((state) => (
                        <span key={state}>
                            <StateMark state={state} /> {t(`web.day.state.${state}`)}{' '}
                            {tables.filter((table) => table.state === state).length}
                        </span>
                    ))}
                </span>
            </h2>
            <ul className="day-floor">
                {tables.map((table) => (
                    <TableCard key={table.index} table={table} {...props} />
                ))}
            </ul>
        </section>
    );
}

function StateMark({ state }: { state: TableState }) {
    return state === 'running' ? <span className="day-running" aria-hidden="true" /> : <Mark is={meaning[state]} />;
}

function TableCard({ table, now, mayEdit, busy, onPick, onReport }: Props & { table: TableNow }) {
    const { t, name } = useReader();
    const seen = table.now;
    const called = (id: string) => name(now.people.get(id)?.names);
    const missing = seen?.missing.length === 1 ? seen.missing[0] : undefined;
    const absent = () =>
        missing && !missing.late_until
            ? onReport(happening('no_show', { participant_id: missing.id }))
            : seen && onPick(seen.meeting);
    return (
        <li className={`day-table ${table.state}`}>
            <b className="num day-table-number">{table.label}</b>
            <span className="day-table-state">
                <StateMark state={table.state} /> {t(`web.day.state.${table.state}`)}
            </span>
            {seen ? (
                <button type="button" className="day-pair" disabled={!mayEdit} onClick={() => onPick(seen.meeting)}>
                    <b>{called(seen.meeting.seller_id)}</b>
                    <span>
                        × {called(seen.meeting.buyer_id)}
                        {seen.meeting.interpreter_id && ` · ${called(seen.meeting.interpreter_id)}`}
                    </span>
                </button>
            ) : (
                <p className="day-pair c-free">
                    {!table.next
                        ? t('web.day.free_on')
                        : isSoon(now.at, starts(table.next))
                          ? t('web.day.free_until', { minutes: minutesBetween(now.at, starts(table.next)) })
                          : t('web.day.free_to', { time: clock(new Date(table.next.starts), now.zone) })}
                </p>
            )}
            <div className="day-table-foot">
                {seen && (
                    <span className="small num">
                        {seen.state === 'running'
                            ? t('web.day.since', { minutes: minutesBetween(starts(seen.meeting), now.at) })
                            : t('web.day.waiting', { minutes: minutesBetween(starts(seen.meeting), now.at) })}
                    </span>
                )}
                {seen && seen.state !== 'running' && mayEdit && (
                    <Button busy={busy} onClick={absent}>
                        {t('web.day.kind.no_show')}
                    </Button>
                )}
            </div>
            {table.next && (
                <button
                    type="button"
                    className="day-next"
                    disabled={!mayEdit}
                    onClick={() => table.next && onPick(table.next)}
                >
                    <span className="num">{clock(new Date(table.next.starts), now.zone)}</span>{' '}
                    {called(table.next.seller_id)} × {called(table.next.buyer_id)}
                </button>
            )}
            {seen && (
                <i
                    className="day-elapsed"
                    style={{
                        width: `${Math.round(((now.at - starts(seen.meeting)) / (ends(seen.meeting) - starts(seen.meeting))) * 100)}%`,
                    }}
                />
            )}
        </li>
    );
}
