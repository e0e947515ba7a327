import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { asFault } from '@/api/fault.ts';
import { useAskForLink, useInfo, useSignIn } from '@/api/hooks/session.ts';
import { Button } from '@/components/Button.tsx';
import { faultSentence } from '@/components/faultSentence.ts';
import { TextField } from '@/components/Inputs.tsx';
import { Mark } from '@/components/Mark.tsx';
import { useReader, type Reader } from '@/text/useReader.ts';
import { Frame } from './Frame.tsx';

/** What a refused sign-in says: the two ordinary cases have their own words. */
function refusal(error: unknown, reader: Reader): string {
    const fault = asFault(error);
    if (fault.status === 401) return reader.t('web.enter.wrong');
    if (fault.status === 429) return reader.t('web.enter.wait', { minutes: Math.ceil((fault.retryAfter ?? 900) / 60) });
    return faultSentence(fault, reader);
}

export function SignInPage() {
    const reader = useReader();
    const { t } = reader;
    const go = useNavigate();
    const { back } = useSearch({ from: '/sign-in' });
    const info = useInfo().data;
    const [email, setEmail] = useState('');
    const [password, setPassword] = useState('');
    const [needEmail, setNeedEmail] = useState(false);
    const enter = useSignIn();
    const ask = useAskForLink();

    const submit = (e: FormEvent) => {
        e.preventDefault();
        enter.mutate(
            { email, password },
            { onSuccess: () => void go({ href: back?.startsWith('/') && !back.startsWith('//') ? back : '/' }) },
        );
    };
    const askLink = () => {
        setNeedEmail(!email);
        if (email) ask.mutate({ email });
    };
    return (
        <Frame title={t('web.enter.title')}>
            <form className="form" onSubmit={submit}>
                <TextField
                    label={t('web.enter.email')}
                    type="email"
                    autoComplete="username"
                    required
                    value={email}
                    onChange={setEmail}
                    problem={needEmail && !email ? t('web.enter.need_email') : undefined}
                />
                <TextField
                    label={t('web.enter.password')}
                    type="password"
                    autoComplete="current-password"
                    required
                    value={password}
                    onChange={setPassword}
                />
                {enter.isError && (
                    <p role="alert" className="c-wrong">
                        <Mark is="wrong" /> {refusal(enter.error, reader)}
                    </p>
                )}
                {ask.isSuccess && (
                    <p role="status" className="c-good">
                        <Mark is="good" /> {t('web.enter.ask_link_done')}
                    </p>
                )}
                {ask.isError && <p role="alert">{refusal(ask.error, reader)}</p>}
                <Button look="primary" large type="submit" busy={enter.isPending}>
                    {t('web.enter.go')}
                </Button>
                <Button look="link" onClick={askLink} busy={ask.isPending}>
                    {t('web.enter.ask_link')}
                </Button>
            </form>
            {info?.demo && (
                <section className="enter-demo" aria-label={t('web.enter.demo')}>
                    <h2 className="small dim">{t('web.enter.demo')}</h2>
                    {info.demo_accounts.map((a) => (
                        <Button
                            key={a.email}
                            onClick={() => {
                                setEmail(a.email);
                                setPassword(a.password);
                            }}
                        >
                            {reader.knows(`web.role.${a.role}`) ? t(`web.role.${a.role}`) : a.role}
                            <span className="dim">{a.email}</span>
                        </Button>
                    ))}
                </section>
            )}
        </Frame>
    );
}
