import { proofUrl } from '@/api/hooks/personData.ts';
import type { Erasure, SearchedPlace } from '@/api/types.ts';
import { Mark } from '@/components/Mark.tsx';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

/** What was looked through after an erasure, and what was found. */
export function Proof({ erasure }: { erasure: Erasure }) {
    const { t, lang } = useReader();
    const { proof } = erasure;
    const tables = proof.searched.filter((p) => p.place.startsWith('table '));
    const rows = tables.reduce((sum, p) => sum + p.rows, 0);
    return (
        <div className="proof">
            <p role="status" className={proof.found === 0 ? 'c-good' : 'c-wrong'}>
                <Mark is={proof.found === 0 ? 'good' : 'wrong'} />{' '}
                {t(proof.found === 0 ? 'web.person.nothing_left' : 'web.person.something_left', { found: proof.found })}
            </p>
            <p className="small">{momentInWords(erasure.at, lang)}</p>
            <ul>
                <li>
                    {t('web.person.place.tables', {
                        tables: tables.length,
                        rows,
                        found: tables.reduce((sum, p) => sum + p.found, 0),
                    })}
                </li>
                {proof.searched
                    .filter((p) => !p.place.startsWith('table '))
                    .map((p) => (
                        <Place key={p.place} place={p} />
                    ))}
                {proof.ledgers.map((l) => (
                    <li key={l.event_id}>
                        <Mark is={l.whole && l.same ? 'good' : 'wrong'} />{' '}
                        {t(l.whole && l.same ? 'web.person.ledger_same' : 'web.person.ledger_broken', {
                            entries: l.entries,
                        })}
                    </li>
                ))}
            </ul>
            {proof.others > 0 && <p className="small">{t('web.person.others', { others: proof.others })}</p>}
            <p className="small mono digest">{t('web.person.digest', { digest: erasure.digest })}</p>
            <p>
                <a className="btn" href={proofUrl(erasure)} download>
                    {t('web.person.proof')}
                </a>
            </p>
        </div>
    );
}

function Place({ place }: { place: SearchedPlace }) {
    const { t } = useReader();
    return (
        <li>
            {t(`web.person.place.${place.state}`, {
                place: t(`web.person.where.${place.place.replaceAll(' ', '_')}`),
                rows: place.rows,
                found: place.found,
                until: place.until ?? '–',
            })}
        </li>
    );
}
