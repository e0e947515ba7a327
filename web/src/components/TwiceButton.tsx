import { useState } from 'react';
import { Button } from './Button.tsx';

interface Props {
    first: string;
    sure: string;
    look?: 'danger' | 'primary';
    busy?: boolean;
    onSure: () => void;
}

/** For what cannot be undone, or changes much at once: the first press asks, the second does it. */
export function TwiceButton({ first, sure, look = 'danger', busy, onSure }: Props) {
    const [asked, setAsked] = useState(false);
    return (
        <Button
            look={look}
            busy={busy}
            onClick={() => (asked ? onSure() : setAsked(true))}
            onBlur={() => setAsked(false)}
        >
            {asked ? sure : first}
        </Button>
    );
}
