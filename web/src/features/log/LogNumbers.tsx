import type { LogSummary, LogTotal } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Mark } from '@/components/Mark.tsx';
import { useReader, type Reader } from '@/text/useReader.ts';
import { moneyText } from './fieldText.ts';
import type { Filter } from './LogFilters.tsx';
import { stateMark } from './states.ts';

/** Progress, each number a filter; then what the logs add up to, currency by currency. */
export function LogNumbers(props: { summary: LogSummary; filter: Filter; onChange: (f: Filter) => void }) {
    const reader = useReader();
    const { t } = reader;
    const { summary, filter, onChange } = props;
    const numbers = [
        ['due', 'attention', summary.due],
        ['one_side', stateMark.one_side, summary.one_side],
        ['alike', stateMark.alike, summary.alike],
        ['differ', stateMark.differ, summary.differ],
        ['settled', stateMark.settled, summary.settled],
        ['absent', 'wrong', summary.absent],
    ] as const;
    return (
        <>
            <p>{t('web.log.progress', { meetings: summary.meetings, over: summary.over, settled: summary.settled })}</p>
            <div className="log-progress">
                {numbers.map(([state, mark, count]) => (
                    <Button
                        key={state}
                        aria-pressed={filter.state === state}
                        onClick={() => onChange({ ...filter, state: filter.state === state ? '' : state })}
                    >
                        <Mark is={mark} />
                        {t(
                            state === 'due'
                                ? 'web.log.due_logs'
                                : state === 'absent'
                                  ? 'web.log.absent'
                                  : `log.state.${state}`,
                        )}{' '}
                        {count}
                    </Button>
                ))}
            </div>
            {summary.totals.length > 0 && <Totals summary={summary} reader={reader} />}
            {summary.rates.length === 0 && <p className="dim small">{t('web.log.no_rates')}</p>}
            {summary.rates.map((rate) => (
                <p key={rate.currency} className="dim small">
                    {t('log.sheet.rate', {
                        on: rate.on_day,
                        currency: rate.currency,
                        rate: rate.rate,
                        base: summary.base_currency,
                        source: rate.source,
                    })}
                </p>
            ))}
        </>
    );
}

function Totals({ summary, reader }: { summary: LogSummary; reader: Reader }) {
    const { t } = reader;
    const several = summary.totals.length > 1 || summary.totals[0]?.currency !== summary.together?.currency;
    const line = (total: LogTotal, label: string) => (
        <tr key={label}>
            <th scope="row">{label}</th>
            {(['amount', 'expected', 'concluded'] as const).flatMap((kind) => [
                <td key={`settled-${kind}`}>
                    {moneyText(total[`settled_${kind}`] || null, total.currency, reader) || '–'}
                </td>,
                <td key={`open-${kind}`} className="dim">
                    {moneyText(total[`open_${kind}`] || null, total.currency, reader) || '–'}
                </td>,
            ])}
        </tr>
    );
    return (
        <div className="scroll-x" tabIndex={0} role="region" aria-label={t('web.log.totals')}>
            <table className="table log-totals">
                <thead>
                    <tr>
                        <th>{t('log.field.currency')}</th>
                        {(['amount', 'expected', 'concluded'] as const).flatMap((kind) => [
                            <th key={`settled-${kind}`}>
                                {t('web.log.total.settled', { what: t(`log.field.${kind}`) })}
                            </th>,
                            <th key={`open-${kind}`}>{t('web.log.total.open', { what: t(`log.field.${kind}`) })}</th>,
                        ])}
                    </tr>
                </thead>
                <tbody>
                    {summary.totals.map((total) => line(total, total.currency))}
                    {summary.together &&
                        several &&
                        line(summary.together, t('web.log.together', { currency: summary.together.currency }))}
                </tbody>
            </table>
        </div>
    );
}
