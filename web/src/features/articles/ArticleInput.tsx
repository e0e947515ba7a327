import { useRef, useState } from 'react';
import { Button } from '@/components/Button.tsx';
import { FileDrop } from '@/components/FileDrop.tsx';
import { useReader } from '@/text/useReader.ts';

/** Files let go or chosen, many at once, or a text that is pasted. */
export function ArticleInput({ onFiles }: { onFiles: (files: File[]) => void }) {
    const { t } = useReader();
    const input = useRef<HTMLInputElement>(null);
    const [pasted, setPasted] = useState('');
    const read = () => {
        const title = pasted.trim().split('\n')[0]?.slice(0, 60) ?? '';
        onFiles([new File([pasted], title, { type: 'text/plain' })]);
        setPasted('');
    };
    return (
        <FileDrop className="article-drop" onFile={(file) => onFiles([file])} onFiles={onFiles}>
            <textarea
                className="input"
                rows={4}
                maxLength={300000}
                aria-label={t('web.articles.paste')}
                placeholder={t('web.articles.paste')}
                value={pasted}
                onChange={(e) => setPasted(e.target.value)}
            />
            <div className="article-give">
                <Button look="primary" disabled={!pasted.trim()} onClick={read}>
                    {t('web.articles.read')}
                </Button>
                <Button onClick={() => input.current?.click()}>{t('web.articles.choose')}</Button>
                <span className="dim small">{t('web.articles.formats')}</span>
            </div>
            <input
                ref={input}
                type="file"
                multiple
                className="visually-hidden"
                tabIndex={-1}
                aria-label={t('web.articles.choose')}
                accept=".txt,.html,.htm"
                onChange={(e) => {
                    const files = [...(e.target.files ?? [])];
                    if (files.length > 0) onFiles(files);
                    e.target.value = '';
                }}
            />
        </FileDrop>
    );
}
