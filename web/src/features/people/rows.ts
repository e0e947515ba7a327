import type { Interpreter, Name, Participant } from '@/api/types.ts';

export type Kind = 'seller' | 'buyer' | 'interpreter';

/** A person's line in the one table of everybody. */
export interface Row {
    id: string;
    kind: Kind;
    code: string;
    names: Name[];
    country: string;
    languages: string[];
    contact: string;
    missing: string[];
    status: 'invited' | 'confirmed' | 'withdrawn' | '';
    requests: number | null;
    participant?: Participant;
    interpreter?: Interpreter;
}

export interface Filter {
    kind: Kind | '';
    words: string;
    country: string;
    language: string;
    missing: string;
    status: string;
}

export function rowsOf(participants: Participant[], interpreters: Interpreter[]): Row[] {
    return [
        ...participants.map((p) => ({
            id: p.id,
            kind: p.side,
            code: p.code,
            names: p.organisation.names,
            country: p.organisation.country,
            languages: p.languages,
            contact: [p.contact_name, p.email].filter(Boolean).join(' · '),
            missing: p.missing,
            status: p.status,
            requests: p.requests_sent + p.requests_received,
            participant: p,
        })),
        ...interpreters.map((i) => ({
            id: i.id,
            kind: 'interpreter' as const,
            code: i.code,
            names: i.names,
            country: '',
            languages: [...new Set(i.pairs.flatMap((p) => [p.from, p.to]))],
            contact: i.email,
            missing: i.missing,
            status: '' as const,
            requests: null,
            interpreter: i,
        })),
    ];
}

const norm = (text: string) => text.normalize('NFKC').toLocaleLowerCase();

/** Every word typed must be found somewhere in the line, in any script. */
export function filtered(rows: Row[], filter: Filter): Row[] {
    const words = norm(filter.words).split(/\s+/).filter(Boolean);
    return rows.filter((r) => {
        if (filter.kind && r.kind !== filter.kind) return false;
        if (filter.country && r.country !== filter.country) return false;
        if (filter.language && !r.languages.includes(filter.language)) return false;
        if (filter.status && r.status !== filter.status) return false;
        if (filter.missing === 'any' ? r.missing.length === 0 : filter.missing && !r.missing.includes(filter.missing))
            return false;
        if (words.length === 0) return true;
        const text = norm(
            [r.code, r.contact, ...r.names.map((n) => n.text), ...(r.participant?.products ?? [])].join(' '),
        );
        return words.every((w) => text.includes(w));
    });
}
