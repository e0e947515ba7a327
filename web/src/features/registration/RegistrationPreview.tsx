import { useState } from 'react';
import type { ApplicantRole, ApplicationForm, EventRegistrationEdit } from '@/api/types.ts';
import { Segmented } from '@/components/Segmented.tsx';
import { useReader } from '@/text/useReader.ts';
import { ApplicationFields } from './ApplicationFields.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { roles, wordsFor } from './words.ts';

const nothing: ApplicationForm = {
    names: [], country: '', city: '', website: '', contact_name: '', phone: '', languages: [], offers: '', needs: '',
    products: [], pairs: [], delegates: [], answers: {},
}; // prettier-ignore

/** What an applicant will see, before it is saved. */
export function RegistrationPreview({ edit }: { edit: EventRegistrationEdit }) {
    const { t, lang } = useReader();
    const [role, setRole] = useState<ApplicantRole>('buyer');
    const [form, setForm] = useState(nothing);
    return (
        <section className="preview form" aria-label={t('web.vetting.preview')}>
            <h2>{t('web.vetting.preview')}</h2>
            <Segmented
                label={t('web.vetting.role')}
                value={role}
                onChange={setRole}
                choices={roles.map((r) => ({ value: r, label: t(`web.register.role.${r}`) }))}
            />
            <p className="public-words">{wordsFor(edit.introduction, lang)}</p>
            <ApplicationFields
                role={role}
                form={form}
                questions={edit.questions}
                fault={null}
                onChange={setForm}
                files={[]}
                token=""
            />
            <ConsentFields
                consents={edit.consents}
                answers={edit.consents.map((c) => ({ purpose: c.purpose, version: 1, agreed: false }))}
                fault={null}
                onChange={() => undefined}
            />
        </section>
    );
}
