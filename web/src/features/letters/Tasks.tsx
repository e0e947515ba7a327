import { useState } from 'react';
import { useTasks } from '@/api/hooks/tasks.ts';
import type { Event, PersonTask, TaskState } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { FindField } from '@/components/FindField.tsx';
import { NameText } from '@/components/NameText.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { PlanTasksDialog } from './PlanTasksDialog.tsx';
import { TaskDialog } from './TaskDialog.tsx';

export const taskKinds = ['invitation_letter', 'visa_letter', 'lodging', 'travel_support', 'pick_up', 'other'] as const;
const filters = ['all', 'overdue', 'open', 'doing', 'done'] as const;
type Filter = (typeof filters)[number];
const meaning: Record<TaskState, 'free' | 'good' | 'attention'> = {
    open: 'free',
    doing: 'attention',
    done: 'good',
    not_needed: 'free',
};

/** Letters, lodging, travel: what is done for each buyer, by whom and until when. */
export function Tasks({ event }: { event: Event }) {
    const { t } = useReader();
    const [filter, setFilter] = useState<Filter>('all');
    const [words, setWords] = useState('');
    const [planning, setPlanning] = useState(false);
    const [chosen, setChosen] = useState<PersonTask | null>(null);
    const tasks = useTasks(event.id, {
        ...(filter === 'overdue' ? { overdue: true } : filter === 'all' ? {} : { state: filter }),
        ...(words ? { q: words } : {}),
    });
    return (
        <section>
            <div className="letters-filter">
                <Segmented
                    label={t('web.tasks.filter')}
                    value={filter}
                    onChange={setFilter}
                    choices={filters.map((f) => ({ value: f, label: t(`web.tasks.filter.${f}`) }))}
                />
                <FindField label={t('web.tasks.find')} value={words} onChange={setWords} />
                <Button look="primary" onClick={() => setPlanning(true)}>
                    {t('web.tasks.plan')}
                </Button>
            </div>
            <Loaded query={tasks}>
                {({ items }) =>
                    items.length === 0 ? (
                        <Empty title={t('web.tasks.empty')}>
                            <p>{t('web.tasks.empty_help')}</p>
                        </Empty>
                    ) : (
                        <TaskTable tasks={items} onChoose={setChosen} />
                    )
                }
            </Loaded>
            {planning && <PlanTasksDialog event={event} onClose={() => setPlanning(false)} />}
            {chosen && <TaskDialog task={chosen} onClose={() => setChosen(null)} />}
        </section>
    );
}

function TaskTable({ tasks, onChoose }: { tasks: PersonTask[]; onChoose: (task: PersonTask) => void }) {
    const { t, lang } = useReader();
    return (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('web.letters.part.tasks')}>
            <table className="table">
                <thead>
                    <tr>
                        <th>{t('web.tasks.due')}</th>
                        <th>{t('web.tasks.who_for')}</th>
                        <th>{t('web.tasks.kind')}</th>
                        <th>{t('web.tasks.assignee')}</th>
                        <th>{t('web.tasks.state')}</th>
                        <th>{t('web.tasks.letter')}</th>
                    </tr>
                </thead>
                <tbody>
                    {tasks.map((x) => (
                        <tr key={x.id}>
                            <td className="num">
                                {x.due_on ? dayInWords(x.due_on, lang) : '–'}{' '}
                                {x.overdue && <Tag is="wrong">{t('web.tasks.overdue')}</Tag>}
                            </td>
                            <td>
                                <span className="dim num">{x.code}</span> <NameText names={x.names} beside={false} />
                            </td>
                            <td>
                                <Button look="link" onClick={() => onChoose(x)}>
                                    {x.title || t(`web.tasks.kind.${x.kind}`)}
                                </Button>
                            </td>
                            <td>{x.assignee}</td>
                            <td>
                                <Tag is={meaning[x.state]}>{t(`web.tasks.state.${x.state}`)}</Tag>
                            </td>
                            <td>
                                {(x.kind === 'invitation_letter' || x.kind === 'visa_letter') && (
                                    <a className="btn" href={`/api/v1/tasks/${x.id}/letter.pdf`} download>
                                        PDF
                                    </a>
                                )}
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}
