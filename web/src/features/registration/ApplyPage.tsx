import { useParams } from '@tanstack/react-router';
import { useOwnApplication, useOwnChanges, usePublicEvent } from '@/api/hooks/registration.ts';
import type { OwnApplication, PublicEvent } from '@/api/types.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Failed, Loading } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { ApplyForm } from './ApplyForm.tsx';
import { PublicFrame } from './PublicFrame.tsx';

/** Where the mailed link leads: the registration as it stands, to go on writing, to change, to take back. */
export function ApplyPage() {
    const { token = '' }: { token?: string } = useParams({ strict: false });
    const own = useOwnApplication(token);
    const event = usePublicEvent(own.data?.workspace ?? '', own.data?.event ?? '');
    const failed = [own, event].find((q) => q.isError && !q.data);
    return (
        <PublicFrame>
            {own.data && event.data ? (
                <Ready key={own.data.status} token={token} own={own.data} event={event.data} />
            ) : failed ? (
                <Failed error={failed.error} onRetry={() => void failed.refetch()} />
            ) : (
                <Loading />
            )}
        </PublicFrame>
    );
}

const meaning = {
    draft: 'free', submitted: 'good', waiting: 'attention', accepted: 'good', refused: 'wrong', withdrawn: 'free',
} as const; // prettier-ignore

function Ready({ token, own, event }: { token: string; own: OwnApplication; event: PublicEvent }) {
    const { t, lang, name } = useReader();
    const open = ['draft', 'submitted', 'waiting'].includes(own.status);
    const { withdraw } = useOwnChanges(token);
    const sayFault = useSayFault();
    return (
        <>
            <header className="public-head">
                <p className="public-tags">
                    <Tag is={meaning[own.status]}>{t(`web.register.status.${own.status}`)}</Tag>
                    <span className="small dim">{t(`web.register.role.${own.role}`)}</span>
                </p>
                <PageHeading title={name(event.names)} />
                <p role="status">
                    {t(`web.register.status.${own.status}.help`, {
                        place: own.waiting_place ?? 0,
                        at: own.submitted_at ? momentInWords(own.submitted_at, lang) : '',
                        reason: own.reason,
                        email: own.email,
                    })}
                </p>
            </header>
            {open && <ApplyForm token={token} own={own} event={event} />}
            {open && own.status !== 'draft' && (
                <p className="public-part">
                    <TwiceButton
                        first={t('web.register.withdraw')}
                        sure={t('web.register.withdraw_sure')}
                        busy={withdraw.isPending}
                        onSure={() => withdraw.mutate(undefined, { onError: sayFault })}
                    />
                </p>
            )}
        </>
    );
}
