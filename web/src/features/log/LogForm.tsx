import { useState } from 'react';
import type { LogContent, LogForm as Form, LogOutcome, MeetingLog, MyLogs } from '@/api/types.ts';
import { asFault } from '@/api/fault.ts';
import { Button } from '@/components/Button.tsx';
import { AreaField, SelectField, TextField } from '@/components/Inputs.tsx';
import { Mark } from '@/components/Mark.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { countries, countryName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { AmountFields } from './AmountFields.tsx';
import { changed, doubtful, missing, type Missing } from './content.ts';
import { moneyText } from './fieldText.ts';
import { SignaturePad } from './SignaturePad.tsx';
import { StepsField } from './StepsField.tsx';

const outcomes: LogOutcome[] = ['held', 'seller_absent', 'buyer_absent', 'both_absent'];
const forms: Form[] = ['direct', 'interpreted', 'booth_visit'];

/** A version that is being written. */
export interface Writing {
    content: LogContent;
    /** Something is written that was not saved yet. */
    open: boolean;
    saved: boolean;
    change: (next: LogContent) => void;
    /** Throws what the server says against it, where it is asked at once. */
    save: (confirmed: boolean) => Promise<void>;
}

interface Props {
    log: MeetingLog;
    mine: Pick<MyLogs, 'base_currency' | 'rates'>;
    own: Writing;
    done: string;
}

/** What the reader says of the meeting. Kept on the phone with every keystroke, sent when saved. */
export function LogForm({ log, mine, own, done }: Props) {
    const reader = useReader();
    const { t, lang } = reader;
    const { content } = own;
    const [wanting, setWanting] = useState<Missing[]>([]);
    const [asked, setAsked] = useState(false);
    const sayFault = useSayFault();
    const change = (patch: Partial<LogContent>) => {
        own.change(changed(content, patch));
        setAsked(false);
    };
    const problem = (field: Missing) => (wanting.includes(field) ? t(`web.log.missing.${field}`) : undefined);
    const save = async (confirmed: boolean) => {
        const found = missing(content);
        setWanting(found);
        if (found.length > 0) return;
        if (!confirmed && doubtful(content)) return setAsked(true);
        try {
            await own.save(confirmed);
        } catch (error) {
            if (asFault(error).code !== 'amount_doubtful') return sayFault(error);
            return setAsked(true);
        }
        setAsked(false);
        say('good', done);
    };
    const held = content.outcome === 'held';
    return (
        <form
            className="log-form"
            noValidate
            onSubmit={(e) => {
                e.preventDefault();
                void save(false);
            }}
        >
            <h2>{t(own.saved ? 'web.log.mine' : 'web.log.write')}</h2>
            <Choices area="outcome" of={outcomes} value={content.outcome} onChange={(outcome) => change({ outcome })} />
            {held && (
                <>
                    <Choices area="form" of={forms} value={content.form} onChange={(form) => change({ form })} />
                    <TextField
                        label={t('log.field.product')}
                        value={content.product}
                        maxLength={200}
                        problem={problem('product')}
                        onChange={(product) => change({ product })}
                    />
                    <div className="log-pair">
                        <TextField
                            label={t('log.field.hs_code')}
                            hint={t('web.log.optional')}
                            inputMode="numeric"
                            maxLength={10}
                            value={content.hs_code}
                            problem={problem('hs_code')}
                            onChange={(v) => change({ hs_code: v.replace(/[.\s]/g, '') })}
                        />
                        <TextField
                            label={t('log.field.started_at')}
                            type="time"
                            value={content.started_at ?? ''}
                            onChange={(v) => change({ started_at: v || null })}
                        />
                    </div>
                    <TextField
                        label={t('log.field.seller_person')}
                        value={content.seller_person}
                        maxLength={120}
                        onChange={(seller_person) => change({ seller_person })}
                    />
                    <TextField
                        label={t('log.field.buyer_person')}
                        value={content.buyer_person}
                        maxLength={120}
                        onChange={(buyer_person) => change({ buyer_person })}
                    />
                    <TextField
                        label={t('log.field.buyer_email')}
                        type="email"
                        inputMode="email"
                        autoComplete="off"
                        maxLength={254}
                        value={content.buyer_email}
                        problem={problem('buyer_email')}
                        onChange={(v) => change({ buyer_email: v.trim() })}
                    />
                    <SelectField
                        label={t('log.field.destination_country')}
                        hint={t('web.log.buyer_from', { country: countryName(log.buyer.country, lang) || '–' })}
                        value={content.destination_country}
                        onChange={(destination_country) => change({ destination_country })}
                        choices={[
                            { value: '', label: '–' },
                            ...countries(lang).map((c) => ({ value: c.code, label: c.name })),
                        ]}
                    />
                    <AmountFields content={content} onChange={change} mine={mine} />
                    <StepsField steps={content.next_steps} onChange={(next_steps) => change({ next_steps })} />
                </>
            )}
            <AreaField
                label={t('log.field.note')}
                hint={t('web.log.note_help')}
                maxLength={2000}
                value={content.note}
                onChange={(note) => change({ note })}
            />
            <SignaturePad
                label={t('log.field.seller_signature')}
                value={content.seller_signature}
                onChange={(v) => change({ seller_signature: v })}
            />
            <SignaturePad
                label={t('log.field.buyer_signature')}
                value={content.buyer_signature}
                onChange={(v) => change({ buyer_signature: v })}
            />
            {asked && (
                <div className="log-ask" role="alert">
                    <p>
                        <Mark is="attention" />{' '}
                        {t('web.log.doubtful', { amount: moneyText(content.amount_minor, content.currency, reader) })}
                    </p>
                    <Button large look="primary" onClick={() => void save(true)}>
                        {t('web.log.confirm_amount')}
                    </Button>
                </div>
            )}
            {wanting.length > 0 && (
                <p className="c-wrong" role="alert">
                    <Mark is="wrong" /> {t('web.log.incomplete')}
                </p>
            )}
            <Button large look="primary" type="submit" disabled={!own.open && own.saved}>
                {t('web.log.save')}
            </Button>
        </form>
    );
}

function Choices<V extends string>(props: { area: string; of: readonly V[]; value: V; onChange: (v: V) => void }) {
    const { t } = useReader();
    return (
        <fieldset className="log-choices">
            <legend>{t(`log.field.${props.area}`)}</legend>
            {props.of.map((one) => (
                <button
                    key={one}
                    type="button"
                    className="btn"
                    aria-pressed={one === props.value}
                    onClick={() => props.onChange(one)}
                >
                    {t(`log.${props.area}.${one}`)}
                </button>
            ))}
        </fieldset>
    );
}
