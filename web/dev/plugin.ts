import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import type { Draft, Job, Move, Overview, Personal, Release } from '../src/api/types.ts';
import { applyMoves } from '../src/api/placements.ts';
import { curve, makeDraft, options, quality, verdict } from './board.ts';
import { makeEvent, makeWorld, programme, type World } from './world.ts';

const small = makeWorld(
    makeEvent('wonju-weihai-2016', '2016 수출상담회', '2016出口洽谈会', '2016 export consultation', 'Биржа контактов 2016', ['2016-06-22']),
    { slug: 'wonju-weihai-2016', sellers: 24, buyers: 20, tables: 12, slots: 14, meetings: 158, interpreters: 7, days: ['2016-06-22'] },
); // prettier-ignore
const large = makeWorld(
    makeEvent('seoul-2018', '2018 서울 상담회', '2018首尔洽谈会', 'Seoul 2018', 'Сеул 2018', ['2018-03-15', '2018-03-16']),
    { slug: 'seoul-2018', sellers: 225, buyers: 139, tables: 60, slots: 16, meetings: 1400, interpreters: 40, days: ['2018-03-15', '2018-03-16'] },
); // prettier-ignore
const worlds = [small, large];
const drafts: Draft[] = [makeDraft(small, 1, 'feasible'), makeDraft(small, 2), makeDraft(large, 1, 'feasible')];
const history = new Map<string, { undo: Draft[]; redo: Draft[] }>();
const jobs = new Map<string, { job: Job; started: number; world: World }>();
const releases: Release[] = [];
let signedIn = true;

const session = {
    account: { id: 'a1', email: 'kim@example.org', display_name: '김예시', locale: 'ko', has_password: true, revision: 1 },
    person: null, workspaces: [{ id: 'w1', name: '원주의료기기테크노밸리', slug: 'wonju', role: 'owner' }], csrf_token: 'x', via: 'account',
}; // prettier-ignore

class Refusal extends Error {
    constructor(
        readonly status: number,
        readonly code: string,
    ) {
        super(code);
    }
}
const list = (items: unknown[]) => ({ items, next_cursor: null, total: items.length });
const world = (id: string) => {
    const found = worlds.find((w) => w.event.id === id || w.event.slug === id);
    if (!found) throw new Refusal(404, 'not_found');
    return found;
};
const draftOf = (id: string) => {
    const found = drafts.find((d) => d.id === id);
    if (!found) throw new Refusal(404, 'not_found');
    return found;
};
const replace = (d: Draft) => (drafts[drafts.findIndex((x) => x.id === d.id)] = d);
const worldOf = (d: Draft) => world(d.event_id);

function overview(w: World): Overview {
    const sellers = w.participants.filter((p) => p.side === 'seller');
    const without = sellers.filter((p) => p.missing.includes('requests')).length;
    const hours = w.interpreters.filter((i) => !i.hours_known).length;
    return {
        event: w.event, days_left: 9, programme, latest_release: releases.at(-1)?.number ?? null, drafts: drafts.length,
        headline: [
            { code: 'sellers_without_requests', params: { total: sellers.length, count: without }, link: 'people?missing=requests' },
            { code: 'interpreters_without_hours', params: { total: w.interpreters.length, count: hours }, link: 'people?kind=interpreter&missing=hours' },
        ],
        tasks: [
            { code: 'sellers_without_requests', severity: 'attention', params: { count: without }, link: 'people?missing=requests', action_code: 'fill_requests' },
            { code: 'interpreters_without_hours', severity: 'attention', params: { count: hours }, link: 'people?kind=interpreter', action_code: 'ask_hours' },
            { code: 'structure_ready', severity: 'good', params: {}, link: 'settings', action_code: '' },
        ],
        numbers: {
            sellers: sellers.length, sellers_with_requests: sellers.length - without, buyers: w.participants.length - sellers.length,
            requests: w.requests.length, requests_mutual: 58, requests_one_sided: 74, meetings: 0, expected_meetings: w.meetings.length,
            tables: w.structure.tables.length, slots: w.structure.slots.length, slot_minutes: 20, interpreter_hours: 28, interpreter_hours_needed: 34,
            interpreters: w.interpreters.length, interpreters_without_hours: hours,
        },
        language_needs: [
            { from: 'ko', to: 'zh', wishes: 94, interpreters: 6, hours: 24 }, { from: 'zh', to: 'zh', wishes: 30, interpreters: 0, hours: 0 },
            { from: 'en', to: 'zh', wishes: 8, interpreters: 1, hours: 4 },
        ],
    }; // prettier-ignore
}

