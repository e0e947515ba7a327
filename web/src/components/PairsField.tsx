import type { InterpreterEdit } from '@/api/types.ts';
import { Button } from './Button.tsx';
import { SlimSelect } from './SlimSelect.tsx';
import { languageName, spokenLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

interface Props {
    value: InterpreterEdit['pairs'];
    problem: string | undefined;
    onChange: (pairs: InterpreterEdit['pairs']) => void;
}

/** Between which languages an interpreter works. */
export function PairsField({ value, problem, onChange }: Props) {
    const { t, lang } = useReader();
    const choices = [...new Set([...spokenLanguages, ...value.flatMap((p) => [p.from, p.to])])].map((l) => ({
        value: l,
        label: languageName(l, lang),
    }));
    const set = (i: number, part: Partial<{ from: string; to: string }>) =>
        onChange(value.map((p, k) => (k === i ? { ...p, ...part } : p)));
    return (
        <fieldset className="field">
            <legend>{t('web.people.pairs')}</legend>
            {value.map((p, i) => (
                <div key={i} className="buttons">
                    <SlimSelect
                        label={t('web.people.pair_from')}
                        value={p.from}
                        choices={choices}
                        onChange={(from) => set(i, { from })}
                    />
                    –
                    <SlimSelect
                        label={t('web.people.pair_to')}
                        value={p.to}
                        choices={choices}
                        onChange={(to) => set(i, { to })}
                    />
                    <Button look="link" onClick={() => onChange(value.filter((_, k) => k !== i))}>
                        {t('web.people.pair_remove')}
                    </Button>
                </div>
            ))}
            {problem && <span className="problem">{problem}</span>}
            <Button look="link" className="pair-add" onClick={() => onChange([...value, { from: 'ko', to: 'en' }])}>
                {t('web.people.pair_add')}
            </Button>
        </fieldset>
    );
}
