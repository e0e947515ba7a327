import type { EventRegistrationEdit } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { CheckField } from '@/components/Inputs.tsx';
import { NamesEditor } from '@/components/NamesEditor.tsx';
import { useReader } from '@/text/useReader.ts';
import { WordsEditor } from './WordsEditor.tsx';

type Consents = EventRegistrationEdit['consents'];

const newPurpose = (taken: Consents) => {
    let n = taken.length + 1;
    while (taken.some((c) => c.purpose === `purpose${n}`)) n++;
    return `purpose${n}`;
};

/** Consent by purpose. A change of the words makes a new version; what was agreed to before keeps its own. */
export function ConsentsEditor({ consents, onChange }: { consents: Consents; onChange: (c: Consents) => void }) {
    const { t } = useReader();
    const set = (i: number, part: Partial<Consents[number]>) =>
        onChange(consents.map((c, k) => (k === i ? { ...c, ...part } : c)));
    return (
        <fieldset className="field">
            <legend>{t('web.vetting.consent_texts')}</legend>
            <span className="hint">{t('web.vetting.consent_texts_help')}</span>
            {consents.map((c, i) => (
                <div key={c.purpose} className="question-edit">
                    <NamesEditor
                        legend={t('web.vetting.consent_title', { version: c.version ?? 1 })}
                        names={c.titles}
                        required
                        onChange={(titles) => set(i, { titles })}
                    />
                    <WordsEditor
                        label={t('web.vetting.consent_words')}
                        words={c.words}
                        rows={3}
                        onChange={(words) => set(i, { words })}
                    />
                    <CheckField
                        label={t('web.register.required')}
                        value={c.required ?? false}
                        onChange={(required) => set(i, { required })}
                    />
                    <Button look="link" onClick={() => onChange(consents.filter((_, k) => k !== i))}>
                        {t('web.vetting.consent_remove')}
                    </Button>
                </div>
            ))}
            <Button
                look="link"
                className="pair-add"
                onClick={() =>
                    onChange([...consents, { purpose: newPurpose(consents), titles: [], words: [], required: true }])
                }
            >
                {t('web.vetting.consent_add')}
            </Button>
        </fieldset>
    );
}
