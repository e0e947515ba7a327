import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { asFault } from '@/api/fault.ts';
import { usePressTemplateChanges, usePressTrial } from '@/api/hooks/pressTemplates.ts';
import type { Event, PressTemplate } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { faultSentence } from '@/components/faultSentence.ts';
import { Mark } from '@/components/Mark.tsx';
import { PressText } from '@/components/PressText.tsx';
import { Tag } from '@/components/Tag.tsx';
import { say } from '@/components/toasts.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { isUnsure } from '@/components/pressText.ts';
import { LetterNames } from './LetterNames.tsx';
import { letterOf } from './letterOf.ts';
import { LetterPreview } from './LetterPreview.tsx';
import { placeIn } from './placeIn.ts';
import { TemplateConflict } from './TemplateConflict.tsx';
import { TemplateHistory } from './TemplateHistory.tsx';

interface Props {
    event: Event;
    template: PressTemplate;
}

/** The template on the left, what it says of this event on the right; what is wrong is shown where it is. */
export function TemplateDesk({ event, template }: Props) {
    const reader = useReader();
    const { t } = reader;
    const box = useRef<HTMLTextAreaElement>(null);
    const [text, setText] = useState(template.text);
    // What the text was begun from: the page hears of others' changes, and a save must not pass over them.
    const [base, setBase] = useState(template);
    const [settled] = useDebouncedValue(text, 400);
    const trial = usePressTrial(event.workspace_id, template, event.id, settled);
    const { save, restore } = usePressTemplateChanges(event.workspace_id, template);
    const sayFault = useSayFault();
    const fault = trial.error ? asFault(trial.error) : null;
    const refused = save.error ? asFault(save.error) : null;
    const changed = text !== base.text;
    const moved = template.revision !== base.revision || template.text !== base.text;
    const take = (newer: PressTemplate) => {
        setBase(newer);
        setText(newer.text);
        save.reset();
    };
    if (moved && (!changed || text === template.text)) take(template);
    const theirs = moved
        ? template
        : refused?.code === 'stale_revision'
          ? (refused.current as PressTemplate | undefined)
          : undefined;
    const store = (revision: number) =>
        save.mutate(
            { text, revision },
            { onSuccess: () => say('good', t('web.press.template_saved')), onError: () => void trial.refetch() },
        );
    const show = () => {
        const at = placeIn(text, Number(fault?.params.line), Number(fault?.params.column));
        box.current?.focus();
        box.current?.setSelectionRange(at, at + 1);
    };
    return (
        <>
            <Standing template={template} />
            <div className="press-desk">
                <section aria-label={t('web.press.template')}>
                    <textarea
                        ref={box}
                        className="input press-template"
                        spellCheck={false}
                        aria-label={t('web.press.template_text')}
                        aria-invalid={fault !== null}
                        value={text}
                        onChange={(e) => setText(e.target.value)}
                    />
                    {fault && (
                        <p role="alert" className="c-wrong">
                            <Mark is="wrong" /> {faultSentence(fault, reader)}{' '}
                            {fault.code === 'unreadable_template' && (
                                <Button onClick={show}>{t('web.press.template_show')}</Button>
                            )}
                        </p>
                    )}
                    {letterOf(template.name) && <LetterNames template={template} />}
                    {theirs && <TemplateConflict theirs={theirs} onTake={take} onKeep={store} />}
                    <div className="buttons">
                        <Button
                            look="primary"
                            disabled={!changed || fault !== null}
                            busy={save.isPending}
                            onClick={() => store(base.revision)}
                        >
                            {t('web.press.save')}
                        </Button>
                        {template.revision > 0 && (
                            <TwiceButton
                                first={t('web.press.template_restore')}
                                sure={t('web.press.template_restore_sure')}
                                busy={restore.isPending}
                                onSure={() =>
                                    restore.mutate(undefined, {
                                        onSuccess: take,
                                        onError: sayFault,
                                    })
                                }
                            />
                        )}
                        {changed && <span className="dim small">{t('web.press.unsaved')}</span>}
                    </div>
                </section>
                <section aria-label={t('web.press.preview')}>
                    {trial.data && letterOf(template.name) && <LetterPreview letter={trial.data} />}
                    {trial.data && !letterOf(template.name) && (
                        <PressText
                            text={trial.data.text}
                            lang={trial.data.lang}
                            figure={(run, key) => (
                                <span className={isUnsure(key) ? 'press-chip unsure' : 'press-chip'}>{run.text}</span>
                            )}
                        />
                    )}
                </section>
            </div>
            <TemplateHistory workspace={event.workspace_id} template={template} />
        </>
    );
}

function Standing({ template }: { template: PressTemplate }) {
    const { t, lang } = useReader();
    return (
        <p className="small">
            <Tag is={template.origin === 'workspace' ? 'attention' : undefined}>
                {t(`web.press.origin.${template.origin}`)}
            </Tag>{' '}
            {template.edited_at && (
                <span className="dim">
                    {momentInWords(template.edited_at, lang)} {template.edited_by}
                </span>
            )}
        </p>
    );
}
