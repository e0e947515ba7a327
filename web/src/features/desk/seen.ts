import type { CheckIn, CheckInEdit, Desk, DeskPerson, WalkInEdit } from '@/api/types.ts';
import type { Unsent } from '@/offline/unsent.ts';

/** Somebody on the desk's list, with what this device has seen and not yet sent. */
export interface Listed extends DeskPerson {
    /** When they were seen: by the server's word, else by this device's. */
    at: string | null;
    unsent: boolean;
}

/** The list as it is for whoever stands at this desk: what is not yet sent counts as seen. */
export function listed(desk: Desk, items: readonly Unsent[]): Listed[] {
    const mine = new Map<string, string>();
    for (const item of items) {
        if (item.kind !== 'check_in' || item.refusal) continue;
        const body = item.body as CheckInEdit;
        if (body.person_id) mine.set(body.person_id, body.at ?? new Date(item.madeAt).toISOString());
    }
    const people = desk.people.map((person): Listed => {
        const own = mine.get(person.id);
        const server = person.first?.at ?? null;
        const at = own && (!server || own < server) ? own : server;
        return { ...person, at, unsent: own !== undefined && !server };
    });
    return [...people, ...items.filter((i) => i.kind === 'walk_in').map(walkIn)];
}

function walkIn(item: Unsent): Listed {
    const body = item.body as WalkInEdit;
    return {
        kind: 'participant',
        id: item.id,
        code: '',
        side: body.side,
        names: body.names,
        contact_name: body.contact_name ?? '',
        country: body.country ?? '',
        badge_code: '',
        link_hashes: [],
        first: null,
        seen: 0,
        meetings: 0,
        at: body.at ?? new Date(item.madeAt).toISOString(),
        unsent: true,
    };
}

/** Who the words may mean: parts of a name in any script, of the contact's name, or of the code. */
export function found(people: readonly Listed[], words: string): Listed[] {
    const asked = words.trim().toLocaleLowerCase();
    if (!asked) return [];
    const says = (text: string) => text.toLocaleLowerCase().includes(asked);
    return people.filter((p) => says(p.code) || says(p.contact_name) || p.names.some((n) => says(n.text)));
}

export const badgePrefix = 'GYORYU:';

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, '0')).join('');

/** Whose QR it is: that of a badge, or of the link that was mailed to them. */
export async function personOfQr(people: readonly Listed[], text: string): Promise<Listed | undefined> {
    if (text.startsWith(badgePrefix)) {
        const code = text.slice(badgePrefix.length);
        return people.find((p) => p.badge_code === code);
    }
    const token = /\/p\/([0-9A-Za-z_-]+)$/.exec(text)?.[1];
    if (!token || !crypto.subtle) return undefined;
    const hash = hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token)));
    return people.find((p) => p.link_hashes.includes(hash));
}

/** Both sightings of somebody whom two devices saw. */
export interface Conflict {
    name: string;
    first: CheckIn;
    other: CheckIn;
}
