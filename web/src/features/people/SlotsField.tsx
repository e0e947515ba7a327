import { useStructure } from '@/api/hooks/events.ts';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

interface Props {
    label: string;
    event: string;
    value: number[];
    onChange: (value: number[]) => void;
}

/** The slots at which a person cannot, as buttons per day. */
export function SlotsField({ label, event, value, onChange }: Props) {
    const { t, lang } = useReader();
    const slots = useStructure(event).data?.slots ?? [];
    const days = [...new Set(slots.map((s) => s.day))];
    return (
        <fieldset className="field">
            <legend>{label}</legend>
            {slots.length === 0 && <span className="hint">{t('web.people.no_slots')}</span>}
            {days.map((day) => (
                <div key={day} className="slot-buttons">
                    {days.length > 1 && <span className="small dim">{dayInWords(day, lang)}</span>}
                    {slots
                        .filter((s) => s.day === day)
                        .map((s) => {
                            const off = value.includes(s.index);
                            return (
                                <button
                                    key={s.index}
                                    type="button"
                                    className={off ? 'slot-off' : undefined}
                                    aria-pressed={off}
                                    onClick={() =>
                                        onChange(
                                            off
                                                ? value.filter((x) => x !== s.index)
                                                : [...value, s.index].sort((a, b) => a - b),
                                        )
                                    }
                                >
                                    {s.starts}
                                </button>
                            );
                        })}
                </div>
            ))}
        </fieldset>
    );
}
