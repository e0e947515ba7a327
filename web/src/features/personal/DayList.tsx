import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { LogState, Personal, PersonalItem } from '@/api/types.ts';
import { Empty } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { zoneName } from '@/text/zones.ts';
import { byDay, isOver, nextItem } from './day.ts';
import { otherPeople } from './people.ts';

/** Where the log of each meeting stands; meetings without one are not in it. */
export type LogStates = ReadonlyMap<string, LogState>;

export function DayList({ personal, now, logs }: { personal: Personal; now: number; logs?: LogStates }) {
    const { t, lang } = useReader();
    const next = nextItem(personal, now)?.meeting_id;
    if (personal.items.length === 0) return <Empty title={t('web.me.empty')} />;
    return (
        <>
            {byDay(personal.items).map(({ day, items }) => (
                <Fragment key={day}>
                    <div className="me-day">
                        <h2>
                            {dayInWords(day, lang)}
                            {personal.zone !== personal.event_zone && (
                                <small className="me-zones">
                                    {t('web.me.zones', {
                                        event: zoneName(personal.event_zone, lang, day),
                                        own: zoneName(personal.zone, lang, day),
                                    })}
                                </small>
                            )}
                        </h2>
                        <span className="dim small">
                            {t('web.me.count', {
                                count: items.filter((i) => i.status !== 'cancelled').length,
                                done: items.filter((i) => isOver(i, now)).length,
                            })}
                        </span>
                    </div>
                    <ul className="me-list">
                        {items.map((i) => (
                            <Line
                                key={i.meeting_id}
                                item={i}
                                over={isOver(i, now)}
                                next={i.meeting_id === next}
                                personal={personal}
                                log={i.starts <= new Date(now).toISOString() ? logs?.get(i.meeting_id) : undefined}
                            />
                        ))}
                    </ul>
                </Fragment>
            ))}
        </>
    );
}

const logMark = { none: 'attention', one_side: 'good', alike: 'good', differ: 'wrong', settled: 'good' } as const;

function Line({
    item,
    over,
    next,
    personal,
    log,
}: {
    item: PersonalItem;
    over: boolean;
    next: boolean;
    personal: Personal;
    log: LogState | undefined;
}) {
    const { t, name, knows } = useReader();
    const note =
        item.change_note_code && [item.change_note_code, `personal.change.${item.change_note_code}`].find(knows);
    const table = item.mode === 'video' ? t('web.board.video') : t('web.board.table', { label: item.table_label });
    const changed = item.status !== 'planned' || note;
    const toWrite = log && (item.status !== 'cancelled' || log !== 'none') ? log : undefined;
    return (
        <li
            className={[over && 'is-over', changed && `is-${item.status === 'planned' ? 'moved' : item.status}`]
                .filter(Boolean)
                .join(' ')}
        >
            <time className="num">
                {item.event_start}
                {personal.zone !== personal.event_zone && <small>{item.local_start}</small>}
            </time>
            <div>
                <b>
                    {otherPeople(item)
                        .map((p) => name(p.names))
                        .join(' × ')}
                </b>
                <span className="dim small">
                    {[
                        item.hall,
                        table,
                        item.interpreter_names && t('web.me.with', { name: name(item.interpreter_names) }),
                    ]
                        .filter(Boolean)
                        .join(' · ')}
                </span>
            </div>
            {toWrite ? (
                <Link className="me-log" to="/me/log/$meeting" params={{ meeting: item.meeting_id }}>
                    {t('log.title')} <Tag is={logMark[toWrite]}>{t(`log.state.${toWrite}`)}</Tag>
                </Link>
            ) : changed ? (
                <Tag is={item.status === 'cancelled' ? 'wrong' : 'attention'}>
                    {note ? t(note) : t(`web.me.status.${item.status}`)}
                </Tag>
            ) : next ? (
                <Tag is="good">{t('web.me.next')}</Tag>
            ) : null}
        </li>
    );
}
