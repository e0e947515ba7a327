import { useCheckMyselfIn, useOwnCheckIn } from '@/api/hooks/desk.ts';
import type { Personal } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Mark } from '@/components/Mark.tsx';
import { QrCode } from '@/components/QrCode.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { clock, dayIn } from '@/text/zones.ts';

/** The own code for the desk, "I am here" near the event's day, and the certificate from its last day on. */
export function OwnBadge({ personal, now }: { personal: Personal; now: number }) {
    const zone = personal.event_zone;
    const { t, lang } = useReader();
    const own = useOwnCheckIn().data;
    const come = useCheckMyselfIn();
    const sayFault = useSayFault();
    if (!own) return null;
    return (
        <section className="me-badge no-print">
            <h2>{t('web.me.check_in')}</h2>
            {own.checked_in_at ? (
                <p>
                    <Mark is="good" /> {t('web.me.checked_in', { time: clock(new Date(own.checked_in_at), zone) })}
                </p>
            ) : own.open ? (
                <Button
                    look="primary"
                    large
                    busy={come.isPending}
                    onClick={() => come.mutate(undefined, { onError: sayFault })}
                >
                    {t('web.me.check_in_now')}
                </Button>
            ) : (
                own.opens_at && (
                    <p className="small dim">
                        {t('web.me.check_in_opens', { at: momentInWords(own.opens_at, lang, zone) })}
                    </p>
                )
            )}
            {own.checked_in_at &&
                personal.kind === 'participant' &&
                dayIn(new Date(now), zone) >= personal.event.ends_on && (
                    <a className="btn" href={`/api/v1/me/certificate.pdf?lang=${lang}`} download>
                        {t('web.me.certificate')}
                    </a>
                )}
            <details>
                <summary>{t('web.me.badge')}</summary>
                <QrCode text={`GYORYU:${own.badge_code}`} label={t('web.me.badge')} />
                <p className="num">{own.badge_code}</p>
            </details>
        </section>
    );
}
