import { useState } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { useOrganisations } from '@/api/hooks/workspace.ts';
import type { Organisation, ParticipantEdit } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { TextField } from '@/components/Inputs.tsx';
import { NamesEditor } from '@/components/NamesEditor.tsx';
import { NameText } from '@/components/NameText.tsx';
import { useWorkspace } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { OrganisationNames } from './OrganisationNames.tsx';
import { newOrganisation } from './ParticipantForm.tsx';

interface Props {
    value: ParticipantEdit;
    existing: Organisation | undefined;
    problem: string | undefined;
    onChange: (part: Partial<ParticipantEdit>) => void;
}

/** The organisation of a participant: one that is known, found by name in any script, or a new one. */
export function OrganisationField({ value, existing, problem, onChange }: Props) {
    const { t } = useReader();
    const [picked, setPicked] = useState(existing);
    const [mending, setMending] = useState(false);
    const fresh = value.new_organisation;
    if (picked && mending)
        return (
            <OrganisationNames
                of={picked}
                onCancel={() => setMending(false)}
                onSaved={(next) => {
                    setPicked(next);
                    setMending(false);
                }}
            />
        );
    if (picked)
        return (
            <div className="field">
                <span>{t('web.people.organisation')}</span>
                <p className="picked">
                    <span>
                        <NameText names={picked.names} /> <span className="dim small">{picked.country}</span>
                    </span>
                    <Button look="link" onClick={() => setMending(true)}>
                        {t('web.people.organisation_edit')}
                    </Button>
                    <Button
                        look="link"
                        onClick={() => {
                            setPicked(undefined);
                            onChange({ organisation_id: '' });
                        }}
                    >
                        {t('web.people.organisation_change')}
                    </Button>
                </p>
            </div>
        );
    if (fresh)
        return (
            <fieldset className="form">
                <NamesEditor
                    legend={t('web.people.organisation_new')}
                    names={fresh.names}
                    required
                    onChange={(names) => onChange({ new_organisation: { ...fresh, names } })}
                />
                {problem && <span className="problem c-wrong small">{problem}</span>}
                <div className="pair">
                    <TextField
                        label={t('web.people.country')}
                        maxLength={2}
                        value={fresh.country}
                        onChange={(c) => onChange({ new_organisation: { ...fresh, country: c.toUpperCase() } })}
                    />
                    <TextField
                        label={t('web.people.city')}
                        value={fresh.city}
                        onChange={(city) => onChange({ new_organisation: { ...fresh, city } })}
                    />
                </div>
                <Button look="link" onClick={() => onChange({ new_organisation: null })}>
                    {t('web.people.organisation_find')}
                </Button>
            </fieldset>
        );
    return (
        <Finder
            problem={problem}
            onPick={(o) => {
                setPicked(o);
                onChange({ organisation_id: o.id, new_organisation: null });
            }}
            onNew={() =>
                onChange({
                    organisation_id: '',
                    new_organisation: newOrganisation(value.side === 'seller' ? 'KR' : ''),
                })
            }
        />
    );
}

function Finder({
    problem,
    onPick,
    onNew,
}: {
    problem?: string;
    onPick: (o: Organisation) => void;
    onNew: () => void;
}) {
    const { t } = useReader();
    const workspace = useWorkspace();
    const [words, setWords] = useState('');
    const [asked] = useDebouncedValue(words, 150);
    const found = useOrganisations(workspace?.id ?? '', asked).data?.items ?? [];
    return (
        <div className="form">
            <TextField
                label={t('web.people.organisation')}
                hint={t('web.people.organisation_hint')}
                problem={problem}
                value={words}
                onChange={setWords}
            />
            {asked && (
                <ul className="found">
                    {found.map((o) => (
                        <li key={o.id}>
                            <button type="button" className="btn ghost" onClick={() => onPick(o)}>
                                <NameText names={o.names} /> <span className="dim small">{o.country}</span>
                            </button>
                        </li>
                    ))}
                </ul>
            )}
            <Button onClick={onNew}>{t('web.people.organisation_new')}</Button>
        </div>
    );
}
