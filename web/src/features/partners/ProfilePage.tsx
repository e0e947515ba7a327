import { useState } from 'react';
import { useMyProfile, useSaveMyProfile } from '@/api/hooks/partners.ts';
import { asFault } from '@/api/fault.ts';
import type { DelegateEntry, MyProfile } from '@/api/types.ts';
import { DocumentsOf } from '@/components/DocumentsOf.tsx';
import { DelegateFields } from '@/components/DelegateFields.tsx';
import { issueWithin } from '@/components/faultSentence.ts';
import { AreaField, TextField } from '@/components/Inputs.tsx';
import { LanguagesField } from '@/components/LanguagesField.tsx';
import { ListField } from '@/components/ListField.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { languageName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { MyFrame } from './MyFrame.tsx';

/** What others of the event read of a participant. */
export function ProfilePage() {
    const { t } = useReader();
    const query = useMyProfile();
    return (
        <MyFrame title={t('web.partners.profile')}>
            <Loaded query={query}>
                {(profile) => (
                    <>
                        <ProfileForm key={profile.revision} profile={profile} />
                        <section className="my-part">
                            <DocumentsOf owner="participant" id={profile.id} editable />
                        </section>
                    </>
                )}
            </Loaded>
        </MyFrame>
    );
}

function ProfileForm({ profile }: { profile: MyProfile }) {
    const { t, lang, name } = useReader();
    const save = useSaveMyProfile();
    const [edit, setEdit] = useState(() => ({
        contact_name: profile.contact_name,
        phone: profile.phone,
        languages: profile.languages,
        offers: profile.offers,
        needs: profile.needs,
        products: profile.products,
        delegates: profile.delegates as DelegateEntry[],
    }));
    const set = (part: Partial<typeof edit>) => setEdit({ ...edit, ...part });
    const fault = save.error ? asFault(save.error) : null;
    const submit = () =>
        save.mutate(
            { edit, revision: profile.revision },
            { onSuccess: () => say('good', t('web.partners.profile_saved')) },
        );
    return (
        <SaveForm className="form my-part" label={t('web.partners.save')} save={save} onSave={submit}>
            <h2>{name(profile.names)}</h2>
            <p className="small dim">{t('web.partners.profile_help', { email: profile.email })}</p>
            <AreaField
                label={t('web.register.offers')}
                rows={3}
                value={edit.offers}
                onChange={(offers) => set({ offers })}
            />
            <AreaField
                label={t('web.register.needs')}
                rows={3}
                value={edit.needs}
                onChange={(needs) => set({ needs })}
            />
            <ListField
                label={t('web.register.products')}
                hint={t('web.register.products_help')}
                value={edit.products}
                onChange={(products) => set({ products })}
            />
            <LanguagesField
                label={t('web.register.languages')}
                value={edit.languages}
                nameOf={(l) => languageName(l, lang)}
                onChange={(languages) => set({ languages })}
            />
            <TextField
                label={t('web.register.contact')}
                value={edit.contact_name}
                onChange={(contact_name) => set({ contact_name })}
            />
            <TextField
                label={t('web.register.phone')}
                type="tel"
                value={edit.phone}
                onChange={(phone) => set({ phone })}
            />
            <DelegateFields
                value={edit.delegates}
                problem={issueWithin(fault, '/delegates')}
                onChange={(delegates) => set({ delegates })}
            />
        </SaveForm>
    );
}
