import type { ArticleReading } from '@/api/types.ts';
import { useOrganisations } from '@/api/hooks/workspace.ts';
import { useReader } from '@/text/useReader.ts';
import { withOrganisation, withoutOrganisation } from './additions.ts';
import type { Choices, OrganisationChoice } from './model.ts';
import { rowLook } from './points.ts';
import { PartHead } from './PartHead.tsx';
import { VerdictButtons } from './VerdictButtons.tsx';

interface Props {
    reading: ArticleReading;
    workspace: string;
    choices: Choices;
    current: string | undefined;
    onChange: (choices: Choices) => void;
}

const kinds = ['company', 'city', 'agency', 'hospital', 'association', 'zone', 'other'] as const;

/** Organisations of the workspace with a name like the typed one, in whatever script. */
function KnownOptions({ workspace, words }: { workspace: string; words: string }) {
    const { name } = useReader();
    return (useOrganisations(workspace, words).data?.items ?? []).map((o) => (
        <option key={o.id} value={o.id}>
            {name(o.names)}
        </option>
    ));
}

/** Each body the article names: one the workspace knows in whatever script, or a new one. */
export function OrganisationRows({ reading, workspace, choices, current, onChange }: Props) {
    const { t, name } = useReader();
    const { organisations } = choices;
    const set = (i: number, part: Partial<OrganisationChoice>) =>
        onChange({ ...choices, organisations: organisations.map((o, k) => (k === i ? { ...o, ...part } : o)) });
    return (
        <section className="article-part">
            <PartHead
                title={t('web.articles.organisations')}
                add={t('web.articles.add_organisation')}
                onAdd={() => onChange(withOrganisation(choices))}
            />
            {organisations.map((one, i) => {
                const read = reading.organisations[i];
                const words = one.words || t('web.articles.own_organisation');
                return (
                    <div
                        key={i}
                        id={`organisation-${i}`}
                        className={rowLook(`organisation-${i}`, one.verdict, current)}
                    >
                        <span className={one.words ? 'strong' : 'dim small'}>{words}</span>
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
                                {!read && <KnownOptions workspace={workspace} words={one.name} />}
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
                        <VerdictButtons
                            of={words}
                            verdict={one.verdict}
                            onChange={(v) => set(i, { verdict: v })}
                            onTakeOut={read ? undefined : () => onChange(withoutOrganisation(choices, i))}
                        />
                    </div>
                );
            })}
        </section>
    );
}
