import { useEffect, useState } from 'react';
import type { HallAnswer, HallBoard, HallTable, Name } from './types.ts';

type ScreenMessage =
    | { type: 'hello'; sequence: number; now: string; speed: number }
    | { type: 'board'; sequence: number; board: HallBoard }
    | {
          type: 'tables';
          sequence: number;
          desk_used: boolean;
          next_start: string | null;
          tables: HallTable[];
          names: Record<string, Name[]>;
      };

/** What a hall screen knows. `gone`: its link opens nothing any more. */
export interface Hall {
    board: HallBoard | null;
    sequence: number;
    /** The time there was `there` when this page's clock showed `here`, and goes on at `speed`. */
    there: number;
    here: number;
    speed: number;
    gone: boolean;
    live: boolean;
}

export const emptyHall: Hall = { board: null, sequence: 0, there: 0, here: 0, speed: 1, gone: false, live: false };

/** The screen after one message; what is older than it knows changes nothing. */
export function heard(hall: Hall, message: ScreenMessage, here: number): Hall {
    if (message.type === 'hello') return { ...hall, there: Date.parse(message.now), here, speed: message.speed };
    if (message.type === 'board') return { ...hall, board: message.board, sequence: message.sequence };
    if (!hall.board || message.sequence <= hall.sequence) return hall;
    const changed = new Map(message.tables.map((t) => [t.index, t]));
    return {
        ...hall,
        sequence: message.sequence,
        board: {
            ...hall.board,
            desk_used: message.desk_used,
            next_start: message.next_start,
            tables: hall.board.tables.map((t) => changed.get(t.index) ?? t),
            names: { ...hall.board.names, ...message.names },
        },
    };
}

export const hallTime = (hall: Hall, here: number): number => hall.there + (here - hall.here) * hall.speed;

const pollEvery = 10_000;

/** The board of a hall screen: over a WebSocket that resumes where it broke off, else asked for every ten seconds. */
export function useScreenFeed(token: string): Hall {
    const [hall, setHall] = useState<Hall>(emptyHall);
    useEffect(() => {
        let socket: WebSocket | null = null;
        let timer = 0;
        let wait = 1000;
        let sequence = 0;
        let over = false;
        const update = (change: (hall: Hall) => Hall) =>
            setHall((before) => {
                const after = change(before);
                sequence = after.sequence;
                return after;
            });
        const poll = async () => {
            if (over || socket?.readyState === WebSocket.OPEN) return;
            const response = await fetch(`/api/v1/hall/${token}`).catch(() => null);
            if (over || !response) return;
            if (response.status === 404) return update((h) => ({ ...h, gone: true }));
            if (!response.ok) return;
            const { time, board } = (await response.json()) as HallAnswer;
            // The next message over the socket is of a later sequence, or the whole board.
            update((h) => ({ ...h, board, there: Date.parse(time.now), here: Date.now(), speed: time.speed }));
        };
        const connect = () => {
            const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
            const after = sequence > 0 ? `&after=${sequence}` : '';
            socket = new WebSocket(`${scheme}://${location.host}/api/v1/live?screen=${token}${after}`);
            socket.onopen = () => {
                wait = 1000;
                update((h) => ({ ...h, live: true, gone: false }));
            };
            socket.onmessage = (m: MessageEvent<string>) =>
                update((h) => heard(h, JSON.parse(m.data) as ScreenMessage, Date.now()));
            socket.onclose = (closed) => {
                if (over) return;
                update((h) => ({ ...h, live: false, gone: h.gone || closed.code === 4001 }));
                timer = window.setTimeout(connect, wait);
                wait = Math.min(wait * 2, 30_000);
            };
        };
        connect();
        void poll();
        const polling = window.setInterval(() => void poll(), pollEvery);
        return () => {
            over = true;
            window.clearTimeout(timer);
            window.clearInterval(polling);
            socket?.close();
        };
    }, [token]);
    return hall;
}
