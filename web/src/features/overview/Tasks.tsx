import type { Overview, OverviewTask } from '@/api/types.ts';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';
import { EventLink } from './EventLink.tsx';

export function Tasks({ overview }: { overview: Overview }) {
    const { t } = useReader();
    return (
        <section>
            <div className="section-head">
                <h2>{t('web.overview.tasks')}</h2>
                {overview.event.status !== 'closed' && (
                    <span className="dim small">{t('web.overview.tasks_note')}</span>
                )}
            </div>
            <ul className="tasks">
                {overview.tasks.map((task) => (
                    <Task key={task.code} task={task} event={overview.event.slug} />
                ))}
            </ul>
        </section>
    );
}

function Task({ task, event }: { task: OverviewTask; event: string }) {
    const { t, knows } = useReader();
    const say = (key: string) => (knows(key) ? t(key, task.params) : '');
    const title = say(`overview.task.${task.code}.title`) || say(`overview.task.${task.code}`) || task.code;
    const detail = say(`overview.task.${task.code}.detail`);
    const action = task.action_code && (say(`overview.action.${task.action_code}`) || t('web.overview.mend'));
    return (
        <li>
            <Mark is={task.severity} />
            <div>
                <p className={task.severity === 'good' ? undefined : 'strong'}>{title}</p>
                {detail && <p className="dim small">{detail}</p>}
            </div>
            {action && (
                <EventLink className="btn" event={event} to={task.link}>
                    {action}
                </EventLink>
            )}
        </li>
    );
}
