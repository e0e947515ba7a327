import { dateFormat } from './formats.ts';

/** "2016-06-22 (수)": the date as written in tables, with its weekday in the reader's words. */
export function dayWithWeekday(day: string, reader: string): string {
    if (!day) return '';
    const weekday = dateFormat(reader, { weekday: 'short', timeZone: 'UTC' });
    return `${day} (${weekday.format(new Date(`${day}T00:00:00Z`))})`;
}

/** "6월 22일 (수)", "Wed, Jun 22". */
export function dayInWords(day: string, reader: string): string {
    return dateFormat(reader, { month: 'long', day: 'numeric', weekday: 'short', timeZone: 'UTC' }).format(
        new Date(`${day}T00:00:00Z`),
    );
}

export function rangeOfDays(starts: string, ends: string, reader: string): string {
    return starts === ends || !ends
        ? dayWithWeekday(starts, reader)
        : `${dayWithWeekday(starts, reader)} – ${dayWithWeekday(ends, reader)}`;
}

/** An instant as date and time in `zone`. */
export function momentInWords(instant: string, reader: string, zone?: string): string {
    return dateFormat(reader, {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: zone,
    }).format(new Date(instant));
}

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
export const timeOf = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
