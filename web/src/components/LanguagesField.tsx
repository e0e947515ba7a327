import { spokenLanguages } from '@/text/languages.ts';

interface Props {
    label: string;
    value: string[];
    nameOf: (code: string) => string;
    onChange: (value: string[]) => void;
}

/** Languages a person speaks, as ticks; those given from elsewhere stay in the list. */
export function LanguagesField({ label, value, nameOf, onChange }: Props) {
    const offered = [...new Set([...spokenLanguages.slice(0, 9), ...value])];
    return (
        <fieldset className="field">
            <legend>{label}</legend>
            <div className="ticks">
                {offered.map((l) => (
                    <label key={l} className="check">
                        <input
                            type="checkbox"
                            checked={value.includes(l)}
                            onChange={(e) => onChange(e.target.checked ? [...value, l] : value.filter((x) => x !== l))}
                        />
                        {nameOf(l)}
                    </label>
                ))}
            </div>
        </fieldset>
    );
}
