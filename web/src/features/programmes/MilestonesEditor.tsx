import type { Milestone } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { withName } from '@/text/names.ts';
import { useReader } from '@/text/useReader.ts';
import { FigureFields } from './FigureFields.tsx';

interface Props {
    milestones: Milestone[];
    onChange: (milestones: Milestone[]) => void;
}

const blank: Milestone = {
    date_text: '',
    starts_on: null,
    ends_on: null,
    names: [],
    notes: [],
    event_slug: '',
    figure: null,
};

/** The steps of a programme, in the reader's language; names in other languages stay as they are. */
export function MilestonesEditor({ milestones, onChange }: Props) {
    const { t, lang, name } = useReader();
    const set = (i: number, part: Partial<Milestone>) =>
        onChange(milestones.map((m, k) => (k === i ? { ...m, ...part } : m)));
    return (
        <fieldset className="field">
            <legend>{t('web.programmes.milestones')}</legend>
            {milestones.map((m, i) => (
                <div key={i} className="milestone-edit">
                    <input
                        className="input"
                        aria-label={t('web.programmes.milestone.date')}
                        placeholder={t('web.programmes.milestone.date')}
                        value={m.date_text}
                        onChange={(e) => set(i, { date_text: e.target.value })}
                    />
                    <input
                        className="input"
                        aria-label={t('web.programmes.milestone.name')}
                        placeholder={t('web.programmes.milestone.name')}
                        value={name(m.names)}
                        onChange={(e) => set(i, { names: withName(m.names, lang, e.target.value) })}
                    />
                    <input
                        className="input"
                        aria-label={t('web.programmes.milestone.note')}
                        placeholder={t('web.programmes.milestone.note')}
                        value={name(m.notes)}
                        onChange={(e) => set(i, { notes: withName(m.notes, lang, e.target.value) })}
                    />
                    <Button look="link" onClick={() => onChange(milestones.filter((_, k) => k !== i))}>
                        {t('web.delete')}
                    </Button>
                    <FigureFields figure={m.figure} onChange={(figure) => set(i, { figure })} />
                </div>
            ))}
            <Button onClick={() => onChange([...milestones, blank])}>{t('web.programmes.milestone.add')}</Button>
        </fieldset>
    );
}
