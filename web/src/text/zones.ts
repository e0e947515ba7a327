import { dateFormat } from './formats.ts';

/** Minutes by which `zone` is ahead of UTC at that instant. */
export function offsetMinutes(zone: string, instant: Date): number {
    const parts = dateFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    }).formatToParts(instant);
    const at = (type: string) => Number(parts.find((p) => p.type === type)?.value);
    const local = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
    return Math.round((local - instant.getTime()) / 60000);
}

/** The instant at which a wall clock in `zone` shows `day` ("YYYY-MM-DD") and `time` ("HH:MM"). */
export function instantOf(day: string, time: string, zone: string): Date {
    const asUtc = Date.parse(`${day}T${time}:00Z`);
    const guess = new Date(asUtc - offsetMinutes(zone, new Date(asUtc)) * 60000);
    // The offset may change between the two: the second look uses the offset of the guessed instant.
    return new Date(asUtc - offsetMinutes(zone, guess) * 60000);
}

/** "HH:MM" of an instant on a wall clock in `zone`. */
export function clock(instant: Date, zone: string): string {
    return dateFormat('en-GB', {
        timeZone: zone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    }).format(instant);
}

/** "YYYY-MM-DD" of an instant on a wall calendar in `zone`. */
export function dayIn(instant: Date, zone: string): string {
    return dateFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

/** The same moment on the other zone's wall clock. */
export function convertClock(day: string, time: string, from: string, to: string): string {
    if (!to || from === to) return time;
    return clock(instantOf(day, time, from), to);
}

export const knownZone = (zone: string): boolean => {
    try {
        dateFormat('en', { timeZone: zone });
        return zone.length > 0;
    } catch {
        return false;
    }
};

/** The zones that the browser knows by name. */
export const zoneNames = (): string[] => Intl.supportedValuesOf('timeZone');

/** The city part of a zone's name: "Asia/Seoul" → "Seoul". */
export const zoneCity = (zone: string): string => zone.split('/').pop()?.replaceAll('_', ' ') ?? zone;

/** "한국 표준시", "China Standard Time". */
export function zoneName(zone: string, reader: string, day?: string): string {
    try {
        const parts = dateFormat(reader, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(
            day ? new Date(`${day}T12:00:00Z`) : new Date(),
        );
        return parts.find((p) => p.type === 'timeZoneName')?.value ?? zoneCity(zone);
    } catch {
        return zoneCity(zone);
    }
}

/** "한국", "中国", "Korean": the zone's name without the word for time. */
export const shortZone = (zone: string, reader: string): string =>
    zoneName(zone, reader).replace(/,? ?(표준시|시간|标准时间|时间|Standard Time|стандартное время|Time)$/, '');
