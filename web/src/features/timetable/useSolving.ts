import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSayFault } from '@/components/useSayFault.ts';
import { isOver, useCancelJob, useJob, useRunningJobs, useSolve, type SolveOrder } from '@/api/hooks/solves.ts';
import { asFault, Fault } from '@/api/fault.ts';
import type { Job } from '@/api/types.ts';
import { useIsLive } from '@/components/eventContext.ts';
import { say } from '@/components/toasts.ts';
import { useReader } from '@/text/useReader.ts';

/** One running solve of the event: started here or found running; its draft is opened when it ends. */
export function useSolving(event: string, onDraft: (draft: string) => void) {
    const { t } = useReader();
    const cache = useQueryClient();
    const live = useIsLive();
    const running = useRunningJobs(event).data?.items.find((j) => j.kind === 'solve');
    const [id, setId] = useState('');
    const follow = id || running?.id || '';
    const job = useJob(follow, live).data;
    const start = useSolve(event);
    const cancel = useCancelJob();
    const sayFault = useSayFault();
    const done = useRef('');
    const [impossible, setImpossible] = useState<Job | null>(null);
    useEffect(() => {
        if (!job || !isOver(job) || done.current === job.id) return;
        done.current = job.id;
        for (const entity of ['draft', 'overview', 'job']) void cache.invalidateQueries({ queryKey: [entity, 'list'] });
        void cache.invalidateQueries({ queryKey: ['overview'] });
        if (job.result?.draft_id) onDraft(job.result.draft_id);
        if (job.state === 'done') say('good', t('web.solve.done'));
        if (job.state === 'cancelled')
            say('free', t(job.result?.draft_id ? 'web.solve.cancelled' : 'web.solve.cancelled_empty'));
        if (job.state === 'failed' && job.fault?.reasons.length) setImpossible(job);
        else if (job.state === 'failed')
            sayFault(job.fault ? new Fault(job.fault.code, 500, job.fault.params) : asFault(null));
    }, [job, cache, onDraft, sayFault, t]);
    return {
        job: job && !isOver(job) ? job : undefined,
        start: (order: SolveOrder) => start.mutate(order, { onSuccess: (made) => setId(made.id), onError: sayFault }),
        cancel: () => cancel.mutate(follow, { onError: sayFault }),
        starting: start.isPending,
        impossible,
        forget: () => setImpossible(null),
    };
}
