import type { DelegateEntry } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';
import { Button } from './Button.tsx';
import { TextField } from './Inputs.tsx';

interface Props {
    value: DelegateEntry[];
    problem: string | undefined;
    onChange: (delegates: DelegateEntry[]) => void;
}

const nobody: DelegateEntry = { name: '', role: '', email: '', phone: '', languages: [] };

/** The people a company sends: name, role, how to reach them. */
export function DelegateFields({ value, problem, onChange }: Props) {
    const { t } = useReader();
    const set = (i: number, part: Partial<DelegateEntry>) =>
        onChange(value.map((d, k) => (k === i ? { ...d, ...part } : d)));
    return (
        <fieldset className="field">
            <legend>{t('web.register.delegates')}</legend>
            <span className="hint">{t('web.register.delegates_help')}</span>
            {value.map((d, i) => (
                <div key={i} className="delegate">
                    <TextField
                        label={t('web.register.delegate_name')}
                        required
                        value={d.name}
                        onChange={(name) => set(i, { name })}
                    />
                    <TextField
                        label={t('web.register.delegate_role')}
                        value={d.role}
                        onChange={(role) => set(i, { role })}
                    />
                    <TextField
                        label={t('web.register.delegate_email')}
                        type="email"
                        value={d.email}
                        onChange={(email) => set(i, { email })}
                    />
                    <TextField
                        label={t('web.register.phone')}
                        type="tel"
                        value={d.phone}
                        onChange={(phone) => set(i, { phone })}
                    />
                    <Button look="link" onClick={() => onChange(value.filter((_, k) => k !== i))}>
                        {t('web.register.delegate_remove')}
                    </Button>
                </div>
            ))}
            {problem && <span className="problem">{problem}</span>}
            <Button look="link" className="pair-add" onClick={() => onChange([...value, nobody])}>
                {t('web.register.delegate_add')}
            </Button>
        </fieldset>
    );
}
