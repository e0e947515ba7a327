import type { Fault } from '@/api/fault.ts';
import type { EventRegistrationEdit, Name, Question } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { issueWithin } from '@/components/faultSentence.ts';
import { CheckField, SelectField } from '@/components/Inputs.tsx';
import { ListField } from '@/components/ListField.tsx';
import { NamesEditor } from '@/components/NamesEditor.tsx';
import { useReader } from '@/text/useReader.ts';
import { roles } from './words.ts';

type Questions = EventRegistrationEdit['questions'];

interface Props {
    questions: Questions;
    fault: Fault | null;
    onChange: (questions: Questions) => void;
}

const kinds = ['text', 'choice', 'multiple', 'number', 'file', 'consent'] as const;

const empty: Question = { key: '', kind: 'text', roles: [], labels: [], help: [], required: false, options: [] };

const newKey = (taken: Questions) => {
    let n = taken.length + 1;
    while (taken.some((q) => q.key === `q${n}`)) n++;
    return `q${n}`;
};

/** The organiser's own questions, in the order they are asked. */
export function QuestionsEditor({ questions, fault, onChange }: Props) {
    const { t } = useReader();
    const set = (i: number, part: Partial<Question>) =>
        onChange(questions.map((q, k) => (k === i ? { ...q, ...part } : q)));
    const move = (i: number, by: number) => {
        const next = [...questions];
        const [one] = next.splice(i, 1);
        if (one) next.splice(i + by, 0, one);
        onChange(next);
    };
    return (
        <fieldset className="field">
            <legend>{t('web.vetting.questions')}</legend>
            {questions.map((q, i) => (
                <div key={q.key} className="question-edit">
                    <NamesEditor
                        legend={t('web.vetting.question', { number: i + 1 })}
                        names={q.labels}
                        required
                        onChange={(labels) => set(i, { labels })}
                    />
                    <div className="buttons">
                        <SelectField
                            label={t('web.vetting.question_kind')}
                            value={q.kind}
                            onChange={(kind) => set(i, { kind: kinds.find((k) => k === kind) ?? 'text' })}
                            choices={kinds.map((k) => ({ value: k, label: t(`web.vetting.kind.${k}`) }))}
                        />
                        <SelectField
                            label={t('web.vetting.question_for')}
                            value={q.roles?.length === 1 ? (q.roles[0] ?? '') : ''}
                            onChange={(role) => set(i, { roles: roles.filter((r) => r === role) })}
                            choices={[
                                { value: '', label: t('web.vetting.all_roles') },
                                ...roles.map((r) => ({ value: r, label: t(`web.register.role.${r}`) })),
                            ]}
                        />
                        <CheckField
                            label={t('web.register.required')}
                            value={q.required ?? false}
                            onChange={(required) => set(i, { required })}
                        />
                    </div>
                    {(q.kind === 'choice' || q.kind === 'multiple') && (
                        <OptionsField options={q.options ?? []} onChange={(options) => set(i, { options })} />
                    )}
                    {issueWithin(fault, `/questions/${i}`) && (
                        <span className="problem">{issueWithin(fault, `/questions/${i}`)}</span>
                    )}
                    <div className="buttons">
                        <Button look="link" disabled={i === 0} onClick={() => move(i, -1)}>
                            {t('web.vetting.up')}
                        </Button>
                        <Button look="link" disabled={i + 1 === questions.length} onClick={() => move(i, 1)}>
                            {t('web.vetting.down')}
                        </Button>
                        <Button look="link" onClick={() => onChange(questions.filter((_, k) => k !== i))}>
                            {t('web.vetting.question_remove')}
                        </Button>
                    </div>
                </div>
            ))}
            <Button
                look="link"
                className="pair-add"
                onClick={() => onChange([...questions, { ...empty, key: newKey(questions) }])}
            >
                {t('web.vetting.question_add')}
            </Button>
        </fieldset>
    );
}

type Options = NonNullable<Questions[number]['options']>;

/** One line per language; the third of one language is the third of every other. */
function OptionsField({ options, onChange }: { options: Options; onChange: (options: Options) => void }) {
    const { t, lang } = useReader();
    const others = ['ko', 'zh', 'en', 'ru'].filter((l) => l !== lang);
    const textsIn = (l: string) => options.map((o) => o.labels.find((n: Name) => n.lang === l)?.text ?? '');
    const put = (l: string, texts: string[]) => {
        const count = l === lang ? texts.length : Math.max(options.length, texts.length);
        onChange(
            Array.from({ length: count }, (_, i) => {
                const before = options[i] ?? { key: `o${i + 1}`, labels: [] };
                const rest = before.labels.filter((n: Name) => n.lang !== l);
                const text = texts[i] ?? '';
                return { key: before.key, labels: text ? [...rest, { lang: l, text }] : rest };
            }),
        );
    };
    return (
        <>
            {[lang, ...others].map((l) => (
                <ListField
                    key={l}
                    label={t('web.vetting.options', { language: l })}
                    value={textsIn(l)}
                    onChange={(texts) => put(l, texts)}
                />
            ))}
        </>
    );
}
