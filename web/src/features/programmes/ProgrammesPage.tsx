import { Link } from '@tanstack/react-router';
import { useProgrammeEvents, useProgrammes } from '@/api/hooks/programmes.ts';
import type { Programme } from '@/api/types.ts';
import { Empty, Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { useMayEdit, useWorkspace } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { EventList } from './EventList.tsx';
import './programmes.css';

export function ProgrammesPage() {
    const { t } = useReader();
    const workspace = useWorkspace();
    const mayEdit = useMayEdit();
    const create = mayEdit && (
        <Link className="btn primary" to="/programmes/new">
            {t('web.programmes.new')}
        </Link>
    );
    return (
        <main id="page" className="page">
            <header className="page-head">
                <h1>{t('web.programmes.title')}</h1>
                {create}
            </header>
            <Loaded query={useProgrammes(workspace?.id ?? '')}>
                {({ items }) =>
                    items.length === 0 ? (
                        <Empty title={t('web.programmes.empty')}>
                            <p>{t('web.programmes.empty_help')}</p>
                            {create}
                        </Empty>
                    ) : (
                        items.map((p) => <ProgrammeRow key={p.id} programme={p} />)
                    )
                }
            </Loaded>
        </main>
    );
}

function ProgrammeRow({ programme }: { programme: Programme }) {
    const { t, name } = useReader();
    return (
        <section className="programme-row">
            <div>
                <h2>
                    <Link to="/programmes/$programme" params={{ programme: programme.slug }}>
                        {name(programme.names)}
                    </Link>{' '}
                    {programme.sample && <Tag is="sample">{t('web.sample')}</Tag>}
                </h2>
                <p className="dim">{name(programme.summary)}</p>
            </div>
            <Loaded query={useProgrammeEvents(programme.id)} rows={2}>
                {({ items }) => <EventList events={items} />}
            </Loaded>
        </section>
    );
}
