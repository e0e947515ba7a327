import type { Question, StoredFile } from '@/api/types.ts';
import { CheckField, SelectField, TextField } from '@/components/Inputs.tsx';
import { useReader } from '@/text/useReader.ts';
import { FilePicker } from './FilePicker.tsx';

interface Props {
    question: Question;
    answers: string[];
    problem: string | undefined;
    files: StoredFile[];
    token: string;
    onChange: (answers: string[]) => void;
}

/** One of the organiser's own questions, by its kind. */
export function QuestionField({ question, answers, problem, files, token, onChange }: Props) {
    const { t, name } = useReader();
    const label = name(question.labels) + (question.required ? ` (${t('web.register.required')})` : '');
    const hint = name(question.help) || undefined;
    const first = answers[0] ?? '';
    const one = (value: string) => onChange(value === '' ? [] : [value]);
    switch (question.kind) {
        case 'text':
            return <TextField label={label} hint={hint} problem={problem} value={first} onChange={one} />;
        case 'number':
            return (
                <TextField
                    label={label}
                    hint={hint}
                    problem={problem}
                    inputMode="decimal"
                    value={first}
                    onChange={one}
                />
            );
        case 'choice':
            return (
                <SelectField
                    label={label}
                    hint={hint}
                    problem={problem}
                    value={first}
                    onChange={one}
                    choices={[
                        { value: '', label: t('web.register.choose') },
                        ...question.options.map((o) => ({ value: o.key, label: name(o.labels) })),
                    ]}
                />
            );
        case 'multiple':
            return (
                <fieldset className="field">
                    <legend>{label}</legend>
                    {hint && <span className="hint">{hint}</span>}
                    <div className="ticks">
                        {question.options.map((o) => (
                            <CheckField
                                key={o.key}
                                label={name(o.labels)}
                                value={answers.includes(o.key)}
                                onChange={(on) =>
                                    onChange(on ? [...answers, o.key] : answers.filter((a) => a !== o.key))
                                }
                            />
                        ))}
                    </div>
                    {problem && <span className="problem">{problem}</span>}
                </fieldset>
            );
        case 'consent':
            return (
                <div className="field">
                    <CheckField label={label} value={first === 'yes'} onChange={(on) => one(on ? 'yes' : '')} />
                    {hint && <span className="hint">{hint}</span>}
                    {problem && <span className="problem">{problem}</span>}
                </div>
            );
        case 'file':
            return (
                <FilePicker
                    label={label}
                    hint={hint}
                    problem={problem}
                    kind="answer"
                    files={files.filter((f) => answers.includes(f.id))}
                    token={token}
                    onAdded={(id) => onChange([...answers, id])}
                    onRemoved={(id) => onChange(answers.filter((a) => a !== id))}
                />
            );
    }
}
