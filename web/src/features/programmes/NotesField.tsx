import type { AgreementNote } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { AreaField, TextField } from '@/components/Inputs.tsx';
import { dayIn } from '@/text/zones.ts';
import { useReader } from '@/text/useReader.ts';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

interface Props {
    notes: AgreementNote[];
    onChange: (notes: AgreementNote[]) => void;
}

/** What had become of an agreement on which day; a new note begins with today. */
export function NotesField({ notes, onChange }: Props) {
    const { t } = useReader();
    const set = (i: number, part: Partial<AgreementNote>) =>
        onChange(notes.map((one, k) => (k === i ? { ...one, ...part } : one)));
    return (
        <fieldset className="field">
            <legend>{t('web.programmes.agreement.notes')}</legend>
            {notes.map((one, i) => (
                <div key={i} className="note-edit">
                    <TextField
                        label={t('web.programmes.agreement.note_on')}
                        type="date"
                        required
                        value={one.on}
                        onChange={(on) => set(i, { on })}
                    />
                    <AreaField
                        label={t('web.programmes.agreement.note', { number: i + 1 })}
                        rows={2}
                        required
                        maxLength={2000}
                        value={one.text}
                        onChange={(text) => set(i, { text })}
                    />
                    <Button look="link" onClick={() => onChange(notes.filter((_, k) => k !== i))}>
                        {t('web.programmes.agreement.remove')}
                    </Button>
                </div>
            ))}
            <Button onClick={() => onChange([...notes, { on: dayIn(new Date(), here), text: '' }])}>
                {t('web.programmes.agreement.add_note')}
            </Button>
        </fieldset>
    );
}
