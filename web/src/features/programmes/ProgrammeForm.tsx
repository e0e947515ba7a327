import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asFault } from '@/api/fault.ts';
import { useDeleteProgramme, useProgramme, useSaveProgramme } from '@/api/hooks/programmes.ts';
import type { Programme } from '@/api/types.ts';
import { AreaField } from '@/components/Inputs.tsx';
import { NamesEditor } from '@/components/NamesEditor.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { SlugField } from '@/components/SlugField.tsx';
import { Loaded } from '@/components/States.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useWorkspace } from '@/components/workspaceChoice.ts';
import { withName } from '@/text/names.ts';
import { useReader } from '@/text/useReader.ts';
import { MilestonesEditor } from './MilestonesEditor.tsx';
import './programmes.css';

export const NewProgrammePage = () => <ProgrammeForm />;

export function EditProgrammePage() {
    const { programme } = useParams({ from: '/organiser/programmes/$programme/edit' });
    return <Loaded query={useProgramme(programme)}>{(p) => <ProgrammeForm existing={p} />}</Loaded>;
}

function ProgrammeForm({ existing }: { existing?: Programme }) {
    const { t, lang, name } = useReader();
    const go = useNavigate();
    const sayFault = useSayFault();
    const save = useSaveProgramme(useWorkspace()?.id ?? '', existing);
    const fault = save.error ? asFault(save.error) : null;
    const [names, setNames] = useState(existing?.names ?? []);
    const [slug, setSlug] = useState(existing?.slug ?? '');
    const [summary, setSummary] = useState(existing?.summary ?? []);
    const [milestones, setMilestones] = useState(existing?.milestones ?? []);
    const remove = useDeleteProgramme();
    const submit = () =>
        save.mutate(
            { names, slug, summary, sample: existing?.sample ?? false, milestones },
            { onSuccess: (p) => void go({ to: '/programmes/$programme', params: { programme: p.slug } }) },
        );
    return (
        <main id="page" className="page narrow">
            <header className="page-head">
                <PageHeading title={existing ? name(existing.names) : t('web.programmes.new')} />
            </header>
            <SaveForm
                label={existing ? t('web.save') : t('web.programmes.create')}
                save={save}
                onSave={submit}
                more={
                    existing && (
                        <TwiceButton
                            first={t('web.programmes.delete')}
                            sure={t('web.programmes.delete_sure')}
                            busy={remove.isPending}
                            onSure={() =>
                                remove.mutate(existing, { onSuccess: () => void go({ to: '/' }), onError: sayFault })
                            }
                        />
                    )
                }
            >
                <NamesEditor legend={t('web.programmes.names')} names={names} onChange={setNames} required />
                <SlugField fault={fault} value={slug} onChange={setSlug} />
                <AreaField
                    label={t('web.programmes.summary')}
                    value={name(summary)}
                    onChange={(text) => setSummary(withName(summary, lang, text))}
                />
                <MilestonesEditor milestones={milestones} onChange={setMilestones} />
            </SaveForm>
        </main>
    );
}
