import { useEffect, useState } from 'react';

/** The selected meeting; search leads to another one of the board that is open already. */
export function useSelected(first: string) {
    const [selected, setSelected] = useState(first);
    useEffect(() => {
        if (first) setSelected(first);
    }, [first]);
    return [selected, setSelected] as const;
}
