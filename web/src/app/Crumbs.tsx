import { Link, useParams } from '@tanstack/react-router';
import { useEvent } from '@/api/hooks/events.ts';
import { useProgramme } from '@/api/hooks/programmes.ts';
import { Tag } from '@/components/Tag.tsx';
import { useWorkspace } from '@/components/workspaceChoice.ts';
import { officeName } from '@/text/names.ts';
import { useReader } from '@/text/useReader.ts';

/** Workspace / programme / event: where the reader is, outermost first. */
export function Crumbs() {
    const { t, name, lang } = useReader();
    const params: { event?: string; programme?: string } = useParams({ strict: false });
    const workspace = useWorkspace();
    const event = useEvent(params.event ?? '').data;
    const programme = useProgramme(params.programme ?? event?.programme_id ?? '').data;
    return (
        <nav className="crumbs" aria-label={t('web.crumbs')}>
            <ol>
                {workspace && (
                    <li>
                        <Link to="/" title={officeName(workspace, lang)}>
                            {officeName(workspace, lang)}
                        </Link>
                    </li>
                )}
                {programme && (
                    <li>
                        <Link
                            to="/programmes/$programme"
                            params={{ programme: programme.slug }}
                            aria-current={params.event ? undefined : 'page'}
                            title={name(programme.names)}
                        >
                            {name(programme.names)}
                        </Link>
                    </li>
                )}
                {params.event && event && (
                    <li>
                        <Link
                            to="/events/$event/overview"
                            params={{ event: params.event }}
                            aria-current="location"
                            title={name(event.names)}
                        >
                            {name(event.names)}
                        </Link>
                        {event.sample && <Tag is="sample">{t('web.sample')}</Tag>}
                    </li>
                )}
            </ol>
        </nav>
    );
}