function personal(w: World, id: string, zone: string): Personal {
    const draft = drafts.find((d) => d.event_id === w.event.id) as Draft;
    const p = w.participants.find((x) => x.id === id) ?? w.participants[0];
    const mine = w.meetings.filter((m) => m.seller_id === p?.id || m.buyer_id === p?.id);
    const now = Date.now();
    const items = mine
        .map((m) => ({ m, at: draft.placements.find((x) => x.meeting_id === m.id) }))
        .filter((x) => x.at?.slot)
        .sort((a, b) => (a.at?.slot ?? 0) - (b.at?.slot ?? 0))
        .map(({ m, at }, i) => {
            const slot = w.structure.slots[(at?.slot ?? 1) - 1];
            const other = w.participants.find((x) => x.id === (m.seller_id === p?.id ? m.buyer_id : m.seller_id));
            const starts = new Date(now + (i - 2) * 40 * 60000 + 13 * 60000);
            return {
                meeting_id: m.id, starts: starts.toISOString(), ends: new Date(starts.getTime() + 20 * 60000).toISOString(),
                local_start: slot?.starts ?? '', local_end: slot?.ends ?? '', event_start: slot?.starts ?? '', event_end: slot?.ends ?? '',
                day: slot?.day ?? '', slot: at?.slot ?? 0, table_label: String(at?.table), hall: '1', mode: 'table' as const,
                counterpart: { id: other?.id ?? '', names: other?.organisation.names ?? [], country: 'KR', city: '원주', products: other?.products ?? [], code: other?.code ?? '' },
                language: 'zh', interpreter_names: w.interpreters.find((x) => x.id === at?.interpreter_id)?.names ?? null,
                status: i === 4 ? ('moved' as const) : ('planned' as const), change_note_code: null, seller: null, buyer: null, languages: [],
            }; // prettier-ignore
        });
    return {
        event: w.event, kind: 'participant', id, names: p?.organisation.names ?? [], zone: zone || 'Asia/Shanghai', event_zone: 'Asia/Seoul',
        release_number: 2, released_at: new Date().toISOString(), items, languages: ['zh'], blocks: [],
    }; // prettier-ignore
}

function current(entry: { job: Job; started: number; world: World }): Job {
    const seconds = (Date.now() - entry.started) / 1000;
    const { job } = entry;
    if (job.state === 'running') {
        job.progress = Math.min(1, seconds / 6);
        job.curve = curve(40, 31).slice(0, Math.max(1, Math.round(job.progress * 40)));
        job.revision++;
        if (job.progress >= 1) {
            const number = Math.max(0, ...drafts.map((d) => d.number)) + 1;
            drafts.push(makeDraft(entry.world, number));
            Object.assign(job, { state: 'done', result: { draft_id: drafts.at(-1)?.id } });
        }
    }
    return job;
}

function change(d: Draft, moves: Move[]): Draft {
    const kept = history.get(d.id) ?? { undo: [], redo: [] };
    kept.undo.push(d);
    kept.redo = [];
    history.set(d.id, kept);
    const next = applyMoves(d, moves);
    return {
        ...next, revision: d.revision + 1, verdict: verdict('edited', next.placements),
        quality: quality(worldOf(d), next.placements),
    }; // prettier-ignore
}

