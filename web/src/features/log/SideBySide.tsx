import type { LogField, MeetingLog } from '@/api/types.ts';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';
import { fieldText, logFields, type Rates } from './fieldText.ts';

interface Props {
    log: MeetingLog;
    rates: Rates;
    /** Where somebody decides: which version's value was taken for a field, and taking another's. */
    chosen?: (field: LogField) => string;
    onChoose?: (field: LogField, version: string) => void;
}

/** All versions field by field; what contradicts is marked. */
export function SideBySide({ log, rates, chosen, onChoose }: Props) {
    const reader = useReader();
    const { t } = reader;
    const compared = new Map(log.comparison.map((one) => [one.field, one]));
    const rows = logFields
        .map((field) => ({ field, texts: log.versions.map((v) => fieldText(v.content, field, reader, rates)) }))
        .filter((row) => row.texts.some((text) => text !== ''));
    const wrong = (field: LogField) =>
        compared.get(field)?.counts || (money.includes(field) && compared.get('currency')?.counts);
    return (
        <div className="scroll-x" tabIndex={0} role="region" aria-label={t('web.log.side_by_side')}>
            <table className="table log-compare">
                <thead>
                    <tr>
                        <th>{t('web.log.field')}</th>
                        {log.versions.map((version) => (
                            <th key={version.id}>
                                {t(`log.author.${version.author}`)}
                                {version.own && ` (${t('web.log.you')})`}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {rows.map(({ field, texts }) => (
                        <tr key={field} className={wrong(field) ? 'is-wrong' : undefined}>
                            <th scope="row">
                                {wrong(field) && <Mark is="wrong" />} {t(`log.field.${field}`)}
                            </th>
                            {texts.map((text, i) => {
                                const id = log.versions[i]?.id ?? '';
                                return (
                                    <td key={id}>
                                        {onChoose && new Set(texts).size > 1 ? (
                                            <label className="check">
                                                <input
                                                    type="radio"
                                                    name={`take-${field}`}
                                                    checked={chosen?.(field) === id}
                                                    onChange={() => onChoose(field, id)}
                                                />
                                                <span>{text || '–'}</span>
                                            </label>
                                        ) : (
                                            text || '–'
                                        )}
                                    </td>
                                );
                            })}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}

const money: LogField[] = ['unit_price', 'amount', 'expected', 'concluded'];
