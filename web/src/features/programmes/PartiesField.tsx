import { useState } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { useCreateOrganisation, useOrganisations } from '@/api/hooks/workspace.ts';
import type { AgreementParty, Organisation } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { TextField } from '@/components/Inputs.tsx';
import { NameText } from '@/components/NameText.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';

interface Props {
    workspace: string;
    parties: AgreementParty[];
    onChange: (parties: AgreementParty[]) => void;
}

/** Who signed: organisations of the workspace, found by name in any script, or new ones. */
export function PartiesField({ workspace, parties, onChange }: Props) {
    const { t } = useReader();
    const add = (one: Organisation) =>
        onChange([...parties, { organisation_id: one.id, names: one.names, country: one.country }]);
    const drop = (id: string) => onChange(parties.filter((party) => party.organisation_id !== id));
    return (
        <fieldset className="field">
            <legend>{t('web.programmes.agreement.parties')}</legend>
            <ul className="agreement-parties">
                {parties.map((party) => (
                    <li key={party.organisation_id}>
                        <NameText names={party.names} /> <span className="dim small">{party.country}</span>{' '}
                        <Button look="link" onClick={() => drop(party.organisation_id)}>
                            {t('web.programmes.agreement.remove')}
                        </Button>
                    </li>
                ))}
            </ul>
            <Finder workspace={workspace} taken={parties.map((party) => party.organisation_id)} onPick={add} />
        </fieldset>
    );
}

function Finder(props: { workspace: string; taken: string[]; onPick: (one: Organisation) => void }) {
    const { t, lang } = useReader();
    const [words, setWords] = useState('');
    const [asked] = useDebouncedValue(words.trim(), 150);
    const found = useOrganisations(props.workspace, asked).data?.items ?? [];
    const create = useCreateOrganisation(props.workspace);
    const sayFault = useSayFault();
    const pick = (one: Organisation) => {
        props.onPick(one);
        setWords('');
    };
    const left = asked ? found.filter((one) => !props.taken.includes(one.id)) : [];
    return (
        <>
            <TextField
                label={t('web.programmes.agreement.find_party')}
                hint={t('web.programmes.agreement.parties_hint')}
                value={words}
                maxLength={200}
                onChange={setWords}
            />
            {asked && (
                <ul className="found">
                    {left.map((one) => (
                        <li key={one.id}>
                            <button type="button" className="btn ghost" onClick={() => pick(one)}>
                                <NameText names={one.names} /> <span className="dim small">{one.country}</span>
                            </button>
                        </li>
                    ))}
                    <li>
                        <Button
                            busy={create.isPending}
                            onClick={() =>
                                create.mutate([{ lang, text: asked }], { onSuccess: pick, onError: sayFault })
                            }
                        >
                            {t('web.programmes.agreement.new_party', { name: asked })}
                        </Button>
                    </li>
                </ul>
            )}
        </>
    );
}
