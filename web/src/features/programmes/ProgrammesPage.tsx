import { Link } from '@tanstack/react-router';
import { useProgrammeEvents, useProgrammes } from '@/api/hooks/programmes.ts';
import { useSession } from '@/api/hooks/session.ts';
import type { Programme, WorkspaceBrief } from '@/api/types.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { officeName } from '@/text/names.ts';
import { useReader } from '@/text/useReader.ts';
import { EventList } from './EventList.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { StartHere } from './StartHere.tsx';
import './programmes.css';

export function ProgrammesPage() {
    const { t } = useReader();
    const workspaces = useSession().data?.workspaces ?? [];
    const mayEdit = useMayEdit();
    return (
        <main id="page" className="page">
            <header className="page-head">
                <PageHeading title={t('web.programmes.title')} />
                {mayEdit && (
                    <>
                        <Link className="btn" to="/articles">
                            {t('web.programmes.articles')}
                        </Link>
                        <Link className="btn primary" to="/programmes/new">
                            {t('web.programmes.new')}
                        </Link>
                    </>
                )}
            </header>
            <StartHere />
            <FirstSteps />
            {workspaces.map((w) => (
                <OfWorkspace key={w.id} workspace={w} named={workspaces.length > 1} />
            ))}
        </main>
    );
}

function OfWorkspace({ workspace, named }: { workspace: WorkspaceBrief; named: boolean }) {
    const { t, lang } = useReader();
    return (
        <section className="workspace">
            {named && <h2 className="dim">{officeName(workspace, lang)}</h2>}
            <Loaded query={useProgrammes(workspace.id)} rows={3}>
                {({ items }) =>
                    items.length === 0 ? (
                        <Empty title={t('web.programmes.empty')}>
                            <p>{t('web.programmes.empty_help')}</p>
                        </Empty>
                    ) : (
                        items.map((p) => <ProgrammeRow key={p.id} programme={p} />)
                    )
                }
            </Loaded>
        </section>
    );
}

function ProgrammeRow({ programme }: { programme: Programme }) {
    const { t, name } = useReader();
    return (
        <section className="programme-row">
            <div>
                <h3>
                    <Link to="/programmes/$programme" params={{ programme: programme.slug }}>
                        {name(programme.names)}
                    </Link>{' '}
                    {programme.sample && <Tag is="sample">{t('web.sample')}</Tag>}
                </h3>
                <p className="dim">{name(programme.summary)}</p>
            </div>
            <Loaded query={useProgrammeEvents(programme.id)} rows={2}>
                {({ items }) => <EventList events={items} />}
            </Loaded>
        </section>
    );
}
