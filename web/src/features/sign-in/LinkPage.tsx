import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { asFault } from '@/api/fault.ts';
import { useEnterByLink } from '@/api/hooks/session.ts';
import { Loading } from '@/components/States.tsx';
import { useReader } from '@/text/useReader.ts';
import { Frame } from './Frame.tsx';

/** Where a mailed link, the owner's first link and a person's page link arrive. */
export function LinkPage() {
    const { t } = useReader();
    const { token = '' }: { token?: string } = useParams({ strict: false });
    const go = useNavigate();
    const enter = useEnterByLink();
    const sent = useRef(false);
    useEffect(() => {
        if (sent.current) return;
        sent.current = true; // the token works once, and React runs effects twice while developing
        enter.mutate(
            { token },
            { onSuccess: (session) => void go({ to: session.person ? '/me' : '/', replace: true }) },
        );
    }, [enter, go, token]);
    if (!enter.isError)
        return (
            <Frame title={t('web.enter.by_link')}>
                <Loading rows={2} />
            </Frame>
        );
    const erased = asFault(enter.error).code === 'person_erased';
    return (
        <Frame title={t(erased ? 'web.me.erased' : 'web.enter.link_failed')}>
            <p role="alert">{t(erased ? 'web.me.erased_help' : 'web.enter.link_help')}</p>
            <p className="small dim">{t('web.failed.code', { code: asFault(enter.error).code })}</p>
            <Link className="btn" to="/sign-in">
                {t('web.enter.to_sign_in')}
            </Link>
        </Frame>
    );
}
