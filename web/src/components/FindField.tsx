interface Props {
    /** Spoken, and shown while nothing is typed. */
    label: string;
    value: string;
    onChange: (words: string) => void;
    /** In a tool row of slim fields unless told. */
    slim?: boolean;
}

/** Words that a list or a table is searched for. */
export function FindField({ label, value, onChange, slim = true }: Props) {
    return (
        <input
            className={slim ? 'input slim' : 'input'}
            type="search"
            aria-label={label}
            placeholder={label}
            value={value}
            onChange={(e) => onChange(e.target.value)}
        />
    );
}
