import type { ArticleReading } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';
import type { OrganisationChoice } from './model.ts';
import { VerdictButtons } from './VerdictButtons.tsx';

interface Props {
    reading: ArticleReading;
    organisations: OrganisationChoice[];
    onChange: (organisations: OrganisationChoice[]) => void;
}

const kinds = ['company', 'city', 'agency', 'hospital', 'association', 'zone', 'other'] as const;

/** Each body the article names: one the workspace knows in whatever script, or a new one. */
export function OrganisationRows({ reading, organisations, onChange }: Props) {
    const { t, name } = useReader();
    const set = (i: number, part: Partial<OrganisationChoice>) =>
        onChange(organisations.map((o, k) => (k === i ? { ...o, ...part } : o)));
    if (organisations.length === 0) return null;
    return (
        <section className="article-part">
            <h2>{t('web.articles.organisations')}</h2>
            {organisations.map((one, i) => {
                const read = reading.organisations[i];
                const words = read?.name ?? '';
                return (
                    <div key={i} id={`organisation-${i}`} className={`article-row ${one.verdict}`}>
                        <span className="strong">{words}</span>
                        <span className="article-fields">
                            <select
                                className="input slim"
                                aria-label={t('web.articles.known_as', { of: words })}
                                value={one.id}
                                onChange={(e) => set(i, { id: e.target.value })}
                            >
                                <option value="">{t('web.articles.new_organisation')}</option>
                                {(read?.known ?? []).map((k) => (
                                    <option key={k.id} value={k.id}>
                                        {t('web.articles.same_as', { name: name(k.names), likeness: k.likeness })}
                                    </option>
                                ))}
                            </select>
                            {!one.id && (
                                <>
                                    <input
                                        className="input"
                                        maxLength={200}
                                        aria-label={t('web.articles.name', { of: words })}
                                        value={one.name}
                                        onChange={(e) => set(i, { name: e.target.value })}
                                    />
                                    <select
                                        className="input slim"
                                        aria-label={t('web.articles.kind', { of: words })}
                                        value={one.kind}
                                        onChange={(e) => set(i, { kind: e.target.value as OrganisationChoice['kind'] })}
                                    >
                                        {kinds.map((k) => (
                                            <option key={k} value={k}>
                                                {t(`web.articles.body.${k}`)}
                                            </option>
                                        ))}
                                    </select>
                                </>
                            )}
                        </span>
                        <VerdictButtons of={words} verdict={one.verdict} onChange={(v) => set(i, { verdict: v })} />
                    </div>
                );
            })}
        </section>
    );
}
