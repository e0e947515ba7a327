import type { PressTemplateTried } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';

/** A letter with sample values, as its reader's program shows it. */
export function LetterPreview({ letter }: { letter: PressTemplateTried }) {
    const { t } = useReader();
    return (
        <article className="letter-preview" lang={letter.lang}>
            <p className="dim small">{t('web.press.letter_subject')}</p>
            <h3>{letter.title}</h3>
            <pre>{letter.text}</pre>
        </article>
    );
}
