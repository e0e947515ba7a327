import type { Lang, Name } from '@/api/types.ts';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { withName } from '@/text/names.ts';

interface Props {
    legend: string;
    names: Name[];
    onChange: (names: Name[]) => void;
    required?: boolean;
    /** The language whose name is asked for elsewhere. */
    except?: Lang;
}

/** One line per language of the product; names in other languages are kept as they are. */
export function NamesEditor({ legend, names, onChange, required, except }: Props) {
    return (
        <fieldset className="field">
            <legend>{legend}</legend>
            <div className="form" style={{ gap: 4 }}>
                {uiLanguages
                    .filter((lang) => lang !== except)
                    .map((lang) => (
                        <input
                            key={lang}
                            lang={lang}
                            className="input"
                            aria-label={`${legend} · ${ownName[lang]}`}
                            placeholder={ownName[lang]}
                            required={required && names.every((n) => !n.text) && lang === 'ko'}
                            value={names.find((n) => n.lang === lang)?.text ?? ''}
                            onChange={(e) => onChange(withName(names, lang, e.target.value))}
                        />
                    ))}
            </div>
        </fieldset>
    );
}
