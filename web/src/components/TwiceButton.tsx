import { useState } from 'react';
import { Button } from './Button.tsx';

interface Props {
    first: string;
    sure: string;
    busy?: boolean;
    onSure: () => void;
}

/** For what cannot be undone: the first press asks, the second does it. */
export function TwiceButton({ first, sure, busy, onSure }: Props) {
    const [asked, setAsked] = useState(false);
    return (
        <Button
            look="danger"
            busy={busy}
            onClick={() => (asked ? onSure() : setAsked(true))}
            onBlur={() => setAsked(false)}
        >
            {asked ? sure : first}
        </Button>
    );
}
