import { useDrafts } from '@/api/hooks/drafts.ts';
import { useReader } from '@/text/useReader.ts';

/** Drafts on paper, for a meeting about the timetable; every page says that it is a draft. */
export function Drafts({ event }: { event: string }) {
    const { t, lang } = useReader();
    const drafts = (useDrafts(event).data?.items ?? []).filter((d) => !d.released).sort((a, b) => b.number - a.number);
    if (drafts.length === 0) return null;
    return (
        <section className="documents-section">
            <div className="section-head">
                <h2>{t('web.documents.drafts')}</h2>
                <span className="dim small">{t('web.documents.drafts_note')}</span>
            </div>
            <ul className="files">
                {drafts.slice(0, 5).map((d) => (
                    <li key={d.id}>
                        <div>
                            <b>{t('web.draft.number', { number: d.number })}</b> {d.name}{' '}
                            <span className="dim small">
                                {t('web.draft.note', { placed: d.verdict.placed, wished: d.verdict.wished })}
                            </span>
                        </div>
                        <a className="btn" href={`/api/v1/drafts/${d.id}/timetable.pdf?lang=${lang}`} download>
                            PDF
                        </a>
                        <a className="btn" href={`/api/v1/drafts/${d.id}/timetable.xlsx?lang=${lang}`} download>
                            XLSX
                        </a>
                    </li>
                ))}
            </ul>
        </section>
    );
}
