import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { usePressChanges } from '@/api/hooks/press.ts';
import type { PressRelease } from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { AreaField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { useReader } from '@/text/useReader.ts';

export function CorrectionDialog({ release, onClose }: { release: PressRelease; onClose: () => void }) {
    const { t } = useReader();
    const go = useNavigate();
    const event = useCurrentEvent();
    const { correct } = usePressChanges(release);
    const [note, setNote] = useState('');
    const save = () =>
        correct.mutate(note, {
            onSuccess: (made) =>
                void go({ to: '/events/$event/press/$press', params: { event: event.slug, press: made.id } }),
        });
    return (
        <Dialog title={t('web.press.correct')} open onClose={onClose}>
            <p className="small">{t('web.press.correct_help')}</p>
            <SaveForm label={t('web.press.correct')} save={correct} onSave={save}>
                <AreaField label={t('web.press.note')} value={note} onChange={setNote} rows={3} />
            </SaveForm>
        </Dialog>
    );
}
