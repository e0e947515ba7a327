import type { Wishes } from '@/api/types.ts';
import { FindField } from '@/components/FindField.tsx';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { countryName, languageName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import type { Filter, Matrix } from './matrix.ts';

interface Props {
    wishes: Wishes;
    matrix: Matrix;
    filter: Filter;
    onChange: (filter: Filter) => void;
    list: boolean;
}

export function WishFilters({ wishes, matrix, filter, onChange, list }: Props) {
    const { t, lang } = useReader();
    const languages = [...new Set(wishes.buyers.flatMap((b) => b.languages))].sort();
    const countries = [...new Set(wishes.buyers.map((b) => b.country).filter(Boolean))].sort();
    const set = (part: Partial<Filter>) => onChange({ ...filter, ...part });
    return (
        <div className="list-tools">
            <FindField label={t('web.wishes.find')} value={filter.words} onChange={(words) => set({ words })} />
            <SlimSelect
                label={t('web.wishes.language')}
                value={filter.language}
                onChange={(language) => set({ language })}
                choices={[
                    { value: '', label: t('web.wishes.all_languages') },
                    ...languages.map((l) => ({ value: l, label: languageName(l, lang) })),
                ]}
            />
            <SlimSelect
                label={t('web.wishes.country')}
                value={filter.country}
                onChange={(country) => set({ country })}
                choices={[
                    { value: '', label: t('web.wishes.all_countries') },
                    ...countries.map((c) => ({ value: c, label: countryName(c, lang) })),
                ]}
            />
            <button
                type="button"
                className="btn"
                aria-pressed={filter.fewerThan > 0}
                onClick={() => set({ fewerThan: filter.fewerThan ? 0 : 5 })}
            >
                {t('web.wishes.few')}
            </button>
            <span className="dim small num">
                {t('web.wishes.counts', {
                    sellers: matrix.sellers.length,
                    buyers: matrix.buyers.length,
                    wishes: matrix.total,
                })}
            </span>
            {!list && <Legend />}
        </div>
    );
}

function Legend() {
    const { t } = useReader();
    return (
        <div className="wish-legend small">
            <span>
                {t('web.wishes.strength')} <i className="wish-step s1" /> <i className="wish-step s2" />{' '}
                <i className="wish-step s3" /> <i className="wish-step s4" />
            </span>
            {(['seller', 'buyer', 'both', 'waiting', 'declined'] as const).map((s) => (
                <span key={s}>
                    <b>{t(`web.wishes.sign.${s}`)}</b> {t(`web.wishes.meaning.${s}`)}
                </span>
            ))}
            <span>
                <span className="mark free" /> {t('web.wishes.meaning.suggested')}
            </span>
        </div>
    );
}
