import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useProgramme, useProgrammeEvents } from '@/api/hooks/programmes.ts';
import type { Programme } from '@/api/types.ts';
import { NameText } from '@/components/NameText.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { Timeline } from '@/components/Timeline.tsx';
import { chooseWorkspace, useMayEdit } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { Agreements } from './Agreements.tsx';
import { EventList } from './EventList.tsx';
import { ProgrammeResults } from './ProgrammeResults.tsx';
import './programmes.css';

export function ProgrammePage() {
    const { programme } = useParams({ from: '/organiser/programmes/$programme' });
    return (
        <main id="page" className="page">
            <Loaded query={useProgramme(programme)}>{(p) => <Ready programme={p} />}</Loaded>
        </main>
    );
}

function Ready({ programme }: { programme: Programme }) {
    const { t, name } = useReader();
    const mayEdit = useMayEdit();
    useEffect(() => chooseWorkspace(programme.workspace_id), [programme.workspace_id]);
    const params = { programme: programme.slug };
    return (
        <>
            <header className="page-head">
                <div>
                    <PageHeading title={name(programme.names)}>
                        <NameText names={programme.names} />{' '}
                        {programme.sample && <Tag is="sample">{t('web.sample')}</Tag>}
                    </PageHeading>
                    <p className="dim">{name(programme.summary)}</p>
                </div>
                {mayEdit && (
                    <div className="buttons">
                        <Link className="btn" to="/programmes/$programme/edit" params={params}>
                            {t('web.programmes.edit')}
                        </Link>
                        <Link className="btn primary" to="/programmes/$programme/events/new" params={params}>
                            {t('web.programmes.new_event')}
                        </Link>
                    </div>
                )}
            </header>
            <div className="programme-page">
                <div>
                    <section>
                        <div className="section-head">
                            <h2>{t('web.programmes.events')}</h2>
                        </div>
                        <Loaded query={useProgrammeEvents(programme.id)} rows={3}>
                            {({ items }) =>
                                items.length ? (
                                    <EventList events={items} />
                                ) : (
                                    <Empty title={t('web.programmes.events_empty')} />
                                )
                            }
                        </Loaded>
                    </section>
                    <Agreements programme={programme} />
                </div>
                <section>
                    <div className="section-head">
                        <h2>{t('web.programmes.milestones')}</h2>
                    </div>
                    <Timeline milestones={programme.milestones} />
                </section>
            </div>
            <ProgrammeResults programme={programme.id} />
        </>
    );
}
