import type { ApplicationBrief } from '@/api/types.ts';
import { FindField } from '@/components/FindField.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { countryName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import type { VettingFilter } from './vettingFilter.ts';
import { roles } from './words.ts';

const statuses = ['', 'submitted', 'waiting', 'accepted', 'refused'] as const;

interface Props {
    items: ApplicationBrief[];
    shown: number;
    filter: VettingFilter;
    onChange: (filter: VettingFilter) => void;
}

export function VettingFilters({ items, shown, filter, onChange }: Props) {
    const { t, lang } = useReader();
    const set = (part: Partial<VettingFilter>) => onChange({ ...filter, ...part });
    const among = (of: (a: ApplicationBrief) => string) => [...new Set(items.map(of).filter(Boolean))].sort();
    return (
        <div className="list-tools">
            <FindField label={t('web.vetting.find')} value={filter.words} onChange={(words) => set({ words })} />
            <Segmented
                label={t('web.vetting.status')}
                value={filter.status}
                onChange={(status) => set({ status })}
                choices={statuses.map((s) => ({
                    value: s as string,
                    label: `${t(s ? `web.vetting.status.${s}` : 'web.vetting.all')} ${s ? items.filter((a) => a.status === s).length : items.length}`,
                }))}
            />
            <SlimSelect
                label={t('web.vetting.role')}
                value={filter.role}
                onChange={(role) => set({ role })}
                choices={[
                    { value: '', label: t('web.vetting.all_roles') },
                    ...roles.map((r) => ({ value: r, label: t(`web.register.role.${r}`) })),
                ]}
            />
            <SlimSelect
                label={t('web.vetting.source')}
                value={filter.source}
                onChange={(source) => set({ source })}
                choices={[
                    { value: '', label: t('web.vetting.all_sources') },
                    ...among((a) => a.source).map((s) => ({ value: s, label: s })),
                ]}
            />
            <SlimSelect
                label={t('web.vetting.country')}
                value={filter.country}
                onChange={(country) => set({ country })}
                choices={[
                    { value: '', label: t('web.vetting.all_countries') },
                    ...among((a) => a.country).map((c) => ({ value: c, label: countryName(c, lang) })),
                ]}
            />
            <span className="dim small num" role="status">
                {t('web.vetting.shown', { shown, total: items.length })}
            </span>
        </div>
    );
}
