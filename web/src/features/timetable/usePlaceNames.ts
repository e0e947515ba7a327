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
        const days = new Set(structure.slots.map((s) => s.day)).size;
        const others = new Map(
            structure.slots.map((s) => [
                s.index,
                event.counterpart_zone
                    ? ` (${convertClock(s.day, s.starts, event.time_zone, event.counterpart_zone)})`
                    : '',
            ]),
        );
        const dayNames = new Map(structure.slots.map((s) => [s.index, days > 1 ? `${dayInWords(s.day, lang)} ` : '']));
        const tableNames = new Map(structure.tables.map((x) => [x.index, t('web.board.table', { label: x.label })]));
        const video = t('web.board.video');
        const tableName = (table: number | null) => (table === null ? video : (tableNames.get(table) ?? String(table)));
        const day = (slot: number) => dayNames.get(slot) ?? '';
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
            const other = others.get(first.index) ?? '';
            return `${tableName(placement.table)} · ${day(first.index)}${first.starts}–${last.ends}${other}`;
        };
        return { slotLabel, placeOf, whereOf };
    }, [structure, event, t, lang]);
}
