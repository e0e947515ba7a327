import { useId } from 'react';
import type { Fault } from '@/api/fault.ts';
import { knownZone, zoneNames } from '@/text/zones.ts';
import { useReader } from '@/text/useReader.ts';
import { issueAt } from './faultSentence.ts';
import { TextField } from './Inputs.tsx';

interface Props {
    label: string;
    /** The member of the request. */
    member: string;
    value: string;
    onChange: (zone: string) => void;
    fault: Fault | null;
    required?: boolean;
}

/** A time zone by its IANA name; the browser offers those it knows while one types. */
export function ZoneField({ label, member, value, onChange, fault, required }: Props) {
    const { t } = useReader();
    const known = useId();
    const problem = value && !knownZone(value) ? t('web.event.zone_unknown') : issueAt(fault, member);
    return (
        <>
            <TextField
                label={label}
                hint={t('web.event.zone_hint')}
                problem={problem}
                list={known}
                required={required}
                value={value}
                onChange={onChange}
            />
            <datalist id={known}>
                {zoneNames().map((zone) => (
                    <option key={zone} value={zone} />
                ))}
            </datalist>
        </>
    );
}
