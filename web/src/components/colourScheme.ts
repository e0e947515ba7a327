import { useSyncExternalStore } from 'react';

export type SchemeChoice = 'system' | 'light' | 'dark';

const kept = 'gyoryu.scheme';
const system = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let choice = (localStorage.getItem(kept) as SchemeChoice | null) ?? 'system';

export const resolved = (): 'light' | 'dark' => (choice === 'system' ? (system.matches ? 'dark' : 'light') : choice);

function show() {
    document.documentElement.dataset.theme = resolved();
    listeners.forEach((l) => l());
}

export function chooseScheme(next: SchemeChoice) {
    choice = next;
    localStorage.setItem(kept, next);
    show();
}

system.addEventListener('change', show);
show();

const subscribe = (l: () => void) => {
    listeners.add(l);
    return () => listeners.delete(l);
};

export const useSchemeChoice = () => useSyncExternalStore(subscribe, () => choice);
export const useScheme = () => useSyncExternalStore(subscribe, resolved);
