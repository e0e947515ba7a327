import type { Personal } from '@/api/types.ts';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

/** What is on for the person beside meetings: ceremony, lunch, demonstrations. */
export function Blocks({ personal }: { personal: Personal }) {
    const { t, lang, name } = useReader();
    // A page kept on the phone may be older than this part of it.
    const blocks = (personal as Partial<Personal>).blocks ?? [];
    if (blocks.length === 0) return null;
    return (
        <section>
            <div className="me-day">
                <h2>{t('web.me.blocks')}</h2>
            </div>
            <ul className="me-list">
                {blocks.map((b) => (
                    <li key={b.block_id}>
                        <time className="num">{b.local_start}</time>
                        <div>
                            <b>{name(b.names)}</b>
                            <span className="dim small">
                                {[dayInWords(b.day, lang), `${b.local_start}–${b.local_end}`, b.place]
                                    .filter(Boolean)
                                    .join(' · ')}
                            </span>
                        </div>
                    </li>
                ))}
            </ul>
        </section>
    );
}
