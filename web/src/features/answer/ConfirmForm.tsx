import { useState } from 'react';
import { useSendAnswer } from '@/api/hooks/answers.ts';
import type { AnswerEntry, AnswerPage } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { AreaField, TextField } from '@/components/Inputs.tsx';
import { Mark } from '@/components/Mark.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { exactAmount, minorOf, readAmount } from '@/text/amounts.ts';
import { useReader } from '@/text/useReader.ts';
import { EntryLine } from './EntryLine.tsx';

interface Given {
    right?: boolean;
    amount: string;
    remark: string;
}
const nothing: Given = { amount: '', remark: '' };

/** Each amount: right, or not and why. */
export function ConfirmForm({ page, token }: { page: AnswerPage; token: string }) {
    const { t } = useReader();
    const send = useSendAnswer(token);
    const [given, setGiven] = useState<Record<string, Given>>({});
    const [statedBy, setStatedBy] = useState('');
    const open = page.entries.filter((entry) => entry.state === 'claimed');
    const answered = open.filter((entry) => given[entry.id]?.right !== undefined);
    const save = () =>
        send.mutate({
            answers: answered.map((entry) => {
                const one = given[entry.id] ?? nothing;
                const units = one.right ? null : readAmount(one.amount);
                return {
                    entry_id: entry.id,
                    right: one.right ?? false,
                    amount:
                        units === null
                            ? null
                            : { minor: minorOf(units, entry.amount.currency), currency: entry.amount.currency },
                    remark: one.right ? '' : one.remark,
                };
            }),
            stated_by: statedBy,
        });
    const list = (
        <ol className="answer-entries">
            {page.entries.map((entry) => (
                <li key={entry.id}>
                    <EntryLine entry={entry} />
                    {entry.state === 'claimed' ? (
                        <Choice
                            entry={entry}
                            given={given[entry.id] ?? nothing}
                            onChange={(next) => setGiven({ ...given, [entry.id]: next })}
                        />
                    ) : (
                        <p className="small">
                            <Mark is={entry.state === 'confirmed' ? 'good' : 'wrong'} />{' '}
                            {t(`web.answer.state.${entry.state}`)}
                        </p>
                    )}
                </li>
            ))}
        </ol>
    );
    if (open.length === 0) return list;
    return (
        <SaveForm label={t('web.answer.send')} save={send} onSave={() => answered.length > 0 && save()}>
            {list}
            <TextField label={t('web.answer.name')} value={statedBy} onChange={setStatedBy} autoComplete="name" />
            <p className="small dim">{t('web.answer.use')}</p>
        </SaveForm>
    );
}

function Choice(props: { entry: AnswerEntry; given: Given; onChange: (given: Given) => void }) {
    const { t, lang } = useReader();
    const { entry, given } = props;
    const amount = exactAmount(entry.amount.minor, entry.amount.currency, lang);
    return (
        <div role="group" aria-label={t('web.answer.choice', { amount })}>
            <div className="answer-choice">
                <Button
                    large
                    aria-pressed={given.right === true}
                    onClick={() => props.onChange({ ...given, right: true })}
                >
                    <Mark is="good" /> {t('web.answer.right')}
                </Button>
                <Button
                    large
                    aria-pressed={given.right === false}
                    onClick={() => props.onChange({ ...given, right: false })}
                >
                    <Mark is="wrong" /> {t('web.answer.wrong')}
                </Button>
            </div>
            {given.right === false && (
                <>
                    <TextField
                        label={t('web.answer.true_amount', { currency: entry.amount.currency })}
                        value={given.amount}
                        inputMode="decimal"
                        onChange={(text) => props.onChange({ ...given, amount: text })}
                    />
                    <AreaField
                        label={t('web.answer.reason')}
                        value={given.remark}
                        required
                        rows={2}
                        onChange={(remark) => props.onChange({ ...given, remark })}
                    />
                </>
            )}
        </div>
    );
}
