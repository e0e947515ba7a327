import type { LedgerRow } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { exactAmount } from '@/text/amounts.ts';
import { useReader } from '@/text/useReader.ts';

/** Entries of one deal, or of one entry's history, each a way to its own page. */
export function Steps({
    title,
    rows,
    onEntry,
}: {
    title: string;
    rows: LedgerRow[];
    onEntry: (entry: string) => void;
}) {
    const { t, lang } = useReader();
    return (
        <section>
            <h3>{title}</h3>
            <ol className="steps small">
                {rows.map((row) => (
                    <li key={row.id}>
                        <Button look="link" onClick={() => onEntry(row.id)}>
                            {t('web.results.number', { number: row.number })}
                        </Button>{' '}
                        {t(
                            row.stage && row.kind === 'outcome'
                                ? `ledger.stage.${row.stage}`
                                : `ledger.kind.${row.kind}`,
                        )}{' '}
                        {row.amount && exactAmount(row.amount.minor, row.amount.currency, lang)}{' '}
                        <span className="dim">{row.kind === 'outcome' ? '' : row.remark}</span>
                    </li>
                ))}
            </ol>
        </section>
    );
}
