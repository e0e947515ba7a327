import type { Draft, Interpreter, Meeting, Name, Participant, Placement, Structure } from '@/api/types.ts';

/** A meeting with the names its card shows, wherever it stands. */
export interface Shown {
    meeting: Meeting;
    placement: Placement;
    seller: string;
    buyer: string;
    letter: string;
}

export interface Row {
    key: string;
    table: number | null;
    person: string | null;
    label: string;
    note: string;
    count: number;
    /** By the first slot of each meeting. */
    cells: Map<number, Shown>;
}

export interface Board {
    rows: Row[];
    shown: Map<string, Shown>;
}

export interface Source {
    structure: Structure;
    participants: Participant[];
    interpreters: Interpreter[];
    meetings: Meeting[];
}

export type View = 'tables' | 'people';

/** The tables at which a meeting may be put; none for one held by video. */
export const tablesFor = ({ meetings, structure }: Source, meeting: string): number[] =>
    meetings.find((m) => m.id === meeting)?.mode === 'video' ? [] : structure.tables.map((t) => t.index);

/** Every meeting of the draft with its names, placed or not. */
export function showAll(source: Source, draft: Draft, name: (names: readonly Name[]) => string): Map<string, Shown> {
    const people = new Map(source.participants.map((p) => [p.id, name(p.organisation.names)]));
    const letters = new Map(source.interpreters.map((i) => [i.id, i.code]));
    const placements = new Map(draft.placements.map((p) => [p.meeting_id, p]));
    const shown = new Map<string, Shown>();
    for (const meeting of source.meetings) {
        const placement = placements.get(meeting.id) ?? {
            meeting_id: meeting.id,
            slot: null,
            table: null,
            interpreter_id: null,
            frozen: false,
        };
        shown.set(meeting.id, {
            meeting,
            placement,
            seller: people.get(meeting.seller_id) ?? '',
            buyer: people.get(meeting.buyer_id) ?? '',
            letter: placement.interpreter_id ? (letters.get(placement.interpreter_id) ?? '') : '',
        });
    }
    return shown;
}

function emptyRows(source: Source, view: View, name: (names: readonly Name[]) => string): Row[] {
    const blank = { count: 0, cells: new Map<number, Shown>() };
    if (view === 'tables')
        return source.structure.tables.map((t) => ({
            ...blank,
            cells: new Map(),
            key: `t${t.index}`,
            table: t.index,
            person: null,
            label: t.label,
            note: '',
        }));
    return source.participants
        .filter((p) => p.status !== 'withdrawn')
        .map((p) => ({
            ...blank,
            cells: new Map(),
            key: p.id,
            table: null,
            person: p.id,
            label: name(p.organisation.names),
            note: p.code,
        }));
}

export function boardOf(source: Source, draft: Draft, view: View, name: (names: readonly Name[]) => string): Board {
    const shown = showAll(source, draft, name);
    const rows = emptyRows(source, view, name);
    const byTable = new Map(rows.map((r) => [r.table, r]));
    const byPerson = new Map(rows.map((r) => [r.person, r]));
    for (const s of shown.values()) {
        if (s.placement.slot === null) continue;
        const targets =
            view === 'tables'
                ? [byTable.get(s.placement.table)]
                : [byPerson.get(s.meeting.seller_id), byPerson.get(s.meeting.buyer_id)];
        for (const row of targets) {
            if (!row) continue;
            row.cells.set(s.placement.slot, s);
            row.count++;
        }
    }
    return { rows, shown };
}

/** Ids of meetings that share a person with the selected one, for the quiet tint. */
export function related(selected: Shown | undefined, shown: Map<string, Shown>): Set<string> {
    const found = new Set<string>();
    if (!selected) return found;
    const { seller_id, buyer_id, id } = selected.meeting;
    for (const s of shown.values())
        if (s.meeting.id !== id && (s.meeting.seller_id === seller_id || s.meeting.buyer_id === buyer_id))
            found.add(s.meeting.id);
    return found;
}
