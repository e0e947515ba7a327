import type { ReactNode } from 'react';
import { SaveForm } from '@/components/SaveForm.tsx';
import { say } from '@/components/toasts.ts';
import { useReader } from '@/text/useReader.ts';

interface Props<V> {
    save: { isPending: boolean; error: unknown; mutate: (value: V, on: { onSuccess: () => void }) => void };
    value: V;
    editable: boolean;
    onSaved: () => void;
    children: ReactNode;
}

/** What the forms of participants and interpreters share: saving, and the word of it. */
export function PersonForm<V>({ save, value, editable, onSaved, children }: Props<V>) {
    const { t } = useReader();
    const done = () => {
        say('good', t('web.saved'));
        onSaved();
    };
    return (
        <SaveForm
            label={t('web.save')}
            save={save}
            editable={editable}
            onSave={() => save.mutate(value, { onSuccess: done })}
        >
            {children}
        </SaveForm>
    );
}
