import type { CellEffect, CurvePoint, Draft, Options, Placement, Quality, Reason, Verdict } from '../src/api/types.ts';
import { randomFrom, type World } from './world.ts';

const needsInterpreter = (world: World, seller: string, buyer: string) => {
    const languages = (id: string) => world.participants.find((p) => p.id === id)?.languages ?? [];
    return !languages(seller).some((l) => languages(buyer).includes(l));
};

/** Strongest first, the earliest slot where both, a table and an interpreter are free. */
export function plan(world: World): Placement[] {
    const busy = new Set<string>();
    const at = new Map<string, number>();
    const { slots, tables } = world.structure;
    const random = randomFrom(7);
    const sorted = [...world.meetings].sort((a, b) => b.priority - a.priority);
    const placed = new Map<string, Placement>();
    const needs = new Map(world.meetings.map((m) => [m.id, needsInterpreter(world, m.seller_id, m.buyer_id)]));
    const pairLanguage = (buyer: string) => world.participants.find((p) => p.id === buyer)?.languages[0];
    for (const m of sorted) {
        const first = Math.floor(random() * slots.length);
        const language = pairLanguage(m.buyer_id);
        const able = world.interpreters.filter((i) => i.pairs.some((p) => p.to === language));
        const place = { meeting_id: m.id, slot: null, table: null, interpreter_id: null, frozen: false } as Placement;
        for (let k = 0; k < slots.length && place.slot === null; k++) {
            const slot = ((first + k) % slots.length) + 1;
            if (busy.has(`${m.seller_id}@${slot}`) || busy.has(`${m.buyer_id}@${slot}`)) continue;
            const interpreter = needs.get(m.id) ? able.find((i) => !busy.has(`${i.id}@${slot}`)) : undefined;
            if (needs.get(m.id) && !interpreter) continue;
            const home = at.get(m.buyer_id) ?? Math.floor(random() * tables.length) + 1;
            const table = [home, ...tables.map((x) => x.index)].find((x) => !busy.has(`t${x}@${slot}`));
            if (table === undefined) continue;
            at.set(m.buyer_id, table);
            Object.assign(place, { slot, table, interpreter_id: interpreter?.id ?? null, frozen: random() < 0.05 });
            for (const who of [m.seller_id, m.buyer_id, `t${table}`, interpreter?.id]) busy.add(`${who}@${slot}`);
        }
        placed.set(m.id, place);
    }
    return world.meetings.map((m) => placed.get(m.id) as Placement);
}

export function curve(points: number, end: number): CurvePoint[] {
    return Array.from({ length: points }, (_, i) => {
        const x = (i + 1) / points;
        return {
            seconds: +(x * 12.4).toFixed(1), work: i * 1000,
            incumbent: Math.round(end + 117 * Math.pow(1 - x, 3)), bound: Math.round(end * Math.sqrt(x)),
        }; // prettier-ignore
    });
}

export function quality(world: World, placements: Placement[]): Quality {
    const count = (side: string) => {
        const n = new Map(world.participants.filter((p) => p.side === side).map((p) => [p.id, 0]));
        for (const p of placements.filter((x) => x.slot)) {
            const m = world.meetings.find((x) => x.id === p.meeting_id);
            const id = side === 'seller' ? m?.seller_id : m?.buyer_id;
            if (id) n.set(id, (n.get(id) ?? 0) + 1);
        }
        return [...n.values()].filter((v) => v > 0);
    };
    const sellers = count('seller');
    const buyers = count('buyer');
    return {
        placed: placements.filter((p) => p.slot).length, wished: placements.length,
        cells: world.structure.slots.length * world.structure.tables.length, breaks_kept: 42, people_without_breaks: 2,
        seller_min: Math.min(...sellers), seller_max: Math.max(...sellers), buyer_min: Math.min(...buyers), buyer_max: Math.max(...buyers),
        walk_mean_m: 34.2, walk_max_m: 62,
        interpreters: world.interpreters.map((i) => ({
            id: i.id, code: i.code, slots: placements.filter((p) => p.interpreter_id === i.id).length, available: world.structure.slots.length,
        })),
    }; // prettier-ignore
}

export const verdict = (status: Verdict['status'], placements: Placement[]): Verdict => ({
    status, gap_percent: status === 'optimal' ? 0 : 0.8,
    levels: [{ rule: 'breaks', value: 31, bound: status === 'optimal' ? 31 : 30, weight: 1 }],
    placed: placements.filter((p) => p.slot).length, wished: placements.length, breaks: 31, first_seconds: 0.4,
    seconds: 12.4, work: 120000, seed: 1, threads: 2,
}); // prettier-ignore

export function makeDraft(world: World, number: number, status: Verdict['status'] = 'optimal'): Draft {
    const placements = plan(world);
    const now = new Date().toISOString();
    return {
        id: `d${number}-${world.event.slug}`, event_id: world.event.id, number, name: '', created_at: now, updated_at: now,
        verdict: verdict(status, placements), origin: 'solve', released: false, revision: 1, placements,
        quality: quality(world, placements), curve: curve(40, 31), can_undo: false, can_redo: false, outdated: false,
        unplaced: placements.filter((p) => !p.slot).map((p, i) => ({
            meeting_id: p.meeting_id,
            reasons: [{ rule: i % 2 ? 'one_meeting_at_a_time' : 'interpreter', params: {} }] as Reason[],
            remedy: { code: i % 3 ? 'move_one' : 'raise_limit', params: { to: '8' }, moves: [] },
        })),
    }; // prettier-ignore
}

export function options(world: World, draft: Draft, meetingId: string): Options {
    const m = world.meetings.find((x) => x.id === meetingId);
    const at = new Map(draft.placements.filter((p) => p.slot).map((p) => [`${p.slot}/${p.table}`, p]));
    const current = draft.placements.find((p) => p.meeting_id === meetingId) as Placement;
    const meeting = new Map(world.meetings.map((x) => [x.id, x]));
    const cells: CellEffect[] = [];
    const slots: Options['slots'] = [];
    for (const slot of world.structure.slots) {
        const here = draft.placements.filter((p) => p.slot === slot.index && p.meeting_id !== meetingId);
        const clash = here.find((p) => {
            const other = meeting.get(p.meeting_id);
            return other && (other.seller_id === m?.seller_id || other.buyer_id === m?.buyer_id);
        });
        const reasons: Reason[] = clash ? [{ rule: 'one_meeting_at_a_time', params: {} }] : [];
        slots.push({ slot: slot.index, state: clash ? 'blocked' : 'free', reasons, other_tables: null });
        for (const table of world.structure.tables) {
            const taken = at.get(`${slot.index}/${table.index}`);
            const state = clash ? 'blocked' : taken && taken.meeting_id !== meetingId ? 'with_moves' : 'free';
            cells.push({
                slot: slot.index, table: table.index, state, moves_needed: state === 'with_moves' ? 1 : 0,
                penalty_delta: ((slot.index * 7 + table.index) % 6) - 1, reasons, blocking_meeting_id: clash?.meeting_id ?? null, moves: [],
            } as CellEffect); // prettier-ignore
        }
    }
    return { meeting_id: meetingId, current, cells, slots };
}
