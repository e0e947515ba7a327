import { useState } from 'react';
import type { LogContent, MyLogs } from '@/api/types.ts';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { minorText, toMinor } from '@/text/typedAmounts.ts';
import { useReader } from '@/text/useReader.ts';
import { moneyText } from './fieldText.ts';

const usual = ['USD', 'KRW', 'CNY', 'EUR', 'JPY', 'RUB', 'UZS', 'KZT', 'VND', 'GBP'];

interface Props {
    content: LogContent;
    onChange: (patch: Partial<LogContent>) => void;
    mine: Pick<MyLogs, 'base_currency' | 'rates'>;
}

type Stage = 'none' | 'expected' | 'concluded';
const stages: Stage[] = ['none', 'expected', 'concluded'];

/** Price × quantity, the amount, and either an expected or a signed contract: never both. */
export function AmountFields({ content, onChange, mine }: Props) {
    const { t, lang } = useReader();
    const stated = [mine.base_currency, ...mine.rates.map((rate) => rate.currency)].filter(Boolean);
    const currencies = [...new Set([...stated, ...usual, content.currency].filter(Boolean))];
    const stage: Stage =
        content.concluded_minor !== null ? 'concluded' : content.expected_minor !== null ? 'expected' : 'none';
    const choose = (next: Stage) => {
        const amount = content.expected_minor ?? content.concluded_minor ?? content.amount_minor ?? 0;
        onChange({
            expected_minor: next === 'expected' ? amount : null,
            concluded_minor: next === 'concluded' ? amount : null,
        });
    };
    const rate = mine.rates.find((one) => one.currency === content.currency);
    const field = (key: 'unit_price_minor' | 'amount_minor' | 'expected_minor' | 'concluded_minor', label: string) => (
        <AmountField
            key={key}
            label={t(`log.field.${label}`)}
            minor={content[key]}
            content={content}
            mine={mine}
            onChange={(minor) => onChange({ [key]: minor })}
        />
    );
    return (
        <fieldset className="log-amounts">
            <legend>{t('web.log.amounts')}</legend>
            <div className="log-pair">
                <SelectField
                    label={t('log.field.currency')}
                    value={content.currency || 'USD'}
                    onChange={(currency) => onChange({ currency })}
                    choices={currencies.map((c) => ({ value: c, label: c }))}
                />
                <TextField
                    label={t('log.field.quantity')}
                    inputMode="numeric"
                    value={content.quantity === null ? '' : minorText(content.quantity, 'JPY', lang)}
                    onChange={(v) =>
                        onChange({ quantity: v.trim() === '' ? null : (toMinor(v, 'JPY') ?? content.quantity) })
                    }
                />
            </div>
            {field('unit_price_minor', 'unit_price')}
            {field('amount_minor', 'amount')}
            {rate && (
                <p className="dim small">
                    {t('log.sheet.rate', {
                        on: rate.on_day,
                        currency: rate.currency,
                        rate: rate.rate,
                        base: mine.base_currency,
                        source: rate.source,
                    })}
                </p>
            )}
            <div className="log-choices" role="group" aria-label={t('web.log.contract')}>
                {stages.map((one) => (
                    <button
                        key={one}
                        type="button"
                        className="btn"
                        aria-pressed={one === stage}
                        onClick={() => choose(one)}
                    >
                        {t(`web.log.contract.${one}`)}
                    </button>
                ))}
            </div>
            {stage === 'expected' && field('expected_minor', 'expected')}
            {stage === 'concluded' && field('concluded_minor', 'concluded')}
        </fieldset>
    );
}

/** An amount with how it is read aloud below it: 만 for 억 is seen at once. */
function AmountField(props: {
    label: string;
    minor: number | null;
    content: LogContent;
    mine: Props['mine'];
    onChange: (minor: number | null) => void;
}) {
    const reader = useReader();
    const { minor, content, mine } = props;
    const currency = content.currency || 'USD';
    const [typing, setTyping] = useState<string | null>(null);
    const wrong = typing !== null && typing.trim() !== '' && toMinor(typing, currency) === null;
    return (
        <TextField
            label={props.label}
            inputMode="decimal"
            value={typing ?? minorText(minor, currency, reader.lang)}
            problem={wrong ? reader.t('web.log.not_an_amount') : undefined}
            hint={
                minor === null
                    ? undefined
                    : moneyText(minor, currency, reader, { base: mine.base_currency, rates: mine.rates })
            }
            onFocus={() => setTyping(minor === null ? '' : minorText(minor, currency, reader.lang))}
            onBlur={() => setTyping(null)}
            onChange={(v) => {
                setTyping(v);
                const read = toMinor(v, currency);
                if (v.trim() === '') props.onChange(null);
                else if (read !== null) props.onChange(read);
            }}
        />
    );
}
