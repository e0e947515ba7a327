import { TextField } from '@/components/Inputs.tsx';
import { clock, dayIn, instantOf } from '@/text/zones.ts';

interface Props {
    label: string;
    zone: string;
    problem?: string;
    value: string | null;
    onChange: (instant: string | null) => void;
}

const wallClock = (instant: Date, zone: string) => `${dayIn(instant, zone)}T${clock(instant, zone)}`;

/** "2016-06-20T18:00" on a clock in `zone`. */
function momentOf(typed: string, zone: string): string {
    const [day = '', time = ''] = typed.split('T');
    return instantOf(day, time, zone).toISOString();
}

/** A date and time of the event's place, kept as an instant. */
export function MomentField({ label, zone, problem, value, onChange }: Props) {
    return (
        <TextField
            label={label}
            hint={zone}
            problem={problem}
            type="datetime-local"
            value={value ? wallClock(new Date(value), zone) : ''}
            onChange={(typed) => onChange(typed ? momentOf(typed, zone) : null)}
        />
    );
}
