import type { Import } from '@/api/types.ts';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { useReader } from '@/text/useReader.ts';

interface Props {
    of: Import;
    onGiven: (given: Record<string, string | null>) => void;
}

/** Lists of one side seldom have a column that says which: it is chosen once for all rows. */
export function GivenToAll({ of, onGiven }: Props) {
    const { t } = useReader();
    if (of.columns.some((c) => c.field === 'side')) return null;
    return (
        <p className="import-given">
            {t('web.import.all_are')}{' '}
            <SlimSelect
                label={t('web.import.all_are')}
                value={of.given['side'] ?? ''}
                choices={[
                    { value: '', label: t('web.import.not_said') },
                    { value: 'seller', label: t('web.import.all_are.seller') },
                    { value: 'buyer', label: t('web.import.all_are.buyer') },
                ]}
                onChange={(side) => onGiven({ side: side || null })}
            />
        </p>
    );
}
