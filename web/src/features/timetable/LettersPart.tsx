import { useState } from 'react';
import { useLetterPreview } from '@/api/hooks/letters.ts';
import type { Draft, LetterPreview, ReleaseLetters } from '@/api/types.ts';
import { SelectField } from '@/components/Inputs.tsx';
import { Mark } from '@/components/Mark.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { Loaded } from '@/components/States.tsx';
import { ownName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

const choices = ['send', 'hold', 'none'] as const;

interface Props {
    draft: Draft;
    open: boolean;
    letters: ReleaseLetters;
    onChange: (letters: ReleaseLetters) => void;
}

/** How many letters a release writes, to whom, what one says, and whether they leave at once. */
export function LettersPart({ draft, open, letters, onChange }: Props) {
    const { t } = useReader();
    const [person, setPerson] = useState('');
    return (
        <section className="form">
            <h2>{t('web.release.letters')}</h2>
            <Loaded query={useLetterPreview(draft, person, open)} rows={3}>
                {(preview) => (
                    <>
                        <p>
                            {t('web.release.letters_count', { count: preview.letters })}
                            {preview.without_address > 0 && (
                                <>
                                    {' '}
                                    <span className="c-attention">
                                        <Mark is="attention" />{' '}
                                        {t('web.release.letters_without', { count: preview.without_address })}
                                    </span>
                                </>
                            )}
                        </p>
                        {!preview.mail_configured && (
                            <p className="c-attention">
                                <Mark is="attention" /> {t('web.letters.not_configured')}
                            </p>
                        )}
                        <Segmented<ReleaseLetters>
                            label={t('web.release.letters')}
                            value={letters}
                            onChange={onChange}
                            choices={choices.map((c) => ({ value: c, label: t(`web.release.letters.${c}`) }))}
                        />
                        <One preview={preview} person={person} onChoose={setPerson} />
                    </>
                )}
            </Loaded>
        </section>
    );
}

function One(props: { preview: LetterPreview; person: string; onChoose: (person: string) => void }) {
    const { t, name } = useReader();
    const { preview } = props;
    const written = preview.people.filter((p) => p.has_address);
    if (written.length === 0) return null;
    const shown = written.find((p) => p.id === props.person) ?? written[0];
    return (
        <details className="release-letter">
            <summary>{t('web.release.letters_preview')}</summary>
            <SelectField
                label={t('web.release.letters_of')}
                value={shown?.id ?? ''}
                onChange={props.onChoose}
                choices={written.map((p) => ({ value: p.id, label: `${name(p.names)} (${ownName[p.lang]})` }))}
            />
            <b lang={shown?.lang}>{preview.subject}</b>
            <pre lang={shown?.lang} tabIndex={0}>
                {preview.body}
            </pre>
        </details>
    );
}
