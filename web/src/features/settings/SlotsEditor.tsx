import { useState } from 'react';
import type { Event, Slot } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { NumberField, TextField } from '@/components/Inputs.tsx';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { daysBetween, planFrom, slotsFrom, type Plan } from './slots.ts';

const burdenMost = 3;

/** One press makes a slot a step less welcome; after the worst it is welcome again. */
const heavier = (slots: Slot[], one: Slot) =>
    slots.map((s) => (s === one ? { ...s, burden: ((s.burden ?? 0) + 1) % (burdenMost + 1) } : s));

interface Props {
    slots: Slot[];
    event: Event;
    onChange: (slots: Slot[]) => void;
}

export function SlotsEditor({ slots, event, onChange }: Props) {
    const { t, lang } = useReader();
    const all = daysBetween(event.starts_on, event.ends_on);
    const [plan, setPlan] = useState<Plan>(() => planFrom(slots, all));
    const set = (part: Partial<Plan>) => setPlan((p) => ({ ...p, ...part }));
    const toggle = (day: string, on: boolean) =>
        set({ days: all.filter((d) => (d === day ? on : plan.days.includes(d))) });
    const days = [...new Set(slots.map((s) => s.day))];
    return (
        <section className="form">
            <h2>{t('web.settings.slots')}</h2>
            {all.length > 1 && (
                <fieldset className="field">
                    <legend>{t('web.settings.days')}</legend>
                    <div className="buttons">
                        {all.map((d) => (
                            <label key={d} className="check">
                                <input
                                    type="checkbox"
                                    checked={plan.days.includes(d)}
                                    onChange={(e) => toggle(d, e.target.checked)}
                                />
                                {dayInWords(d, lang)}
                            </label>
                        ))}
                    </div>
                </fieldset>
            )}
            <div className="plan">
                <TextField
                    label={t('web.settings.from')}
                    type="time"
                    value={plan.from}
                    onChange={(from) => set({ from })}
                />
                <TextField label={t('web.settings.to')} type="time" value={plan.to} onChange={(to) => set({ to })} />
                <NumberField
                    label={t('web.settings.minutes')}
                    min={5}
                    max={240}
                    value={plan.minutes}
                    onChange={(n) => set({ minutes: n ?? 0 })}
                />
                <NumberField
                    label={t('web.settings.change')}
                    min={0}
                    max={60}
                    value={plan.change}
                    onChange={(n) => set({ change: n ?? 0 })}
                />
                <TextField
                    label={t('web.settings.lunch_from')}
                    type="time"
                    value={plan.lunchFrom}
                    onChange={(lunchFrom) => set({ lunchFrom })}
                />
                <TextField
                    label={t('web.settings.lunch_to')}
                    type="time"
                    value={plan.lunchTo}
                    onChange={(lunchTo) => set({ lunchTo })}
                />
                <NumberField
                    label={t('web.settings.rest_after')}
                    min={0}
                    max={50}
                    value={plan.restAfter}
                    onChange={(n) => set({ restAfter: n ?? 0 })}
                />
                <NumberField
                    label={t('web.settings.rest_minutes')}
                    min={0}
                    max={120}
                    value={plan.rest}
                    onChange={(n) => set({ rest: n ?? 0 })}
                />
            </div>
            <div className="buttons">
                <Button onClick={() => onChange(slotsFrom(plan))}>
                    {t('web.settings.make_slots', { count: slotsFrom(plan).length })}
                </Button>
            </div>
            {slots.length === 0 && <p className="dim">{t('web.settings.no_slots')}</p>}
            {slots.length > 0 && <p className="small dim">{t('web.settings.burden_hint')}</p>}
            {days.map((day) => (
                <div key={day}>
                    <h3 className="small dim">{dayInWords(day, lang)}</h3>
                    <ol className="slot-chips" aria-label={t('web.settings.burden')}>
                        {slots
                            .filter((s) => s.day === day)
                            .map((s) => (
                                <li key={s.index} className={s.contiguous_with_next ? undefined : 'before-pause'}>
                                    <button
                                        type="button"
                                        title={t('web.settings.burden_of', { burden: s.burden ?? 0 })}
                                        onClick={() => onChange(heavier(slots, s))}
                                    >
                                        <b>{s.index}</b> {s.starts}–{s.ends}
                                        {(s.burden ?? 0) > 0 && (
                                            <span className="burden">{'▼'.repeat(s.burden ?? 0)}</span>
                                        )}
                                    </button>
                                </li>
                            ))}
                    </ol>
                </div>
            ))}
        </section>
    );
}
