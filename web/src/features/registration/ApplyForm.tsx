import { useState } from 'react';
import { useOwnChanges, type ConsentAnswer } from '@/api/hooks/registration.ts';
import { asFault, Fault } from '@/api/fault.ts';
import type { ApplicationForm, Lang, OwnApplication, PublicEvent } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { ApplicationFields } from './ApplicationFields.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { DocumentsField } from './DocumentsField.tsx';

const agreedAtFirst = (own: OwnApplication, event: PublicEvent): ConsentAnswer[] =>
    event.consents.map((c) => {
        const given = own.consents.find((g) => g.purpose === c.purpose && g.version === c.version);
        return { purpose: c.purpose, version: c.version ?? 1, agreed: given?.agreed ?? false };
    });

/** Everything that is asked, on one page. What was written is kept with "save and go on later" and when it is sent. */
export function ApplyForm({ token, own, event }: { token: string; own: OwnApplication; event: PublicEvent }) {
    const { t, lang } = useReader();
    const [form, setForm] = useState(own.form as ApplicationForm);
    const [consents, setConsents] = useState(() => agreedAtFirst(own, event));
    const { save, submit } = useOwnChanges(token);
    const sayFault = useSayFault();
    const draft = own.status === 'draft';
    const edit = { lang: lang as Lang, form, consents, revision: own.revision };
    const send = () =>
        save.mutate(edit, {
            onSuccess: () => {
                if (draft) submit.mutate(undefined, { onSuccess: () => window.scrollTo({ top: 0 }) });
                else say('good', t('web.register.saved'));
            },
        });
    const later = () =>
        save.mutate(edit, {
            onSuccess: () => say('good', t('web.register.saved_later', { email: own.email })),
            onError: sayFault,
        });
    const error = save.error ?? submit.error;
    const fault: Fault | null = error ? asFault(error) : null;
    return (
        <SaveForm
            className="form public-part"
            label={draft ? t('web.register.submit') : t('web.register.save')}
            save={{ isPending: save.isPending || submit.isPending, error }}
            onSave={send}
            more={
                draft && (
                    <Button large onClick={later} busy={save.isPending}>
                        {t('web.register.later')}
                    </Button>
                )
            }
        >
            <ApplicationFields
                role={own.role}
                form={form}
                questions={event.questions}
                fault={fault}
                onChange={setForm}
                files={own.files}
                token={token}
            />
            <DocumentsField token={token} role={own.role} files={own.files} />
            <ConsentFields consents={event.consents} answers={consents} fault={fault} onChange={setConsents} />
        </SaveForm>
    );
}
