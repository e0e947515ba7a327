import { useState } from 'react';
import { Button } from './Button.tsx';

interface Props {
    first: string;
    sure: string;
    look?: 'danger' | 'primary' | 'plain';
    large?: boolean;
    busy?: boolean;
    onSure: () => void;
}

/** For what cannot be undone, or changes much at once: the first press asks, the second does it. */
export function TwiceButton({ first, sure, look = 'danger', large, busy, onSure }: Props) {
    const [asked, setAsked] = useState(false);
    return (
        <Button
            look={asked && look === 'plain' ? 'primary' : look}
            large={large}
            busy={busy}
            onClick={() => (asked ? onSure() : setAsked(true))}
            onBlur={() => setAsked(false)}
        >
            {asked ? sure : first}
        </Button>
    );
}
