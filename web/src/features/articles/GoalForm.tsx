import { useProgrammeEvents, useProgrammes } from '@/api/hooks/programmes.ts';
import { Field } from '@/components/Field.tsx';
import { useReader } from '@/text/useReader.ts';
import type { Goal } from './model.ts';

interface Props {
    workspace: string;
    goal: Goal;
    onChange: (goal: Goal) => void;
}

/** Where the records belong: a programme and an event that are known, or new ones. */
export function GoalForm({ workspace, goal, onChange }: Props) {
    const { t, name } = useReader();
    const programmes = useProgrammes(workspace).data?.items ?? [];
    const events = useProgrammeEvents(goal.programme).data?.items ?? [];
    const set = (part: Partial<Goal>) => onChange({ ...goal, ...part });
    const field = (key: 'newProgramme' | 'eventName' | 'place', label: string) => (
        <Field label={t(label)}>
            <input
                className="input"
                maxLength={200}
                value={goal[key]}
                onChange={(e) => set({ [key]: e.target.value })}
            />
        </Field>
    );
    const day = (key: 'startsOn' | 'endsOn', label: string) => (
        <Field label={t(label)}>
            <input className="input" type="date" value={goal[key]} onChange={(e) => set({ [key]: e.target.value })} />
        </Field>
    );
    return (
        <section className="article-part article-goal">
            <h2>{t('web.articles.goal')}</h2>
            <Field label={t('web.articles.programme')}>
                <select
                    className="input"
                    value={goal.programme}
                    onChange={(e) => set({ programme: e.target.value, event: goal.event && 'new' })}
                >
                    <option value="">{t('web.articles.new_programme')}</option>
                    {programmes.map((p) => (
                        <option key={p.id} value={p.id}>
                            {name(p.names)}
                        </option>
                    ))}
                </select>
            </Field>
            {!goal.programme && field('newProgramme', 'web.articles.programme_name')}
            <Field label={t('web.articles.event')} hint={t('web.articles.event_hint')}>
                <select className="input" value={goal.event} onChange={(e) => set({ event: e.target.value })}>
                    <option value="">{t('web.articles.no_event')}</option>
                    <option value="new">{t('web.articles.new_event')}</option>
                    {events.map((e) => (
                        <option key={e.id} value={e.id}>
                            {name(e.names)}
                        </option>
                    ))}
                </select>
            </Field>
            {goal.event !== '' && goal.event !== 'new' && (
                <p className="dim small">{t('web.articles.known_amounts')}</p>
            )}
            {goal.event === 'new' && (
                <>
                    {field('eventName', 'web.articles.event_name')}
                    {field('place', 'web.articles.place')}
                    {day('startsOn', 'web.articles.starts_on')}
                    {day('endsOn', 'web.articles.ends_on')}
                </>
            )}
        </section>
    );
}