type Handler = (path: Record<string, string>, body: never, query: URLSearchParams) => unknown;
const routes: [string, string, Handler][] = [
    ['GET', '/info', () => ({ name: 'Gyoryu', version: '0.1.0', languages: ['ko', 'zh', 'en', 'ru'], demo: true, demo_accounts: [{ email: 'kim@example.org', password: 'sample-password', role: 'organiser' }] })],
    ['GET', '/session', () => { if (!signedIn) throw new Refusal(401, 'not_signed_in'); return session; }],
    ['POST', '/session', () => { signedIn = true; return session; }],
    ['POST', '/session/link', () => { signedIn = true; return session; }],
    ['POST', '/session/link-requests', () => ({})],
    ['DELETE', '/session', () => { signedIn = false; return null; }],
    ['GET', '/workspaces/:w/programmes', () => list([programme])],
    ['GET', '/programmes/:p', () => programme],
    ['GET', '/programmes/:p/events', () => list(worlds.map((w) => w.event))],
    ['GET', '/events/:e', ({ e = '' }) => world(e).event],
    ['GET', '/events/:e/overview', ({ e = '' }) => overview(world(e))],
    ['GET', '/events/:e/structure', ({ e = '' }) => world(e).structure],
    ['GET', '/events/:e/participants', ({ e = '' }) => list(world(e).participants)],
    ['GET', '/events/:e/interpreters', ({ e = '' }) => list(world(e).interpreters)],
    ['GET', '/events/:e/requests', ({ e = '' }) => list(world(e).requests)],
    ['GET', '/events/:e/meetings', ({ e = '' }) => list(world(e).meetings)],
    ['GET', '/events/:e/wishes', ({ e = '' }) => {
        const w = world(e);
        const brief = (side: string) => w.participants.filter((p) => p.side === side).map((p) => ({
            id: p.id, code: p.code, side, names: p.organisation.names, country: p.organisation.country, languages: p.languages, sent: p.requests_sent, received: p.requests_received,
        }));
        return { sellers: brief('seller'), buyers: brief('buyer'), cells: w.cells, total_requests: w.requests.length };
    }],
    ['GET', '/events/:e/pairs/:s/:b', ({ e = '', s, b }) => {
        const w = world(e);
        const cell = w.cells.find((c) => c.seller_id === s && c.buyer_id === b);
        return {
            seller_id: s, buyer_id: b, rule: cell?.rule ?? 'none', asked_by: cell?.asked_by ?? 'none', strength: cell?.strength ?? 12,
            reasons: [{ code: 'same_product', params: { product: 'HS 9402.10' }, points: 34 }, { code: 'mutual', params: {}, points: 25 }, { code: 'priority', params: { rank: '1' }, points: 14 }],
            needs_interpreter: true, languages: [], meeting_id: null,
            seller_request: w.requests.find((r) => r.from_id === s && r.to_id === b) ?? null, buyer_request: w.requests.find((r) => r.from_id === b && r.to_id === s) ?? null,
        };
    }],
    ['PUT', '/events/:e/pairs/:s/:b', ({ e = '', s = '', b = '' }, body: { rule: never }) => {
        const w = world(e);
        const cell = w.cells.find((c) => c.seller_id === s && c.buyer_id === b);
        if (cell) cell.rule = body.rule; else w.cells.push({ seller_id: s, buyer_id: b, asked_by: 'none', strength: 12, rule: body.rule, declined: false, waiting: 'none' });
        return {};
    }],
    ['GET', '/events/:e/drafts', ({ e = '' }) => list(drafts.filter((d) => d.event_id === world(e).event.id))],
    ['POST', '/events/:e/drafts', ({ e = '' }) => {
        const from = drafts.filter((d) => d.event_id === world(e).event.id).at(-1) as Draft;
        const copy = { ...from, id: `${from.id}-c${drafts.length}`, number: drafts.length + 1, origin: 'copy' as const, revision: 1 };
        drafts.push(copy);
        return copy;
    }],
    ['GET', '/drafts/:d', ({ d = '' }) => draftOf(d)],
    ['POST', '/drafts/:d/moves', ({ d = '' }, body: { moves: Move[] }) => replace(change(draftOf(d), body.moves))],
    ['POST', '/drafts/:d/undo', ({ d = '' }) => step(d, 'undo')],
    ['POST', '/drafts/:d/redo', ({ d = '' }) => step(d, 'redo')],
    ['GET', '/drafts/:d/options/:m', ({ d = '', m = '' }) => options(worldOf(draftOf(d)), draftOf(d), m)],
    ['GET', '/drafts/:d/explanations/:m', ({ d = '', m = '' }) => {
        const cells = options(worldOf(draftOf(d)), draftOf(d), m).cells;
        return {
            meeting_id: m,
            why_here: [{ rule: 'walking', params: {}, delta: -2 }, { rule: 'breaks', params: {}, delta: -1 }, { rule: 'longest_wait', params: {}, delta: 1 }],
            elsewhere: cells.filter((c, i) => c.state !== 'blocked' && i % 23 === 0).slice(0, 6), improvements: [{ code: 'add_interpreter', params: {}, moves: [] }],
        };
    }],
    ['GET', '/drafts/:d/comparison/:o', ({ d = '', o = '' }) => {
        const [left, right] = [draftOf(d), draftOf(o)];
        return {
            left_id: d, right_id: o, left: left.verdict, right: right.verdict,
            changes: left.placements.map((p, i) => ({ meeting_id: p.meeting_id, before: right.placements[i], after: p })).filter((_, i) => i % 11 === 0),
        };
    }],
    ['GET', '/drafts/:d/release-preview', ({ d = '' }) => {
        const draft = draftOf(d);
        const w = worldOf(draft);
        return {
            draft_id: d, broken_rules: [], people: 52,
            changes: draft.placements.filter((p) => p.slot).map((p) => ({ kind: 'placed', meeting_id: p.meeting_id, before: null, after: p, tell: w.participants.filter((x) => w.meetings.some((m) => m.id === p.meeting_id && (m.seller_id === x.id || m.buyer_id === x.id))).map((x) => ({ kind: 'participant', id: x.id, names: x.organisation.names })) })),
        };
    }],
    ['POST', '/events/:e/releases', ({ e = '' }, body: { draft_id: string }) => {
        const draft = draftOf(body.draft_id);
        releases.forEach((r) => (r.superseded = true));
        releases.push({ id: `rel${releases.length}`, event_id: world(e).event.id, number: releases.length + 1, draft_id: draft.id, released_at: new Date().toISOString(), released_by: '김예시', placements: draft.placements, verdict: draft.verdict, changes: [], superseded: false });
        return releases.at(-1);
    }],
    ['GET', '/events/:e/releases', ({ e = '' }) => list(releases.filter((r) => r.event_id === world(e).event.id))],
    ['GET', '/events/:e/links', () => list([])],
    ['POST', '/events/:e/links', () => ({ id: 'l1', url: 'https://example.org/p/abcdef', created_at: new Date().toISOString(), revoked: false, purpose: 'page' })],
    ['POST', '/events/:e/solves', ({ e = '' }) => {
        const job: Job = { id: `j${jobs.size}`, kind: 'solve', event_id: world(e).event.id, state: 'running', progress: 0, message_code: '', curve: [], result: null, fault: null, created_at: '', expires_at: '', revision: 1 };
        jobs.set(job.id, { job, started: Date.now(), world: world(e) });
        return job;
    }],
    ['GET', '/events/:e/jobs', () => list([...jobs.values()].map(current).filter((j) => j.state === 'running'))],
    ['GET', '/jobs/:j', ({ j = '' }) => current(jobs.get(j) as never)],
    ['DELETE', '/jobs/:j', ({ j = '' }) => { const found = jobs.get(j); if (found) found.started = 0; return null; }],
    ['GET', '/me/timetable', (_, __, q) => personal(small, 'b3-wonju-weihai-2016', q.get('zone') ?? '')],
    ['GET', '/participants/:p/timetable', ({ p = '' }) => personal(worlds.find((w) => w.participants.some((x) => x.id === p)) ?? small, p, 'Asia/Seoul')],
    ['GET', '/workspaces/:w/members', () => list([{ id: 'mb1', workspace_id: 'w1', account: { id: 'a1', email: 'kim@example.org', display_name: '김예시' }, role: 'owner', revision: 1 }])],
    ['GET', '/workspaces/:w/audit', () => list([{ id: 'au1', at: new Date().toISOString(), actor_kind: 'account', actor_id: 'a1', actor_name: '김예시', action: 'update', entity: 'participant', entity_id: 's1', changes: [{ field: 'email', before: '', after: 'a@example.org' }] }])],
    ['GET', '/workspaces/:w/search', (_, __, q) => ({ items: small.participants.filter((p) => p.organisation.names.some((n) => n.text.includes(q.get('q') ?? ''))).slice(0, 8).map((p) => ({ kind: 'participant', id: p.id, event_id: small.event.id, title: p.organisation.names, detail: p.code, url: `/events/${small.event.slug}/people?person=${p.id}` })) })],
    ['GET', '/workspaces/:w/organisations', () => list(small.participants.slice(0, 5).map((p) => p.organisation))],
]; // prettier-ignore

