import type { Words } from '@/api/types.ts';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { withWords } from './words.ts';

interface Props {
    label: string;
    words: Words[];
    rows?: number;
    onChange: (words: Words[]) => void;
}

/** A longer text in each of the four languages. */
export function WordsEditor({ label, words, rows = 2, onChange }: Props) {
    return (
        <fieldset className="field">
            <legend>{label}</legend>
            {uiLanguages.map((lang) => (
                <textarea
                    key={lang}
                    lang={lang}
                    className="input"
                    rows={rows}
                    aria-label={`${label} · ${ownName[lang]}`}
                    placeholder={ownName[lang]}
                    value={words.find((w) => w.lang === lang)?.text ?? ''}
                    onChange={(e) => onChange(withWords(words, lang, e.target.value))}
                />
            ))}
        </fieldset>
    );
}
