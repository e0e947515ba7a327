import { useMemo, useState } from 'react';
import { useLedger, useRates, useRecordOutcome } from '@/api/hooks/ledger.ts';
import { useParticipants } from '@/api/hooks/participants.ts';
import type { OutcomeStage, Participant } from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { AreaField, CheckField, SelectField, TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { say } from '@/components/toasts.ts';
import { useReader } from '@/text/useReader.ts';
import { stages } from '@/components/outcomeStages.ts';
import { AmountFields, emptyAmount, moneyOf, priceOf } from './AmountFields.tsx';
import { Doubt } from './Doubt.tsx';
import { usualCurrencies } from './currencies.ts';

/** Enters an outcome by hand. */
export function OutcomeDialog({ onClose }: { onClose: () => void }) {
    const { t, name } = useReader();
    const event = useCurrentEvent();
    const people = useParticipants(event.id).data?.items;
    const rates = useRates(event.id).data;
    const record = useRecordOutcome(event.id);
    const [stage, setStage] = useState<OutcomeStage>('consultation');
    const [seller, setSeller] = useState('');
    const [buyer, setBuyer] = useState('');
    const [follows, setFollows] = useState('');
    const [claimant, setClaimant] = useState('');
    const [day, setDay] = useState(event.starts_on);
    const [about, setAbout] = useState(false);
    const [words, setWords] = useState({ product: '', remark: '', stated_by: '' });
    const [draft, setDraft] = useState(emptyAmount('USD'));
    const [confirmed, setConfirmed] = useState(false);
    const currencies = usualCurrencies(rates);
    const choices = useMemo(() => {
        const of = (side: Participant['side']) =>
            (people ?? [])
                .filter((p) => p.side === side)
                .map((p) => ({ value: p.id, label: `${p.code} ${name(p.organisation.names)}` }));
        return { seller: of('seller'), buyer: of('buyer') };
    }, [people, name]);
    const nobody = { value: '', label: t('web.results.nobody') };
    const money = moneyOf(draft);
    const save = () =>
        money &&
        record.mutate(
            {
                stage,
                seller_id: seller,
                buyer_id: buyer,
                follows_id: follows,
                amount: money,
                approximate: about,
                ...priceOf(draft),
                happened_on: day || null,
                claimant_id: claimant === 'seller' ? seller : claimant === 'buyer' ? buyer : '',
                article: claimant === 'article',
                confirmed_amount: confirmed,
                words,
            },
            {
                onSuccess: (row) => {
                    say('good', t('web.results.recorded', { number: row.number }));
                    onClose();
                },
            },
        );
    return (
        <Dialog title={t('web.results.record')} open onClose={onClose} width={640}>
            <SaveForm label={t('web.results.record')} save={record} onSave={save}>
                <div className="fields-2">
                    <SelectField
                        label={t('web.results.stage')}
                        value={stage}
                        choices={stages.map((s) => ({ value: s, label: t(`ledger.stage.${s}`) }))}
                        onChange={(value) => setStage(value as OutcomeStage)}
                    />
                    <TextField
                        label={t('ledger.column.happened_on')}
                        type="date"
                        value={day}
                        onChange={setDay}
                        required
                    />
                    <SelectField
                        label={t('ledger.column.seller')}
                        value={seller}
                        choices={[nobody, ...choices.seller]}
                        onChange={setSeller}
                    />
                    <SelectField
                        label={t('ledger.column.buyer')}
                        value={buyer}
                        choices={[nobody, ...choices.buyer]}
                        onChange={setBuyer}
                    />
                </div>
                <FollowsField seller={seller} buyer={buyer} value={follows} onChange={setFollows} />
                <TextField
                    label={t('ledger.column.product')}
                    value={words.product}
                    onChange={(product) => setWords({ ...words, product })}
                />
                <AmountFields draft={draft} currencies={currencies} onChange={setDraft} />
                <CheckField label={t('web.results.approximate')} value={about} onChange={setAbout} />
                <SelectField
                    label={t('web.results.claimed_by')}
                    value={claimant}
                    choices={['', 'seller', 'buyer', 'article'].map((value) => ({
                        value,
                        label: t(`web.results.claimed_by.${value || 'organiser'}`),
                    }))}
                    onChange={setClaimant}
                />
                <AreaField
                    label={t('ledger.column.remark')}
                    value={words.remark}
                    rows={2}
                    onChange={(remark) => setWords({ ...words, remark })}
                />
                <Doubt error={record.error} confirmed={confirmed} onConfirm={setConfirmed} />
            </SaveForm>
        </Dialog>
    );
}

/** An earlier entry of the same two, of whose deal this one is. */
function FollowsField(props: { seller: string; buyer: string; value: string; onChange: (entry: string) => void }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const rows = useLedger(event.id, { show: 'figures', seller: props.seller, buyer: props.buyer }).data?.items ?? [];
    if (!props.seller || !props.buyer || rows.length === 0) return null;
    return (
        <SelectField
            label={t('web.results.follows')}
            value={props.value}
            choices={[
                { value: '', label: t('web.results.new_deal') },
                ...rows.map((row) => ({
                    value: row.id,
                    label: `${t('web.results.number', { number: row.number })} ${t(`ledger.stage.${row.stage ?? ''}`)} ${row.product}`,
                })),
            ]}
            onChange={props.onChange}
        />
    );
}
