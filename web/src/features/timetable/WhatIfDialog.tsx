import { useState } from 'react';
import { useApplyWhatIf, useWhatIfAnswers, useWhatIfs } from '@/api/hooks/whatIfs.ts';
import type { Draft, WhatIf, WhatIfAnswer } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { Mark } from '@/components/Mark.tsx';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { whatIfSentence } from '@/text/sentences.ts';
import { useReader } from '@/text/useReader.ts';
import { WhatIfMoves } from './WhatIfMoves.tsx';
import { helpful } from './whatIfs.ts';
import './what-if.css';

interface Props {
    open: boolean;
    draft: Draft;
    editable: boolean;
    onClose: () => void;
}

/** What could be changed so that waiting meetings get in: each counted, previewed, applied. */
export function WhatIfDialog(p: Props) {
    const { t } = useReader();
    return (
        <Dialog title={t('web.what_if.title')} open={p.open} onClose={p.onClose} width={720}>
            <Loaded query={useWhatIfs(p.draft, p.open)} rows={6}>
                {(list) => (
                    <div className="form">
                        <p>{t('web.what_if.help', { waiting: list.waiting })}</p>
                        <Choices {...p} items={list.items} />
                    </div>
                )}
            </Loaded>
        </Dialog>
    );
}

function Choices({ items, draft, editable, onClose }: Props & { items: WhatIf[] }) {
    const { t } = useReader();
    const [stopped, setStopped] = useState(false);
    const { answers, done } = useWhatIfAnswers(draft, items, stopped);
    const [opened, setOpened] = useState('');
    const counted = done === items.length;
    const alone = answers.get('rearrange')?.placed ?? 0;
    const shown = items.filter((i) => helpful(i, answers.get(i.key), alone));
    return (
        <>
            {!counted && (
                <div className="what-if-progress" role="status">
                    <span>{t('web.what_if.working', { done, count: items.length })}</span>
                    <progress value={done} max={items.length} aria-label={t('web.what_if.counting')} />
                    <Button onClick={() => setStopped(!stopped)}>
                        {t(stopped ? 'web.what_if.go_on' : 'web.what_if.stop')}
                    </Button>
                </div>
            )}
            <ul className="what-ifs">
                {shown.map((item) => (
                    <li key={item.key}>
                        <Choice
                            item={item}
                            answer={answers.get(item.key)}
                            waiting={!stopped && items[done]?.key === item.key}
                            opened={opened === item.key}
                            onOpen={() => setOpened(opened === item.key ? '' : item.key)}
                            draft={draft}
                            editable={editable}
                            onApplied={onClose}
                        />
                    </li>
                ))}
            </ul>
            {counted && shown.length === 0 && <p>{t('web.what_if.nothing')}</p>}
            {counted && shown.length > 0 && items.length > shown.length && (
                <p className="dim small">{t('web.what_if.useless', { count: items.length - shown.length })}</p>
            )}
        </>
    );
}

interface ChoiceProps {
    item: WhatIf;
    answer: WhatIfAnswer | undefined;
    waiting: boolean;
    opened: boolean;
    onOpen: () => void;
    draft: Draft;
    editable: boolean;
    onApplied: () => void;
}

function Choice(p: ChoiceProps) {
    const reader = useReader();
    const { t } = reader;
    const { answer } = p;
    return (
        <>
            <div className="what-if">
                <Mark is={answer ? 'good' : 'free'} />
                <div>
                    <strong>{whatIfSentence(answer ?? p.item, reader)}</strong>
                    <span className="dim">
                        {answer
                            ? `${t(answer.exact ? 'web.what_if.places' : 'web.what_if.places_at_least', {
                                  placed: answer.placed,
                                  waiting: answer.waiting,
                              })} ${t('web.what_if.moves', { count: answer.moved.length })}`
                            : t(p.waiting ? 'web.what_if.counting' : 'web.what_if.not_counted')}
                    </span>
                </div>
                <Button disabled={!answer} aria-expanded={p.opened} onClick={p.onOpen}>
                    {t(p.opened ? 'web.what_if.fold' : 'web.what_if.preview')}
                </Button>
            </div>
            {p.opened && answer && <Preview {...p} answer={answer} />}
        </>
    );
}

function Preview({ answer, draft, editable, onApplied }: ChoiceProps & { answer: WhatIfAnswer }) {
    const { t } = useReader();
    const apply = useApplyWhatIf();
    const sayFault = useSayFault();
    const [sure, setSure] = useState(false);
    const changesData = answer.code !== 'rearrange';
    const go = () =>
        apply.mutate(
            { draft, change: answer.key },
            {
                onSuccess: () => {
                    say('good', t('web.what_if.applied', { placed: answer.placed }));
                    onApplied();
                },
                onError: sayFault,
            },
        );
    return (
        <div className="what-if-preview">
            <WhatIfMoves title={t('web.what_if.let_in')} moves={answer.let_in} />
            {answer.moved.length > 0 && <WhatIfMoves title={t('web.what_if.moved')} moves={answer.moved} />}
            {editable && (
                <>
                    <p>
                        {t(`web.what_if.data.${answer.code}`)} {changesData && t('web.what_if.undo_note')}
                    </p>
                    <div className="buttons">
                        <Button
                            look="primary"
                            busy={apply.isPending}
                            onClick={() => (sure || !changesData ? go() : setSure(true))}
                            onBlur={() => setSure(false)}
                        >
                            {sure ? t('web.what_if.apply_sure') : t('web.what_if.apply', { placed: answer.placed })}
                        </Button>
                    </div>
                </>
            )}
        </div>
    );
}
