import type { Release } from '@/api/types.ts';
import { Tag } from '@/components/Tag.tsx';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

export function ReleaseHistory({ releases }: { releases: Release[] }) {
    const { t, lang } = useReader();
    const sorted = [...releases].sort((a, b) => b.number - a.number);
    const count = (r: Release, kind: string) => r.changes.filter((c) => c.kind === kind).length;
    return (
        <section>
            <div className="section-head">
                <h2>{t('web.documents.history')}</h2>
            </div>
            <ol className="files">
                {sorted.map((r) => (
                    <li key={r.id}>
                        <div>
                            <b>{t('web.documents.release', { number: r.number })}</b>
                            <p className="dim small">
                                {momentInWords(r.released_at, lang)} ·{' '}
                                {t('web.documents.changes', {
                                    placed: count(r, 'placed'),
                                    moved: count(r, 'moved'),
                                    removed: count(r, 'removed'),
                                })}
                            </p>
                        </div>
                        <Tag is={r.superseded ? undefined : 'good'}>
                            {t(r.superseded ? 'web.documents.superseded' : 'web.documents.current')}
                        </Tag>
                    </li>
                ))}
            </ol>
        </section>
    );
}
