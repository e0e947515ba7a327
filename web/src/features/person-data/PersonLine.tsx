import type { PersonEntry } from '@/api/types.ts';
import { NameText } from '@/components/NameText.tsx';
import { useReader } from '@/text/useReader.ts';

/** One record of somebody: name, address, company and event. */
export function PersonLine({ person }: { person: PersonEntry }) {
    const { t, name } = useReader();
    return (
        <span className="person-line">
            <strong>{person.name}</strong> <span className="tag">{t(`web.person.kind.${person.kind}`)}</span>
            <span className="small dim">
                {person.email} {person.company.length > 0 && <NameText names={person.company} />}
                {person.event.length > 0 && ` · ${name(person.event)}`}
            </span>
        </span>
    );
}
