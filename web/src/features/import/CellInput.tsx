import { useState } from 'react';

interface Props {
    label: string;
    text: string;
    onText: (text: string) => void;
}

/** A cell with a problem, put right in place: sent when it is left or Enter is pressed, taken back with Escape. */
export function CellInput({ label, text, onText }: Props) {
    const [typed, setTyped] = useState(text);
    const send = () => {
        if (typed !== text) onText(typed);
    };
    return (
        <input
            className="input slim"
            aria-label={label}
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
            onBlur={send}
            onKeyDown={(e) => {
                if (e.key === 'Enter') e.currentTarget.blur();
                if (e.key === 'Escape') setTyped(text);
            }}
        />
    );
}
