import type { PlanningGoal } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useReader } from '@/text/useReader.ts';

const offered: PlanningGoal[] = [
    'longest_wait',
    'fairness_breaks',
    'fairness_slots',
    'walking',
    'second_language',
    'interpreter_field',
    'interpreter_load',
];

interface Props {
    value: PlanningGoal[];
    editable: boolean;
    onChange: (value: PlanningGoal[]) => void;
}

/** What a timetable is also made small by, the more important first. */
export function GoalsField({ value, editable, onChange }: Props) {
    const { t } = useReader();
    const raised = (i: number) => value.map((g, k) => (k === i - 1 ? value[i]! : k === i ? value[i - 1]! : g));
    return (
        <fieldset className="field goals">
            <legend>{t('web.settings.goals')}</legend>
            <p className="small dim">{t('web.settings.goals_hint')}</p>
            <ol>
                {value.map((goal, i) => (
                    <li key={goal}>
                        <span>{t(`rule.${goal}.name`)}</span>
                        {editable && (
                            <>
                                <Button look="link" disabled={i === 0} onClick={() => onChange(raised(i))}>
                                    {t('web.settings.goal_up')}
                                </Button>
                                <Button look="link" onClick={() => onChange(value.filter((g) => g !== goal))}>
                                    {t('web.settings.goal_off')}
                                </Button>
                            </>
                        )}
                    </li>
                ))}
            </ol>
            {editable && (
                <div className="buttons">
                    {offered
                        .filter((goal) => !value.includes(goal))
                        .map((goal) => (
                            <Button key={goal} onClick={() => onChange([...value, goal])}>
                                {t('web.settings.goal_add', { goal: t(`rule.${goal}.name`) })}
                            </Button>
                        ))}
                </div>
            )}
        </fieldset>
    );
}
