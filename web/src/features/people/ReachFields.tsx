import type { Fault } from '@/api/fault.ts';
import { issueAt } from '@/components/faultSentence.ts';
import { TextField } from '@/components/Inputs.tsx';
import { useReader } from '@/text/useReader.ts';

interface Reach {
    email: string;
    phone: string;
}

/** How a person is reached. */
export function ReachFields({
    value,
    fault,
    onChange,
}: {
    value: Reach;
    fault: Fault | null;
    onChange: (part: Partial<Reach>) => void;
}) {
    const { t } = useReader();
    return (
        <div className="pair">
            <TextField
                label={t('web.people.email')}
                type="email"
                problem={issueAt(fault, 'email')}
                value={value.email}
                onChange={(email) => onChange({ email })}
            />
            <TextField
                label={t('web.people.phone')}
                type="tel"
                problem={issueAt(fault, 'phone')}
                value={value.phone}
                onChange={(phone) => onChange({ phone })}
            />
        </div>
    );
}
