import { Link } from '@tanstack/react-router';
import { useReleases } from '@/api/hooks/releases.ts';
import type { Release } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { ToTimetable } from '@/components/ToTimetable.tsx';
import { useReader } from '@/text/useReader.ts';
import { Drafts } from './Drafts.tsx';
import { LatestRelease } from './LatestRelease.tsx';
import { Papers } from './Papers.tsx';
import { PeopleLinks } from './PeopleLinks.tsx';
import { ReleaseHistory } from './ReleaseHistory.tsx';
import './documents.css';

export function DocumentsPage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    return (
        <div className="page">
            <PageHeading hidden title={t('web.tab.documents')} />
            <Loaded query={useReleases(event.id)}>
                {({ items }) => {
                    const latest = newest(items);
                    return latest ? (
                        <div className="documents">
                            <LatestRelease release={latest} />
                            <ReleaseHistory releases={items} />
                        </div>
                    ) : (
                        <Empty title={t('web.documents.empty')}>
                            <p>{t('web.documents.empty_help')}</p>
                            <ToTimetable />
                        </Empty>
                    );
                }}
            </Loaded>
            <Papers event={event} />
            <section className="documents-section">
                <div className="section-head">
                    <h2>{t('web.press.title')}</h2>
                    <Link className="btn" to="/events/$event/press" params={{ event: event.slug }}>
                        {t('web.press.open')}
                    </Link>
                </div>
            </section>
            <Drafts event={event.id} />
            <PeopleLinks event={event} />
        </div>
    );
}

const newest = (releases: Release[]) =>
    releases.reduce<Release | undefined>((a, r) => (!a || r.number > a.number ? r : a), undefined);
