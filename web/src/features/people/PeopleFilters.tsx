import { FindField } from '@/components/FindField.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { countryName, languageName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import type { Filter, Kind, Row } from './rows.ts';

interface Props {
    rows: Row[];
    shown: number;
    filter: Filter;
    onChange: (filter: Filter) => void;
}

const kinds: (Kind | '')[] = ['', 'seller', 'buyer', 'interpreter'];

export function PeopleFilters({ rows, shown, filter, onChange }: Props) {
    const { t, lang, knows } = useReader();
    const set = (part: Partial<Filter>) => onChange({ ...filter, ...part });
    const countries = [...new Set(rows.map((r) => r.country).filter(Boolean))].sort();
    const languages = [...new Set(rows.flatMap((r) => r.languages))].sort();
    const missing = [...new Set(rows.flatMap((r) => r.missing))].sort();
    const missingName = (m: string) => (knows(`web.people.missing.${m}`) ? t(`web.people.missing.${m}`) : m);
    return (
        <div className="list-tools">
            <FindField label={t('web.people.find')} value={filter.words} onChange={(words) => set({ words })} />
            <Segmented
                label={t('web.people.kind')}
                value={filter.kind}
                onChange={(kind) => set({ kind })}
                choices={kinds.map((k) => ({
                    value: k,
                    label: `${t(k ? `web.people.${k}s` : 'web.people.everyone')} ${k ? rows.filter((r) => r.kind === k).length : rows.length}`,
                }))}
            />
            <SlimSelect
                label={t('web.people.country')}
                value={filter.country}
                onChange={(country) => set({ country })}
                choices={[
                    { value: '', label: t('web.people.all_countries') },
                    ...countries.map((c) => ({ value: c, label: countryName(c, lang) })),
                ]}
            />
            <SlimSelect
                label={t('web.people.language')}
                value={filter.language}
                onChange={(language) => set({ language })}
                choices={[
                    { value: '', label: t('web.people.all_languages') },
                    ...languages.map((l) => ({ value: l, label: languageName(l, lang) })),
                ]}
            />
            <SlimSelect
                label={t('web.people.missing')}
                value={filter.missing}
                onChange={(m) => set({ missing: m })}
                choices={[
                    { value: '', label: t('web.people.missing_all') },
                    { value: 'any', label: t('web.people.missing_any') },
                    ...missing.map((m) => ({ value: m, label: missingName(m) })),
                ]}
            />
            <SlimSelect
                label={t('web.people.status')}
                value={filter.status}
                onChange={(status) => set({ status })}
                choices={[
                    { value: '', label: t('web.people.all_statuses') },
                    ...['invited', 'confirmed', 'withdrawn'].map((s) => ({
                        value: s,
                        label: t(`web.people.status.${s}`),
                    })),
                ]}
            />
            <span className="dim small num" role="status">
                {t('web.people.shown', { shown, total: rows.length })}
            </span>
        </div>
    );
}
