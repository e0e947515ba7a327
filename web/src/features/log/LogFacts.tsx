import type { LogContent } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';
import { fieldText, logFields, type Rates } from './fieldText.ts';
import { SignatureImage } from './SignatureImage.tsx';

/** A log to read: the fields that say something, then who signed. */
export function LogFacts({ content, rates }: { content: LogContent; rates: Rates }) {
    const reader = useReader();
    const { t } = reader;
    return (
        <>
            <dl className="log-facts">
                {logFields
                    .map((field) => [field, fieldText(content, field, reader, rates)] as const)
                    .filter(([, text]) => text !== '')
                    .map(([field, text]) => (
                        <div key={field}>
                            <dt>{t(`log.field.${field}`)}</dt>
                            <dd>{text}</dd>
                        </div>
                    ))}
            </dl>
            <div className="log-signatures">
                {(['seller_signature', 'buyer_signature'] as const).map((key) => (
                    <figure key={key}>
                        <figcaption className="dim small">
                            {t(`log.field.${key}`)} {content[key]?.name}
                        </figcaption>
                        {content[key] ? (
                            <SignatureImage
                                strokes={content[key].strokes}
                                label={t('web.log.signed', { who: t(`log.field.${key}`) })}
                            />
                        ) : (
                            <p className="dim small">{t('web.log.unsigned')}</p>
                        )}
                    </figure>
                ))}
            </div>
        </>
    );
}
