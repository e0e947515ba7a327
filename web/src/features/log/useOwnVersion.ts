import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { putMyLog } from '@/api/hooks/logs.ts';
import type { LogContent, MeetingLog } from '@/api/types.ts';
import { forgetKept, keep, kept } from '@/offline/kept.ts';
import { lastOwner, queueUp, whenSent } from '@/offline/queue.ts';
import { newId, type Unsent } from '@/offline/unsent.ts';
import { useUnsent } from '@/offline/useUnsent.ts';
import { freshContent, tidied } from './content.ts';

/** The body of a write of a log, as it waits on the phone. */
export interface WriteBody {
    write_id: string;
    base_write_id: string | null;
    content: LogContent;
    amounts_confirmed: boolean;
    written_at: string;
}

export const aboutLog = (meeting: string) => `log:${meeting}`;
const draftOf = (meeting: string) => `mine:draft:${meeting}`;

/** Answers of the server to what the phone has sent go straight into what is shown. */
export function useLogAnswers(): void {
    const cache = useQueryClient();
    useEffect(
        () =>
            whenSent((item, answer) => {
                if (item.about.startsWith('log:')) putMyLog(cache, answer as MeetingLog);
            }),
        [cache],
    );
}

/** The reader's own version: what is being written, what waits to be sent, what the server has. */
export function useOwnVersion(log: MeetingLog, title: string) {
    const { items } = useUnsent();
    const waiting = items.filter((item) => item.about === aboutLog(log.meeting_id) && item.kind === 'log');
    const last = waiting.at(-1)?.body as WriteBody | undefined;
    const own = log.versions.find((version) => version.own);
    const saved = last?.content ?? own?.content ?? null;
    const [draft, setDraft] = useState<LogContent | null>(null);
    const name = draftOf(log.meeting_id);
    useEffect(() => {
        let gone = false;
        void kept<LogContent>(name).then((found) => !gone && found && setDraft(found.value));
        return () => void (gone = true);
    }, [name]);
    const content = draft ?? saved ?? freshContent(log);
    return {
        content,
        /** Something is written that was not saved yet. */
        open: draft !== null,
        saved: saved !== null,
        waiting,
        refused: waiting.find((item) => item.refusal) as Unsent | undefined,
        change: (next: LogContent) => {
            setDraft(next);
            void keep(name, next);
        },
        save: async (confirmed: boolean) => {
            const id = newId();
            const body: WriteBody = {
                write_id: id,
                base_write_id: last?.write_id ?? own?.write_id ?? null,
                content: tidied(content),
                amounts_confirmed: confirmed,
                written_at: new Date().toISOString(),
            };
            await queueUp({
                id,
                owner: await lastOwner(),
                kind: 'log',
                about: aboutLog(log.meeting_id),
                title,
                method: 'PUT',
                path: `/me/logs/${log.meeting_id}`,
                body,
            });
            await forgetKept(name);
            setDraft(null);
        },
    };
}
