import { useDayClock } from '@/api/hooks/day.ts';
import type { DayBoard } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent, useIsLive } from '@/components/eventContext.ts';
import { Mark } from '@/components/Mark.tsx';
import { Tag } from '@/components/Tag.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { clock, dayIn, shortZone } from '@/text/zones.ts';
import { ends, isSoon, minutesBetween, starts, type Now } from './model.ts';

/** The time there, what is on, and the day in four numbers. */
export function ClockStrip({ board, now, onDay }: { board: DayBoard; now: Now; onDay: (day: string) => void }) {
    const { t, lang } = useReader();
    const live = useIsLive();
    const at = new Date(now.at);
    const share = now.slot ? (now.at - starts(now.slot)) / (ends(now.slot) - starts(now.slot)) : 0;
    const held = board.meetings.filter((m) => m.mark !== 'not_held').length;
    return (
        <div className="day-clock">
            <div className="day-time">
                <p>
                    <b className="num">{clock(at, board.time_zone)}</b>
                    <span className="small dim">
                        {dayInWords(dayIn(at, board.time_zone), lang)}
                        {board.counterpart_zone &&
                            ` · ${shortZone(board.counterpart_zone, lang)} ${clock(at, board.counterpart_zone)}`}
                    </span>
                </p>
                <div className="day-progress" aria-hidden="true">
                    <i style={{ width: `${Math.round(share * 100)}%` }} />
                </div>
                <p className="small dim">
                    {now.slot
                        ? t('web.day.slot_left', {
                              time: now.slot.local_start,
                              minutes: minutesBetween(now.at, ends(now.slot)),
                          })
                        : now.nextSlot
                          ? isSoon(now.at, starts(now.nextSlot))
                              ? t('web.day.slot_next', { time: now.nextSlot.local_start })
                              : t('web.day.slot_first', {
                                    day: dayInWords(board.day, lang),
                                    time: now.nextSlot.local_start,
                                })
                          : t('web.day.slots_over')}
                </p>
            </div>
            <Figure label={t('web.day.checked_in')} value={board.checked_in} of={board.expected} />
            <Figure label={t('web.day.over')} value={now.over} of={held} />
            <Figure label={t('web.day.lost')} value={board.lost.length + board.meetings.length - held} />
            <Figure label={t('web.day.changed')} value={board.log.length} />
            <div className="day-state">
                {board.days.length > 1 && (
                    <select
                        className="input slim"
                        aria-label={t('web.day.which')}
                        value={board.day}
                        onChange={(e) => onDay(e.target.value)}
                    >
                        {board.days.map((day) => (
                            <option key={day} value={day}>
                                {dayInWords(day, lang)}
                            </option>
                        ))}
                    </select>
                )}
                <Practice board={board} now={now} />
                <span className="small">
                    <Mark is={live ? 'good' : 'attention'} /> {t(live ? 'web.day.live' : 'web.day.not_live')}
                </span>
            </div>
        </div>
    );
}

function Figure({ label, value, of }: { label: string; value: number; of?: number }) {
    return (
        <dl>
            <dt>{label}</dt>
            <dd className="num">
                {value}
                {of !== undefined && <small> / {of}</small>}
            </dd>
        </dl>
    );
}

/** A sample event can be practised: its day begins whenever somebody wants to try it. */
function Practice({ board, now }: { board: DayBoard; now: Now }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const mayEdit = useMayEdit();
    const set = useDayClock(event.id);
    const sayFault = useSayFault();
    if (!event.sample) return null;
    const middle = board.slots[Math.floor(board.slots.length / 2)] ?? now.nextSlot;
    const begin = middle && new Date(starts(middle) + 7 * 60_000).toISOString();
    return (
        <>
            {board.practice && <Tag is="attention">{t('web.day.practice')}</Tag>}
            {mayEdit && begin && !board.practice && (
                <Button busy={set.isPending} onClick={() => set.mutate(begin, { onError: sayFault })}>
                    {t('web.day.practise')}
                </Button>
            )}
            {mayEdit && board.practice && (
                <Button busy={set.isPending} onClick={() => set.mutate(null, { onError: sayFault })}>
                    {t('web.day.practice_end')}
                </Button>
            )}
        </>
    );
}
