import { useState } from 'react';
import { useStructure } from '@/api/hooks/events.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Loaded } from '@/components/States.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { useReader } from '@/text/useReader.ts';
import { BlocksEditor } from './BlocksEditor.tsx';
import { EventForm } from './EventForm.tsx';
import { RehearsalsPart } from './RehearsalsPart.tsx';
import { RulesForm } from './RulesForm.tsx';
import { StructureEditor } from './StructureEditor.tsx';
import './settings.css';

const parts = ['structure', 'blocks', 'rules', 'event', 'rehearsals'] as const;

export function SettingsPage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    const structure = useStructure(event.id);
    const [part, setPart] = useState<(typeof parts)[number]>('structure');
    return (
        <div className="page">
            <header className="page-head">
                <PageHeading title={t('web.settings.title')} />
                <Segmented
                    label={t('web.settings.part')}
                    value={part}
                    onChange={setPart}
                    choices={parts.map((p) => ({ value: p, label: t(`web.settings.part.${p}`) }))}
                />
            </header>
            {part === 'structure' && (
                <Loaded query={structure}>
                    {(s) => <StructureEditor key={s.revision} structure={s} event={event} />}
                </Loaded>
            )}
            {part === 'blocks' && <BlocksEditor event={event} />}
            {part === 'rules' && <RulesForm key={event.revision} event={event} />}
            {part === 'rehearsals' && <RehearsalsPart event={event} />}
            {part === 'event' && <EventForm key={event.revision} event={event} />}
        </div>
    );
}
