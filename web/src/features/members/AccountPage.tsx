import { useState } from 'react';
import { asFault } from '@/api/fault.ts';
import { useSaveAccount, useSaveEmail, useSavePassword, useSession } from '@/api/hooks/session.ts';
import type { Account, Lang } from '@/api/types.ts';
import { issueAt } from '@/components/faultSentence.ts';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { readIn } from '@/text/i18n.ts';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { CurrentPassword } from './CurrentPassword.tsx';
import './members.css';

export function AccountPage() {
    const { t } = useReader();
    return (
        <main id="page" className="page narrow-page">
            <header className="page-head">
                <PageHeading title={t('web.menu.account')} />
            </header>
            <Loaded query={useSession()}>
                {(session) =>
                    session?.account ? (
                        <>
                            <Profile key={session.account.revision} account={session.account} />
                            <Email key={session.account.email} account={session.account} fresh={session.fresh_link} />
                            <Password has={session.account.has_password} fresh={session.fresh_link} />
                        </>
                    ) : null
                }
            </Loaded>
        </main>
    );
}

function Profile({ account }: { account: Account }) {
    const { t } = useReader();
    const save = useSaveAccount();
    const [name, setName] = useState(account.display_name);
    const [locale, setLocale] = useState<Lang>(account.locale);
    return (
        <SaveForm
            label={t('web.save')}
            save={save}
            onSave={() =>
                save.mutate(
                    { display_name: name, locale, revision: account.revision },
                    {
                        onSuccess: () => {
                            say('good', t('web.saved'));
                            void readIn(locale);
                        },
                    },
                )
            }
        >
            <TextField label={t('web.members.name')} required value={name} onChange={setName} />
            <SelectField
                label={t('web.language')}
                value={locale}
                choices={uiLanguages.map((l) => ({ value: l, label: ownName[l] }))}
                onChange={(l) => setLocale(l as Lang)}
            />
        </SaveForm>
    );
}

function Email({ account, fresh }: { account: Account; fresh: boolean }) {
    const { t } = useReader();
    const save = useSaveEmail();
    const fault = save.error ? asFault(save.error) : null;
    const asked = account.has_password && !fresh;
    const [email, setEmail] = useState(account.email);
    const [current, setCurrent] = useState('');
    return (
        <SaveForm
            label={t('web.account.save_email')}
            save={save}
            className="form invite"
            quiet
            onSave={() =>
                save.mutate(
                    { current: asked ? current : null, email },
                    { onSuccess: () => say('good', t('web.saved')) },
                )
            }
        >
            <h2>{t('web.members.email')}</h2>
            <CurrentPassword asked={asked} value={current} onChange={setCurrent} />
            <TextField
                label={t('web.account.email')}
                hint={t('web.account.email_hint')}
                problem={issueAt(fault, 'email')}
                type="email"
                autoComplete="email"
                maxLength={254}
                required
                value={email}
                onChange={setEmail}
            />
        </SaveForm>
    );
}

function Password({ has, fresh }: { has: boolean; fresh: boolean }) {
    const { t } = useReader();
    const save = useSavePassword();
    const asked = has && !fresh;
    const [current, setCurrent] = useState('');
    const [next, setNext] = useState('');
    return (
        <SaveForm
            label={t('web.account.save_password')}
            save={save}
            className="form invite"
            quiet
            onSave={() =>
                save.mutate(
                    { current: asked ? current : null, next },
                    {
                        onSuccess: () => {
                            say('good', t('web.saved'));
                            setCurrent('');
                            setNext('');
                        },
                    },
                )
            }
        >
            <h2>{t(has ? 'web.account.change_password' : 'web.account.set_password')}</h2>
            <CurrentPassword asked={asked} value={current} onChange={setCurrent} />
            <TextField
                label={t('web.account.next')}
                hint={t('web.account.next_hint')}
                type="password"
                autoComplete="new-password"
                minLength={10}
                required
                value={next}
                onChange={setNext}
            />
        </SaveForm>
    );
}
