import { useMemo } from 'react';
import type { Event, Structure } from '@/api/types.ts';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { convertClock } from '@/text/zones.ts';
import type { Shown } from './model.ts';

/** Slots and tables in words: "13:20–13:40 (Weihai 12:20) · table 4". */
export function usePlaceNames(structure: Structure, event: Event) {
    const { t, lang } = useReader();
    return useMemo(() => {
        const slots = new Map(structure.slots.map((s) => [s.index, s]));
        const tables = new Map(structure.tables.map((x) => [x.index, x.label]));
        const days = new Set(structure.slots.map((s) => s.day)).size;
        const tableName = (table: number | null) =>
            table === null ? t('web.board.video') : t('web.board.table', { label: tables.get(table) ?? table });
        const day = (slot: number) => (days > 1 ? `${dayInWords(slots.get(slot)?.day ?? '', lang)} ` : '');
        const slotLabel = (slot: number, table: number | null) => ({
            time: day(slot) + (slots.get(slot)?.starts ?? ''),
            table: tableName(table),
        });
        const placeOf = (slot: number | null, table: number | null) =>
            slot === null ? t('web.tray.label') : `${slotLabel(slot, null).time} · ${tableName(table)}`;
        const whereOf = ({ placement, meeting }: Shown) => {
            const first = slots.get(placement.slot ?? 0);
            if (!first) return t('web.tray.label');
            const last = slots.get((placement.slot ?? 0) + meeting.duration_slots - 1) ?? first;
            const other = event.counterpart_zone
                ? ` (${convertClock(first.day, first.starts, event.time_zone, event.counterpart_zone)})`
                : '';
            return `${tableName(placement.table)} · ${day(first.index)}${first.starts}–${last.ends}${other}`;
        };
        return { slotLabel, placeOf, whereOf };
    }, [structure, event, t, lang]);
}
