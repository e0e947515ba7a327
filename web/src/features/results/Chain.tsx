import type { Results } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';

/** The head of the chain, recomputed for this page: what a report prints and a third party compares. */
export function Chain({ results }: { results: Results }) {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    return (
        <section className="chain" aria-labelledby="chain-title">
            <h2 id="chain-title">{t('web.results.chain')}</h2>
            {results.broken ? (
                <p role="alert" className="c-wrong">
                    <Mark is="wrong" /> {t('fault.chain_broken', { entry: results.broken.number })}
                </p>
            ) : (
                <p>
                    <Mark is="good" /> {t('web.results.chain_whole', { count: results.entries })}
                </p>
            )}
            <p className="small">
                {t('web.results.head')} <code className="hash">{results.head_hash}</code>
            </p>
            <p className="no-print">
                <a className="btn" href={`/api/v1/events/${event.id}/ledger-proof.zip?lang=${lang}`} download>
                    {t('web.results.proof')}
                </a>{' '}
                <span className="small dim">{t('web.results.proof_help')}</span>
            </p>
        </section>
    );
}
