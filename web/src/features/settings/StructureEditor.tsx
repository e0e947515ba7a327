import { useState } from 'react';
import { useSaveStructure } from '@/api/hooks/events.ts';
import type { Event, Structure } from '@/api/types.ts';
import { Mark } from '@/components/Mark.tsx';
import { say } from '@/components/toasts.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { SaveLine } from './SaveLine.tsx';
import { SlotsEditor } from './SlotsEditor.tsx';
import { TablesEditor } from './TablesEditor.tsx';

/** When and where meetings can be held: slots made from a few numbers, tables with their place in the hall. */
export function StructureEditor({ structure, event }: { structure: Structure; event: Event }) {
    const { t } = useReader();
    const save = useSaveStructure(event.id, structure.revision);
    const mayEdit = useMayEdit();
    const [slots, setSlots] = useState(structure.slots);
    const [tables, setTables] = useState(structure.tables);
    const changed = slots !== structure.slots || tables !== structure.tables;
    return (
        <form
            className="structure"
            onSubmit={(e) => {
                e.preventDefault();
                // The editor begins anew with what was saved, so the word of it must outlive this one.
                void save.mutateAsync({ slots, tables }).then(
                    () => say('good', t('web.saved')),
                    () => undefined,
                );
            }}
        >
            <fieldset disabled={!mayEdit} className="structure-columns">
                <SlotsEditor slots={slots} event={event} onChange={setSlots} />
                <TablesEditor tables={tables} onChange={setTables} />
            </fieldset>
            <p className="num">
                {t('web.settings.cells', {
                    tables: tables.length,
                    slots: slots.length,
                    cells: tables.length * slots.length,
                })}
            </p>
            {structure.affected.length > 0 && (
                <p className="c-attention">
                    <Mark is="attention" />{' '}
                    {t('web.settings.affected', { count: structure.affected.reduce((sum, a) => sum + a.meetings, 0) })}
                </p>
            )}
            {mayEdit && <SaveLine save={save} disabled={!changed} />}
        </form>
    );
}
