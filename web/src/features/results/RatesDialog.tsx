import { useState } from 'react';
import { useRates, useReplaceRates } from '@/api/hooks/ledger.ts';
import type { EventRates, ReferenceRate } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Loaded } from '@/components/States.tsx';
import { useReader } from '@/text/useReader.ts';
import { usualCurrencies } from './currencies.ts';

/** The event's dated reference rates: amounts stay in their currency and are converted only to be shown. */
export function RatesDialog({ onClose }: { onClose: () => void }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    return (
        <Dialog title={t('web.results.rates')} open onClose={onClose} width={640}>
            <p className="small">{t('web.results.rates_help')}</p>
            <Loaded query={useRates(event.id)} rows={3}>
                {(rates) => <RatesForm key={rates.revision} rates={rates} onClose={onClose} />}
            </Loaded>
        </Dialog>
    );
}

function RatesForm({ rates, onClose }: { rates: EventRates; onClose: () => void }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const save = useReplaceRates(event.id);
    const [base, setBase] = useState(rates.base_currency);
    const [list, setList] = useState<ReferenceRate[]>(rates.rates);
    const choices = usualCurrencies(rates).map((c) => ({ value: c, label: c }));
    const change = (index: number, part: Partial<ReferenceRate>) =>
        setList(list.map((rate, i) => (i === index ? { ...rate, ...part } : rate)));
    return (
        <SaveForm
            label={t('web.save')}
            save={save}
            onSave={() =>
                save.mutate({ revision: rates.revision, base_currency: base, rates: list }, { onSuccess: onClose })
            }
        >
            <SelectField label={t('web.results.base')} value={base} choices={choices} onChange={setBase} />
            {list.map((rate, i) => (
                <div className="fields-4" key={i}>
                    <SelectField
                        label={t('ledger.column.currency')}
                        value={rate.currency}
                        choices={choices}
                        onChange={(currency) => change(i, { currency })}
                    />
                    <TextField
                        label={t('web.results.rate_in', { base })}
                        value={rate.rate}
                        required
                        pattern="[0-9]{1,9}(\.[0-9]{1,9})?"
                        onChange={(value) => change(i, { rate: value })}
                    />
                    <TextField
                        label={t('web.results.rate_source')}
                        value={rate.source}
                        required
                        onChange={(source) => change(i, { source })}
                    />
                    <TextField
                        label={t('web.results.rate_day')}
                        type="date"
                        value={rate.on_day}
                        required
                        onChange={(on_day) => change(i, { on_day })}
                    />
                    <Button look="link" onClick={() => setList(list.filter((_, other) => other !== i))}>
                        {t('web.delete')}
                    </Button>
                </div>
            ))}
            <Button
                onClick={() => setList([...list, { currency: 'KRW', rate: '', source: '', on_day: event.starts_on }])}
            >
                {t('web.results.add_rate')}
            </Button>
        </SaveForm>
    );
}
