import type { PressTemplate } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';

/** What the template of a letter may ask for, and what that is. */
export function LetterNames({ template }: { template: PressTemplate }) {
    const { t } = useReader();
    return (
        <details className="letter-names small" open>
            <summary>{t('web.press.letter_names')}</summary>
            <dl>
                {template.names.map((name) => (
                    <div key={name}>
                        <dt>
                            <code>{`{{ ${name} }}`}</code>
                        </dt>
                        <dd>{t(`web.press.letter_name.${name}`)}</dd>
                    </div>
                ))}
            </dl>
            {template.needs_link && <p>{t('web.press.letter_needs_link')}</p>}
        </details>
    );
}
