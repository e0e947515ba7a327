import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useInterpreters } from '@/api/hooks/interpreters.ts';
import { useLinks, useMakeLink, useRevokeLink } from '@/api/hooks/links.ts';
import { useParticipants } from '@/api/hooks/participants.ts';
import type { Event, Link as PageLink, Name, PersonKind } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { DocumentMenu } from '@/components/DocumentMenu.tsx';
import { FindField } from '@/components/FindField.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { NameText } from '@/components/NameText.tsx';
import { Tag } from '@/components/Tag.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useReader } from '@/text/useReader.ts';
import { LinkDialog } from './LinkDialog.tsx';

interface Person {
    kind: PersonKind;
    id: string;
    code: string;
    names: Name[];
    role: string;
}

const firstShown = 30;

/** Each person's own page: a link to send or to print as a code, revocable at any time. */
export function PeopleLinks({ event }: { event: Event }) {
    const { t } = useReader();
    const participants = useParticipants(event.id).data?.items ?? [];
    const interpreters = useInterpreters(event.id).data?.items ?? [];
    const links = useLinks(event.id).data?.items ?? [];
    const [words, setWords] = useState('');
    const [shownLink, setShownLink] = useState<{ person: Person; link: PageLink } | null>(null);
    const people: Person[] = [
        ...participants.map((p) => ({
            kind: 'participant' as const,
            id: p.id,
            code: p.code,
            names: p.organisation.names,
            role: p.side,
        })),
        ...interpreters.map((i) => ({
            kind: 'interpreter' as const,
            id: i.id,
            code: i.code,
            names: i.names,
            role: 'interpreter',
        })),
    ];
    const asked = words.trim().toLocaleLowerCase();
    const found = people.filter(
        (p) =>
            !asked ||
            p.code.toLocaleLowerCase().includes(asked) ||
            p.names.some((n) => n.text.toLocaleLowerCase().includes(asked)),
    );
    return (
        <section className="documents-section">
            <div className="section-head">
                <h2>{t('web.documents.links')}</h2>
                <FindField label={t('web.documents.find')} value={words} onChange={setWords} />
            </div>
            <p className="dim small documents-note">{t('web.documents.links_help')}</p>
            <ul className="files">
                {found.slice(0, firstShown).map((p) => (
                    <Line
                        key={p.id}
                        event={event}
                        person={p}
                        link={links.find((l) => l.person_id === p.id && l.purpose === 'page' && !l.revoked)}
                        onMade={(link) => setShownLink({ person: p, link })}
                    />
                ))}
            </ul>
            {found.length > firstShown && (
                <p className="dim small">{t('web.documents.more', { count: found.length - firstShown })}</p>
            )}
            {shownLink && (
                <LinkDialog names={shownLink.person.names} link={shownLink.link} onClose={() => setShownLink(null)} />
            )}
        </section>
    );
}

function Line({
    event,
    person,
    link,
    onMade,
}: {
    event: Event;
    person: Person;
    link: PageLink | undefined;
    onMade: (link: PageLink) => void;
}) {
    const { t } = useReader();
    const mayEdit = useMayEdit();
    const make = useMakeLink(event.id);
    const revoke = useRevokeLink();
    const sayFault = useSayFault();
    return (
        <li>
            <div>
                <span className="dim num">{person.code}</span> <NameText names={person.names} />{' '}
                <span className="dim small">{t(`web.people.${person.role}`)}</span>
            </div>
            {link && <Tag is="good">{t('web.documents.link_made')}</Tag>}
            <Link
                className="btn"
                to="/events/$event/timetable-of/$kind/$id"
                params={{ event: event.slug, kind: person.kind, id: person.id }}
            >
                {t('web.documents.see')}
            </Link>
            {mayEdit && person.kind === 'interpreter' && (
                <DocumentMenu label={t('web.documents.briefing')} path={`/api/v1/interpreters/${person.id}/briefing`} />
            )}
            {mayEdit && (
                <Button
                    busy={make.isPending}
                    onClick={() =>
                        make.mutate(
                            { person_kind: person.kind, person_id: person.id, purpose: 'page' },
                            { onSuccess: onMade, onError: sayFault },
                        )
                    }
                >
                    {t('web.documents.make_link')}
                </Button>
            )}
            {mayEdit && link && (
                <TwiceButton
                    first={t('web.documents.revoke')}
                    sure={t('web.documents.revoke_sure')}
                    busy={revoke.isPending}
                    onSure={() => revoke.mutate(link.id, { onError: sayFault })}
                />
            )}
        </li>
    );
}
