import { useState } from 'react';
import { TextField } from './Inputs.tsx';

interface Props {
    label: string;
    hint?: string;
    problem?: string;
    value: string[];
    onChange: (value: string[]) => void;
}

/** A short list typed in one line, parted by commas. */
export function ListField({ label, hint, problem, value, onChange }: Props) {
    const [text, setText] = useState(value.join(', '));
    return (
        <TextField
            label={label}
            hint={hint}
            problem={problem}
            value={text}
            onChange={(next) => {
                setText(next);
                onChange(
                    next
                        .split(/[,，、;]/)
                        .map((x) => x.trim())
                        .filter(Boolean),
                );
            }}
        />
    );
}
