import { useState } from 'react';
import { useCorrectEntry, useRates } from '@/api/hooks/ledger.ts';
import type { LedgerRow } from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { CheckField, TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { useReader } from '@/text/useReader.ts';
import { AmountFields, draftOf, moneyOf, priceOf } from './AmountFields.tsx';
import { usualCurrencies } from './currencies.ts';
import { Doubt } from './Doubt.tsx';

/** Appends what is right; the entry itself stays and counts no more. */
export function CorrectDialog(props: { row: LedgerRow; onDone: (entry: string) => void; onClose: () => void }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const rates = useRates(event.id).data;
    const correct = useCorrectEntry(props.row.id);
    const [draft, setDraft] = useState(draftOf(props.row));
    const [about, setAbout] = useState(props.row.approximate);
    const [remark, setRemark] = useState('');
    const [confirmed, setConfirmed] = useState(false);
    const money = moneyOf(draft);
    const save = () =>
        money &&
        correct.mutate(
            {
                amount: money,
                approximate: about,
                ...priceOf(draft),
                confirmed_amount: confirmed,
                words: { product: props.row.product, remark, stated_by: '' },
            },
            { onSuccess: (row) => props.onDone(row.id) },
        );
    return (
        <Dialog title={t('web.results.correct')} open onClose={props.onClose}>
            <p className="small">{t('web.results.correct_help')}</p>
            <SaveForm label={t('web.results.correct')} save={correct} onSave={save}>
                <AmountFields draft={draft} currencies={usualCurrencies(rates)} onChange={setDraft} />
                <CheckField label={t('web.results.approximate')} value={about} onChange={setAbout} />
                <TextField label={t('web.results.reason')} value={remark} onChange={setRemark} required />
                <Doubt error={correct.error} confirmed={confirmed} onConfirm={setConfirmed} />
            </SaveForm>
        </Dialog>
    );
}
