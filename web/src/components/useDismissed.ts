import { useState } from 'react';

/** Whether the reader has put a guide away, in this browser for good, and how they do. */
export function useDismissed(kept: string): [boolean, () => void] {
    const [dismissed, setDismissed] = useState(() => localStorage.getItem(kept) === 'yes');
    return [
        dismissed,
        () => {
            localStorage.setItem(kept, 'yes');
            setDismissed(true);
        },
    ];
}
