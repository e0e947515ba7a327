import { useSyncExternalStore } from 'react';
import { useSession } from '@/api/hooks/session.ts';
import type { WorkspaceBrief } from '@/api/types.ts';

const kept = 'gyoryu.workspace';
const listeners = new Set<() => void>();

export function chooseWorkspace(id: string) {
    localStorage.setItem(kept, id);
    listeners.forEach((l) => l());
}

/** The workspace the reader works in: the one chosen before, else the first. */
export function useWorkspace(): WorkspaceBrief | undefined {
    const chosen = useSyncExternalStore(
        (l) => {
            listeners.add(l);
            return () => listeners.delete(l);
        },
        () => localStorage.getItem(kept),
    );
    const all = useSession().data?.workspaces;
    return all?.find((w) => w.id === chosen) ?? all?.[0];
}

/** Auditors read; the server refuses them anyway, the screens only hide. */
export const useMayEdit = (): boolean => useWorkspace()?.role !== 'auditor';
