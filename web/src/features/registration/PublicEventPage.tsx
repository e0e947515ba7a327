import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { usePublicEvent } from '@/api/hooks/registration.ts';
import { asFault } from '@/api/fault.ts';
import type { ApplicantRole, PublicEvent } from '@/api/types.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Failed, Loading } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { momentInWords, rangeOfDays } from '@/text/dates.ts';
import { countryName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { PublicFrame } from './PublicFrame.tsx';
import { StartForm } from './StartForm.tsx';
import { wordsFor } from './words.ts';

/** What anybody sees of an event, and where they begin to register. */
export function PublicEventPage() {
    const { t } = useReader();
    const { workspace = '', event = '' }: { workspace?: string; event?: string } = useParams({ strict: false });
    const query = usePublicEvent(workspace, event);
    if (query.data)
        return (
            <PublicFrame>
                <Head event={query.data} />
                <Registering event={query.data} />
            </PublicFrame>
        );
    if (query.isError && asFault(query.error).status === 404)
        return (
            <PublicFrame>
                <header className="public-head" role="alert">
                    <PageHeading title={t('web.register.no_event')} />
                    <p>{t('web.register.no_event_help')}</p>
                </header>
            </PublicFrame>
        );
    return (
        <PublicFrame>
            {query.isError ? <Failed error={query.error} onRetry={() => void query.refetch()} /> : <Loading />}
        </PublicFrame>
    );
}

const meaning = { not_open: 'free', open: 'good', full: 'attention', closed: 'wrong' } as const;

function Head({ event }: { event: PublicEvent }) {
    const { t, lang, name } = useReader();
    const place = [name(event.place), event.country ? countryName(event.country, lang) : ''].filter(Boolean);
    const words = wordsFor(event.introduction, lang);
    return (
        <header className="public-head">
            <p className="public-tags">
                <Tag is={meaning[event.state]}>{t(`web.register.state.${event.state}`)}</Tag>
                {event.sample && <Tag is="sample">{t('web.sample')}</Tag>}
            </p>
            <PageHeading title={name(event.names)} />
            <dl className="public-facts">
                <dt>{t('web.register.when')}</dt>
                <dd>{rangeOfDays(event.starts_on, event.ends_on, lang)}</dd>
                <dt>{t('web.register.where')}</dt>
                <dd>{event.video ? t('web.register.video') : place.join(', ')}</dd>
                <dt>{t('web.register.organiser')}</dt>
                <dd>{event.organiser}</dd>
                {event.closes_at && (
                    <>
                        <dt>{t('web.register.until')}</dt>
                        <dd>{momentInWords(event.closes_at, lang, event.time_zone)}</dd>
                    </>
                )}
                {event.contact_email && (
                    <>
                        <dt>{t('web.register.questions_to')}</dt>
                        <dd>
                            <a href={`mailto:${event.contact_email}`}>{event.contact_email}</a>
                        </dd>
                    </>
                )}
            </dl>
            {words && <p className="public-words">{words}</p>}
        </header>
    );
}

function Registering({ event }: { event: PublicEvent }) {
    const { t, lang } = useReader();
    const [role, setRole] = useState<ApplicantRole | null>(event.roles.length === 1 ? event.roles[0]!.role : null);
    if (event.state === 'not_open')
        return (
            <p className="public-note" role="status">
                {event.opens_at
                    ? t('web.register.opens_at', { at: momentInWords(event.opens_at, lang, event.time_zone) })
                    : t('web.register.not_yet')}
            </p>
        );
    if (event.state === 'closed' || event.roles.length === 0)
        return (
            <p className="public-note" role="status">
                {t('web.register.is_closed')}
            </p>
        );
    const chosen = event.roles.find((r) => r.role === role);
    return (
        <section className="public-part">
            <h2>{t('web.register.begin')}</h2>
            <div className="role-choices" role="group" aria-label={t('web.register.role')}>
                {event.roles.map((r) => (
                    <button
                        key={r.role}
                        type="button"
                        className="btn large"
                        aria-pressed={r.role === role}
                        onClick={() => setRole(r.role)}
                    >
                        {t(`web.register.role.${r.role}`)}
                        <small className="dim">
                            {r.state === 'full' ? t('web.register.role_full') : t(`web.register.role.${r.role}.help`)}
                        </small>
                    </button>
                ))}
            </div>
            {chosen && <StartForm key={chosen.role} event={event} role={chosen.role} full={chosen.state === 'full'} />}
        </section>
    );
}
