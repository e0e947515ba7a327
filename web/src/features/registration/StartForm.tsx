import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useStartApplication } from '@/api/hooks/registration.ts';
import { asFault } from '@/api/fault.ts';
import type { ApplicantRole, Lang, PublicEvent } from '@/api/types.ts';
import { issueAt } from '@/components/faultSentence.ts';
import { TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { useReader } from '@/text/useReader.ts';
import { useProof } from './useProof.ts';

interface Props {
    event: PublicEvent;
    role: ApplicantRole;
    full: boolean;
}

/** The first step: an address to come back to. The proof of work is done while it is typed. */
export function StartForm({ event, role, full }: Props) {
    const { t, lang } = useReader();
    const go = useNavigate();
    const proof = useProof(event.workspace, event.event, true);
    const start = useStartApplication(event.workspace, event.event);
    const [email, setEmail] = useState('');
    const [code, setCode] = useState(() => new URLSearchParams(location.search).get('code') ?? '');
    const [working, setWorking] = useState(false);
    const [error, setError] = useState<unknown>(null);
    const begin = async () => {
        setWorking(true);
        setError(null);
        try {
            const own = await start.mutateAsync({
                role,
                email,
                lang: lang as Lang,
                invitation_code: code,
                proof: await proof.take(),
            });
            await go({ to: '/apply/$token', params: { token: own.token ?? '' } });
        } catch (refused) {
            setError(refused);
        } finally {
            setWorking(false);
        }
    };
    const fault = error ? asFault(error) : null;
    return (
        <SaveForm label={t('web.register.start')} save={{ isPending: working, error }} onSave={() => void begin()}>
            {full && <p className="public-note">{t('web.register.full_help')}</p>}
            <TextField
                label={t('web.register.email')}
                hint={t('web.register.email_help')}
                problem={issueAt(fault, '/email')}
                type="email"
                autoComplete="email"
                inputMode="email"
                required
                value={email}
                onChange={setEmail}
            />
            <TextField
                label={event.invitation_needed ? t('web.register.code') : t('web.register.code_optional')}
                autoCapitalize="characters"
                autoComplete="off"
                required={event.invitation_needed}
                value={code}
                onChange={setCode}
            />
            <p className="small dim" role="status">
                {working && !proof.ready ? t('web.register.proof_working') : t('web.register.proof_help')}
            </p>
        </SaveForm>
    );
}
