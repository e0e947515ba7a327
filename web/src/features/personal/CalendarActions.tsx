import type { Personal } from '@/api/types.ts';
import { useMyCalendarLink } from '@/api/hooks/personal.ts';
import { Button } from '@/components/Button.tsx';
import { DocumentMenu } from '@/components/DocumentMenu.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';

/** Taking the timetable along: into the phone's calendar, as a file, on paper. */
export function CalendarActions({ personal }: { personal: Personal }) {
    const { t, lang } = useReader();
    const link = useMyCalendarLink();
    const sayFault = useSayFault();
    if (personal.items.length === 0) return null;
    const file = (ending: string) => `/api/v1/me/timetable.${ending}?lang=${lang}`;
    return (
        <section className="me-take no-print" aria-label={t('web.me.take')}>
            <a className="btn large" href={file('ics')} download>
                {t('web.me.to_calendar')}
            </a>
            <a className="btn large" href={file('pdf')} download>
                {t('web.me.pdf')}
            </a>
            <DocumentMenu label={t('web.documents.more_formats')} path="/api/v1/me/timetable" large />
            {personal.kind === 'interpreter' && (
                <DocumentMenu label={t('web.documents.briefing')} path="/api/v1/me/briefing" large />
            )}
            <Button large busy={link.isPending} onClick={() => link.mutate(undefined, { onError: sayFault })}>
                {t('web.me.subscribe')}
            </Button>
            <Button large onClick={() => window.print()}>
                {t('web.me.print')}
            </Button>
            {link.data?.url && (
                <p className="me-address">
                    <span className="small dim">{t('web.me.subscribe_help')}</span>
                    <a href={link.data.url}>{link.data.url}</a>
                </p>
            )}
        </section>
    );
}
