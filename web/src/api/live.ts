import { useEffect, useState } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { keys } from './keys.ts';
import type { Job } from './types.ts';

export type LiveMessage =
    | { type: 'hello'; sequence: number; resync?: boolean }
    | { type: 'changed'; entity: string; id: string; revision: number; sequence: number }
    | { type: 'job'; job: Job; sequence: number };

/** Which of the kept lists and entities a change of one entity makes old. */
const touched: Record<string, readonly string[]> = {
    participant: ['participant', 'request', 'overview', 'day'],
    interpreter: ['interpreter', 'overview', 'day'],
    request: ['request', 'overview', 'participant'],
    pair: ['request'],
    meeting: ['meeting', 'overview'],
    structure: ['structure', 'overview'],
    event: ['event', 'overview'],
    draft: ['draft'],
    release: ['release', 'overview', 'personal', 'day', 'meeting_log'],
    check_in: ['day', 'desk'],
    rehearsal: ['rehearsal', 'session'],
    link: ['link'],
    programme: ['programme'],
    member: ['member'],
    ledger_entry: ['ledger'],
    ledger_ask: ['ledger'],
    event_rates: ['ledger'],
    application: ['application', 'invitation'],
    registration: ['registration', 'application'],
    draft_comment: ['draft_comment', 'shared_draft'],
    event_block: ['event_block', 'personal', 'draft'],
};

export function takeIn(cache: QueryClient, message: LiveMessage): void {
    if (message.type === 'job') {
        const known = cache.getQueryData<Job>(keys.job(message.job.id));
        if (!known || known.revision <= message.job.revision) cache.setQueryData(keys.job(message.job.id), message.job);
    }
    if (message.type === 'hello' && message.resync) void cache.invalidateQueries();
    if (message.type !== 'changed') return;
    const one = cache.getQueryData<{ revision?: number }>([message.entity, 'one', message.id]);
    // Our own save comes back to us: what we hold is already as new.
    if (one?.revision !== undefined && one.revision >= message.revision) return;
    for (const entity of touched[message.entity] ?? [message.entity])
        void cache.invalidateQueries({ queryKey: [entity] });
}

/** Keeps a live connection for one event; true while it is open. Comes back by itself and asks for what it missed. */
export function useLive(eventId: string | undefined): boolean {
    const cache = useQueryClient();
    const [open, setOpen] = useState(false);
    useEffect(() => {
        if (!eventId) return;
        let socket: WebSocket | null = null;
        let timer = 0;
        let wait = 1000;
        let sequence = 0;
        let over = false;
        const connect = () => {
            const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
            const after = sequence > 0 ? `&after=${sequence}` : '';
            socket = new WebSocket(`${scheme}://${location.host}/api/v1/live?event=${eventId}${after}`);
            socket.onopen = () => {
                setOpen(true);
                wait = 1000;
            };
            socket.onmessage = (m: MessageEvent<string>) => {
                const message = JSON.parse(m.data) as LiveMessage;
                sequence = message.sequence;
                takeIn(cache, message);
            };
            socket.onclose = () => {
                setOpen(false);
                if (over) return;
                timer = window.setTimeout(connect, wait);
                wait = Math.min(wait * 2, 30_000);
            };
        };
        connect();
        return () => {
            over = true;
            window.clearTimeout(timer);
            socket?.close();
        };
    }, [cache, eventId]);
    return open;
}
