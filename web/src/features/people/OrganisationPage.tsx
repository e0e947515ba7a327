import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useOrganisation } from '@/api/hooks/workspace.ts';
import type { Organisation } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { NameText } from '@/components/NameText.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Loaded } from '@/components/States.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { countryName, languageName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { OrganisationNames } from './OrganisationNames.tsx';
import './people.css';

/** An organisation that search has found and that takes part in no event: what is known of it. */
export function OrganisationPage() {
    const { organisation } = useParams({ from: '/organiser/organisations/$organisation' });
    const query = useOrganisation(organisation);
    return (
        <main id="page" className="page narrow">
            <Loaded query={query}>{(one) => <Ready one={one} onSaved={() => void query.refetch()} />}</Loaded>
        </main>
    );
}

function Ready({ one, onSaved }: { one: Organisation; onSaved: () => void }) {
    const { t, lang, name } = useReader();
    const mayEdit = useMayEdit();
    const [editing, setEditing] = useState(false);
    const place = [one.country && countryName(one.country, lang), one.city].filter(Boolean).join(' · ');
    return (
        <>
            <header className="page-head">
                <PageHeading title={name(one.names)}>
                    <NameText names={one.names} />
                </PageHeading>
                {mayEdit && !editing && (
                    <Button onClick={() => setEditing(true)}>{t('web.people.organisation_edit')}</Button>
                )}
            </header>
            {editing ? (
                <OrganisationNames
                    of={one}
                    onSaved={() => [setEditing(false), onSaved()]}
                    onCancel={() => setEditing(false)}
                />
            ) : (
                <>
                    {place && <p>{place}</p>}
                    <ul>
                        {one.names.map((n) => (
                            <li key={n.lang + n.text}>
                                {n.text} <span className="dim small">{languageName(n.lang, lang)}</span>
                            </li>
                        ))}
                    </ul>
                    {one.website && <p>{one.website}</p>}
                    <p className="dim">{t('web.people.organisation_alone')}</p>
                </>
            )}
        </>
    );
}
