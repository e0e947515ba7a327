import type { ConsentAnswer } from '@/api/hooks/registration.ts';
import type { Fault } from '@/api/fault.ts';
import type { PublicEvent } from '@/api/types.ts';
import { issueAt } from '@/components/faultSentence.ts';
import { CheckField } from '@/components/Inputs.tsx';
import { useReader } from '@/text/useReader.ts';
import { wordsFor } from './words.ts';

interface Props {
    consents: PublicEvent['consents'];
    answers: ConsentAnswer[];
    fault: Fault | null;
    onChange: (answers: ConsentAnswer[]) => void;
}

/** Each purpose by itself, with the very words that will be kept as agreed. Nothing is ticked beforehand. */
export function ConsentFields({ consents, answers, fault, onChange }: Props) {
    const { t, lang, name } = useReader();
    return (
        <>
            {consents.map((c) => {
                const agreed = answers.find((a) => a.purpose === c.purpose)?.agreed ?? false;
                const problem = agreed ? undefined : issueAt(fault, `/consents/${c.purpose}`);
                const must = c.required ? t('web.register.required') : t('web.register.optional');
                return (
                    <fieldset key={c.purpose} className="field consent">
                        <legend>{name(c.titles)}</legend>
                        <p className="consent-words">{wordsFor(c.words, lang)}</p>
                        <CheckField
                            label={`${t('web.register.agree', { purpose: name(c.titles) })} (${must})`}
                            value={agreed}
                            onChange={(now) =>
                                onChange(answers.map((a) => (a.purpose === c.purpose ? { ...a, agreed: now } : a)))
                            }
                        />
                        {problem && <span className="problem">{problem}</span>}
                    </fieldset>
                );
            })}
        </>
    );
}
