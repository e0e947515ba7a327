import { useParams } from '@tanstack/react-router';
import { usePressPreview } from '@/api/hooks/pressReaders.ts';
import { LanguageButtons } from '@/components/LanguageButtons.tsx';
import { Mark } from '@/components/Mark.tsx';
import { Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { useReader } from '@/text/useReader.ts';
import { PublicText } from './PublicText.tsx';
import './news.css';

/** A release under embargo, for somebody on its list. */
export function PressPreviewPage() {
    const { t, lang } = useReader();
    const { token = '' }: { token?: string } = useParams({ strict: false });
    return (
        <main className="news">
            <LanguageButtons className="news-languages" />
            <Loaded query={usePressPreview(token, lang)}>
                {({ press, reader, embargo_words }) => (
                    <>
                        {embargo_words && (
                            <p role="note" className="strong">
                                <Mark is="attention" /> {t('web.press.preview_until', { until: embargo_words })}
                            </p>
                        )}
                        <p className="dim small">
                            {press.issuer} · {t('web.press.preview_for', { name: reader })}{' '}
                            {press.sample && <Tag is="sample">{t('web.sample')}</Tag>}
                        </p>
                        <PublicText press={press} />
                    </>
                )}
            </Loaded>
        </main>
    );
}
