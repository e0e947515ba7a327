import { useSyncExternalStore } from 'react';
import type { Meaning } from './Mark.tsx';

export interface Toast {
    id: number;
    is: Meaning;
    text: string;
    action?: { label: string; run: () => void };
}

let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function publish(list: readonly Toast[]) {
    toasts = list;
    listeners.forEach((l) => l());
}

export const dismiss = (id: number) => publish(toasts.filter((x) => x.id !== id));

export function say(is: Meaning, text: string, action?: Toast['action']) {
    const id = next++;
    publish([...toasts.slice(-2), { id, is, text, action }]);
    setTimeout(() => dismiss(id), is === 'wrong' ? 12000 : 5000);
}

export function useToasts(): readonly Toast[] {
    return useSyncExternalStore(
        (l) => {
            listeners.add(l);
            return () => listeners.delete(l);
        },
        () => toasts,
    );
}
