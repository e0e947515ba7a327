import { TextField } from '@/components/Inputs.tsx';
import { dateFormat } from '@/text/formats.ts';

interface Props {
    label: string;
    zone: string;
    problem?: string;
    value: string | null;
    onChange: (instant: string | null) => void;
}

/** "2016-06-20T18:00" as it is read on a clock in `zone`. */
export function wallClock(instant: string, zone: string): string {
    const parts = dateFormat('sv', {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: zone,
    }).format(new Date(instant));
    return parts.replace(' ', 'T');
}

/** The instant at which a clock in `zone` shows this; an hour that clocks leave out moves on. */
export function instantOf(clock: string, zone: string): string {
    const wanted = Date.parse(`${clock}:00Z`);
    let guess = wanted;
    for (let i = 0; i < 2; i++) guess += wanted - Date.parse(`${wallClock(new Date(guess).toISOString(), zone)}:00Z`);
    return new Date(guess).toISOString();
}

/** A date and time of the event's place, kept as an instant. */
export function MomentField({ label, zone, problem, value, onChange }: Props) {
    return (
        <TextField
            label={label}
            hint={zone}
            problem={problem}
            type="datetime-local"
            value={value ? wallClock(value, zone) : ''}
            onChange={(clock) => onChange(clock ? instantOf(clock, zone) : null)}
        />
    );
}
