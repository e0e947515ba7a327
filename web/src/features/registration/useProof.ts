import { useEffect, useRef, useState } from 'react';
import { Fault } from '@/api/fault.ts';
import { fetchChallenge } from '@/api/hooks/registration.ts';
import type { Proof } from '@/api/types.ts';
import ProofWorker from './proof.worker.ts?worker';

function solved(challenge: string, parts: number, difficulty: number, workers: Worker[]): Promise<number[]> {
    return new Promise((resolve, reject) => {
        const worker = new ProofWorker();
        workers.push(worker);
        const failed = () => reject(new Fault('proof_of_work_invalid', 0));
        worker.onmessage = (e: MessageEvent<number[] | null>) => (e.data ? resolve(e.data) : failed());
        worker.onerror = failed;
        worker.postMessage({ challenge, parts, difficulty });
    });
}

/**
 * Works the proof out while the reader types. `take` waits for it and hands it over once; afterwards the next one is
 * begun, for a server takes each only once.
 */
export function useProof(workspace: string, event: string, wanted: boolean) {
    const [ready, setReady] = useState(false);
    const working = useRef<Promise<Proof> | null>(null);
    const workers = useRef<Worker[]>([]);
    const begin = () => {
        setReady(false);
        working.current = fetchChallenge(workspace, event).then(async (c) => {
            const solutions = c.parts > 0 ? await solved(c.challenge, c.parts, c.difficulty, workers.current) : [];
            setReady(true);
            return { challenge: c.challenge, solutions };
        });
        working.current.catch(() => undefined); // told when it is taken
    };
    useEffect(() => {
        if (!wanted) return;
        begin();
        const all = workers.current;
        return () => all.splice(0).forEach((w) => w.terminate());
    }, [workspace, event, wanted]); // eslint-disable-line react-hooks/exhaustive-deps -- begins once for an event
    const take = async (): Promise<Proof> => {
        if (!working.current) begin();
        const proof = working.current;
        try {
            return await proof!;
        } finally {
            begin();
        }
    };
    return { ready, take };
}
