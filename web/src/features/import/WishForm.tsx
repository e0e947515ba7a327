import type { Import } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useReader } from '@/text/useReader.ts';

interface Props {
    of: Import;
    onMapping: (mapping: Record<string, string>) => void;
}

/** Wishes that were not one a row: what was made of them, and which way round they were meant. */
export function WishForm({ of, onMapping }: Props) {
    const { t } = useReader();
    if (of.form === 'one_per_row') return null;
    const from = of.columns.findIndex((c) => c.field === 'from');
    const to = of.columns.findIndex((c) => c.field === 'to');
    return (
        <p className="import-given">
            {t(`web.import.form.${of.form}`, { count: of.total_rows })}{' '}
            {of.form === 'matrix' && from >= 0 && to >= 0 && (
                <Button onClick={() => onMapping({ [from]: 'to', [to]: 'from' })}>{t('web.import.swap')}</Button>
            )}
        </p>
    );
}
