interface Props<V extends string> {
    label: string;
    value: V;
    choices: readonly { value: V; label: string }[];
    onChange: (value: V) => void;
}

export function Segmented<V extends string>({ label, value, choices, onChange }: Props<V>) {
    return (
        <div className="segmented" role="group" aria-label={label}>
            {choices.map((c) => (
                <button key={c.value} type="button" aria-pressed={c.value === value} onClick={() => onChange(c.value)}>
                    {c.label}
                </button>
            ))}
        </div>
    );
}
