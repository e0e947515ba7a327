import type { Choice } from './Inputs.tsx';

/** A filter in a tool row: its label is spoken, its first choice says what "all" means. */
export function SlimSelect(props: { label: string; value: string; choices: Choice[]; onChange: (v: string) => void }) {
    return (
        <select
            className="input slim"
            aria-label={props.label}
            value={props.value}
            onChange={(e) => props.onChange(e.target.value)}
        >
            {props.choices.map((c) => (
                <option key={c.value} value={c.value}>
                    {c.label}
                </option>
            ))}
        </select>
    );
}