function step(id: string, way: 'undo' | 'redo'): Draft {
    const kept = history.get(id);
    const draft = draftOf(id);
    const target = kept?.[way].pop();
    if (!kept || !target) throw new Refusal(409, 'nothing_to_undo');
    kept[way === 'undo' ? 'redo' : 'undo'].push(draft);
    return replace({
        ...target,
        revision: draft.revision + 1,
        can_undo: kept.undo.length > 0,
        can_redo: kept.redo.length > 0,
    });
}

async function respond(request: IncomingMessage, response: ServerResponse, url: URL) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const parts = url.pathname.replace('/api/v1', '').split('/');
    for (const [method, pattern, handler] of routes) {
        const names = pattern.split('/');
        if (method !== request.method || names.length !== parts.length) continue;
        if (!names.every((n, i) => n.startsWith(':') || n === parts[i])) continue;
        const path = Object.fromEntries(
            names.flatMap((n, i) => (n.startsWith(':') ? [[n.slice(1), decodeURIComponent(parts[i] ?? '')]] : [])),
        );
        return send(response, 200, handler(path, (text ? JSON.parse(text) : {}) as never, url.searchParams));
    }
    throw new Refusal(404, 'not_found');
}

function send(response: ServerResponse, status: number, body: unknown) {
    response.statusCode = body === null ? 204 : status;
    response.setHeader('Content-Type', 'application/json');
    response.end(body === null ? '' : JSON.stringify(body));
}

/** Answers the API from memory, for drawing screens without the program. Started by `npm run mock`. */
export const fakeServer = (): Plugin => ({
    name: 'gyoryu-fake-server',
    configureServer: (server) => void server.middlewares.use(handle),
    configurePreviewServer: (server) => void server.middlewares.use(handle),
});

function handle(request: IncomingMessage, response: ServerResponse, next: () => void) {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/api/v1/')) return next();
    respond(request, response, url).catch((error: unknown) => {
        const refusal = error instanceof Refusal ? error : new Refusal(500, 'internal');
        if (!(error instanceof Refusal)) console.error(error);
        send(response, refusal.status, { code: refusal.code, status: refusal.status, params: {} });
    });
}
