import { useState } from 'react';
import { asFault } from '@/api/fault.ts';
import { useSaveWorkspace, useWorkspaceDetails } from '@/api/hooks/workspace.ts';
import type { Lang, Workspace } from '@/api/types.ts';
import { issueAt } from '@/components/faultSentence.ts';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { NamesEditor } from '@/components/NamesEditor.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { SlugField } from '@/components/SlugField.tsx';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { useWorkspace } from '@/components/workspaceChoice.ts';
import { ZoneField } from '@/components/ZoneField.tsx';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import './members.css';

/** The office itself: what it is called where others read of it, and what new things begin with. */
export function OfficePage() {
    const { t } = useReader();
    const workspace = useWorkspace();
    return (
        <main id="page" className="page narrow-page">
            <header className="page-head">
                <PageHeading title={t('web.menu.office')} />
            </header>
            <Loaded query={useWorkspaceDetails(workspace?.id ?? '')}>
                {(office) => <OfficeForm key={office.revision} office={office} owner={workspace?.role === 'owner'} />}
            </Loaded>
        </main>
    );
}

function OfficeForm({ office, owner }: { office: Workspace; owner: boolean }) {
    const { t } = useReader();
    const save = useSaveWorkspace(office);
    const fault = save.error ? asFault(save.error) : null;
    const [name, setName] = useState(office.name);
    const [others, setOthers] = useState(office.other_names);
    const [slug, setSlug] = useState(office.slug);
    const [locale, setLocale] = useState<Lang>(office.locale);
    const [zone, setZone] = useState(office.time_zone);
    return (
        <SaveForm
            label={t('web.save')}
            save={save}
            editable={owner}
            onSave={() =>
                save.mutate(
                    { name, slug, locale, time_zone: zone, other_names: others },
                    { onSuccess: () => say('good', t('web.saved')) },
                )
            }
        >
            {!owner && <p className="dim">{t('web.office.owners_only')}</p>}
            <TextField
                label={t('web.office.name')}
                hint={t('web.office.name_hint')}
                problem={issueAt(fault, 'name')}
                maxLength={120}
                required
                value={name}
                onChange={setName}
            />
            <NamesEditor legend={t('web.office.other_names')} names={others} except={locale} onChange={setOthers} />
            <SlugField
                fault={fault}
                hint={slug === office.slug ? undefined : t('web.office.slug_changes')}
                value={slug}
                onChange={setSlug}
            />
            <SelectField
                label={t('web.office.language')}
                value={locale}
                choices={uiLanguages.map((l) => ({ value: l, label: ownName[l] }))}
                onChange={(l) => setLocale(l as Lang)}
            />
            <ZoneField
                label={t('web.office.zone')}
                member="time_zone"
                required
                fault={fault}
                value={zone}
                onChange={setZone}
            />
        </SaveForm>
    );
}
