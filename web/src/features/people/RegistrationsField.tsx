import type { Fault } from '@/api/fault.ts';
import type { Registration } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { issueWithin } from '@/components/faultSentence.ts';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { useReader } from '@/text/useReader.ts';

interface Props {
    value: Registration[];
    fault: Fault | null;
    onChange: (value: Registration[]) => void;
}

const kinds = ['MFDS', 'NMPA', 'CE', 'RZN', 'EAEU', 'FDA', 'PMDA'];
const blank: Registration = { market: '', kind: '', device_class: 0, agent: '', expires_on: null };

/** What products are registered as, market by market, with class, agent and last day. */
export function RegistrationsField({ value, fault, onChange }: Props) {
    const { t } = useReader();
    const set = (i: number, part: Partial<Registration>) =>
        onChange(value.map((r, k) => (k === i ? { ...r, ...part } : r)));
    return (
        <fieldset className="field registrations">
            <legend>{t('web.trade.registrations')}</legend>
            <datalist id="registration-kinds">
                {kinds.map((k) => (
                    <option key={k} value={k} />
                ))}
            </datalist>
            {value.map((r, i) => (
                <div key={i} className="registration">
                    <div className="pair">
                        <TextField
                            label={t('web.trade.market')}
                            required
                            maxLength={4}
                            problem={issueWithin(fault, `/trade/registrations/${i}`)}
                            value={r.market}
                            onChange={(market) => set(i, { market: market.toUpperCase() })}
                        />
                        <TextField
                            label={t('web.trade.kind')}
                            required
                            list="registration-kinds"
                            value={r.kind}
                            onChange={(kind) => set(i, { kind })}
                        />
                    </div>
                    <div className="pair">
                        <SelectField
                            label={t('web.trade.device_class')}
                            value={String(r.device_class)}
                            choices={[0, 1, 2, 3, 4].map((n) => ({
                                value: String(n),
                                label: t('web.trade.class', { number: n }),
                            }))}
                            onChange={(n) => set(i, { device_class: Number(n) })}
                        />
                        <TextField
                            label={t('web.trade.expires_on')}
                            type="date"
                            value={r.expires_on ?? ''}
                            onChange={(day) => set(i, { expires_on: day || null })}
                        />
                    </div>
                    <TextField label={t('web.trade.agent')} value={r.agent} onChange={(agent) => set(i, { agent })} />
                    <Button look="link" onClick={() => onChange(value.filter((_, k) => k !== i))}>
                        {t('web.trade.remove')}
                    </Button>
                </div>
            ))}
            <Button look="link" onClick={() => onChange([...value, blank])}>
                {t('web.trade.add')}
            </Button>
        </fieldset>
    );
}
