import { useState } from 'react';
import { useSaveOrganisation } from '@/api/hooks/workspace.ts';
import type { Organisation } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { TextField } from '@/components/Inputs.tsx';
import { NamesEditor } from '@/components/NamesEditor.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';

/** Mends the names, country and city of an organisation, wherever it takes part. */
export function OrganisationNames({
    of,
    onSaved,
    onCancel,
}: {
    of: Organisation;
    onSaved: (next: Organisation) => void;
    onCancel: () => void;
}) {
    const { t } = useReader();
    const save = useSaveOrganisation();
    const sayFault = useSayFault();
    const [names, setNames] = useState(of.names);
    const [country, setCountry] = useState(of.country);
    const [city, setCity] = useState(of.city);
    return (
        <fieldset className="form">
            <NamesEditor legend={t('web.people.organisation')} names={names} onChange={setNames} />
            <div className="pair">
                <TextField
                    label={t('web.people.country')}
                    maxLength={2}
                    value={country}
                    onChange={(c) => setCountry(c.toUpperCase())}
                />
                <TextField label={t('web.people.city')} value={city} onChange={setCity} />
            </div>
            <div className="buttons">
                <Button
                    busy={save.isPending}
                    onClick={() =>
                        save.mutate({ of, edit: { names, country, city } }, { onSuccess: onSaved, onError: sayFault })
                    }
                >
                    {t('web.people.organisation_save')}
                </Button>
                <Button look="ghost" onClick={onCancel}>
                    {t('web.cancel')}
                </Button>
            </div>
        </fieldset>
    );
}
