import { useState } from 'react';
import { asFault } from '@/api/fault.ts';
import { useSendAnswer } from '@/api/hooks/answers.ts';
import type { AnswerDeal, AnswerPage, OutcomeStage } from '@/api/types.ts';
import { CheckField, SelectField, TextField } from '@/components/Inputs.tsx';
import { Mark } from '@/components/Mark.tsx';
import { NameText } from '@/components/NameText.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { minorOf, readAmount, shortAmount } from '@/text/amounts.ts';
import { useReader } from '@/text/useReader.ts';
import { FigureLine } from './EntryLine.tsx';

interface Given {
    stage: OutcomeStage | '';
    amount: string;
    day: string;
}
const nothing: Given = { stage: '', amount: '', day: '' };
const later: readonly OutcomeStage[] = ['expected_contract', 'contract', 'performed'];

/** What has come of each deal by now; what is left alone has not changed. */
export function FollowUpForm({ page, token }: { page: AnswerPage; token: string }) {
    const { t } = useReader();
    const send = useSendAnswer(token);
    const [given, setGiven] = useState<Record<string, Given>>({});
    const [statedBy, setStatedBy] = useState('');
    const [meant, setMeant] = useState(false);
    const fault = send.error ? asFault(send.error) : null;
    const save = () =>
        send.mutate({
            reports: page.deals.flatMap((deal) => {
                const one = given[deal.deal_id] ?? nothing;
                const units = readAmount(one.amount);
                if (!one.stage || units === null) return [];
                const { currency } = deal;
                return [
                    {
                        deal_id: deal.deal_id,
                        stage: one.stage,
                        amount: { minor: minorOf(units, currency), currency },
                        happened_on: one.day || null,
                    },
                ];
            }),
            stated_by: statedBy,
            confirmed_amount: meant,
        });
    if (page.answered) return <Deals page={page} />;
    return (
        <SaveForm label={t('web.answer.send')} save={send} onSave={save}>
            <ol className="answer-entries">
                {page.deals.map((deal) => (
                    <li key={deal.deal_id}>
                        <Deal deal={deal} />
                        <Report
                            deal={deal}
                            given={given[deal.deal_id] ?? nothing}
                            onChange={(next) => setGiven({ ...given, [deal.deal_id]: next })}
                        />
                    </li>
                ))}
            </ol>
            {fault?.code === 'amount_doubtful' && (
                <div className="doubt">
                    <p>
                        <Mark is="attention" /> {String(fault.params.reading)}
                    </p>
                    <CheckField label={t('web.results.meant')} value={meant} onChange={setMeant} />
                </div>
            )}
            <TextField label={t('web.answer.name')} value={statedBy} onChange={setStatedBy} autoComplete="name" />
            <p className="small dim">{t('web.answer.use')}</p>
        </SaveForm>
    );
}

function Deals({ page }: { page: AnswerPage }) {
    return (
        <ol className="answer-entries">
            {page.deals.map((deal) => (
                <li key={deal.deal_id}>
                    <Deal deal={deal} />
                </li>
            ))}
        </ol>
    );
}

function Deal({ deal }: { deal: AnswerDeal }) {
    return (
        <>
            <h2>
                <NameText names={deal.partner_names} /> {deal.product && <span className="dim">{deal.product}</span>}
            </h2>
            {deal.figures.map((figure) => (
                <FigureLine key={figure.id} entry={figure} />
            ))}
        </>
    );
}

function Report(props: { deal: AnswerDeal; given: Given; onChange: (given: Given) => void }) {
    const { t, lang } = useReader();
    const { deal, given } = props;
    const units = readAmount(given.amount);
    return (
        <>
            <SelectField
                label={t('web.answer.since')}
                value={given.stage}
                choices={[
                    { value: '', label: t('web.answer.unchanged') },
                    ...later.map((stage) => ({ value: stage, label: t(`ledger.stage.${stage}`) })),
                ]}
                onChange={(stage) => props.onChange({ ...given, stage: stage as Given['stage'] })}
            />
            {given.stage && (
                <>
                    <TextField
                        label={t('web.answer.so_far', { currency: deal.currency })}
                        value={given.amount}
                        inputMode="decimal"
                        required
                        hint={units === null ? '' : shortAmount(minorOf(units, deal.currency), deal.currency, lang)}
                        onChange={(amount) => props.onChange({ ...given, amount })}
                    />
                    <TextField
                        label={t('web.answer.when')}
                        type="date"
                        value={given.day}
                        onChange={(day) => props.onChange({ ...given, day })}
                    />
                </>
            )}
        </>
    );
}
