import { useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useReader } from '@/text/useReader.ts';

let place: HTMLElement | null = null;
const listeners = new Set<() => void>();

/** Where the frame keeps room for the actions of the page in it. */
export function TabActionsPlace() {
    const { t } = useReader();
    return (
        <section
            aria-label={t('web.tabs.actions')}
            className="actions"
            ref={(element) => {
                place = element;
                listeners.forEach((l) => l());
            }}
        />
    );
}

/** Puts a page's actions at the right end of the event's tabs. */
export function TabActions({ children }: { children: ReactNode }) {
    const at = useSyncExternalStore(
        (l) => {
            listeners.add(l);
            return () => listeners.delete(l);
        },
        () => place,
    );
    return at ? createPortal(children, at) : null;
}
