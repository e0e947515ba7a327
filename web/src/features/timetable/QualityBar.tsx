import type { ReactNode } from 'react';
import type { Draft, Job, Quality } from '@/api/types.ts';
import { oneDecimal, plain } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';
import { Curve } from './Curve.tsx';
import { SolveProgress } from './SolveProgress.tsx';
import { VerdictText } from './Verdict.tsx';
import './quality.css';

interface Props {
    draft: Draft | undefined;
    job: Job | undefined;
    onCancel: () => void;
}

/** Verdict, placed, breaks, fairness, walking, interpreters; the two curves last. */
export function QualityBar({ draft, job, onCancel }: Props) {
    const { t } = useReader();
    return (
        <section className="quality" tabIndex={0} aria-label={t('web.quality.label')}>
            {job ? <SolveProgress job={job} onCancel={onCancel} /> : draft && <VerdictText draft={draft} />}
            {draft && <Measures quality={draft.quality} />}
            <Curve points={job ? job.curve : (draft?.curve ?? [])} />
        </section>
    );
}

function Measures({ quality: q }: { quality: Quality }) {
    const { t, lang } = useReader();
    const worked = q.interpreters.reduce((sum, i) => sum + i.slots, 0);
    const available = q.interpreters.reduce((sum, i) => sum + i.available, 0);
    const people = q.interpreters.length || 1;
    const n = (v: number) => plain(v, lang);
    const range = (low: number, high: number) => (low === high ? n(low) : `${n(low)}–${n(high)}`);
    return (
        <>
            <Measure
                label={t('web.quality.placed')}
                note={t('web.quality.cells', {
                    cells: q.cells,
                    percent: Math.round((q.placed / Math.max(1, q.cells)) * 100),
                })}
            >
                <b>{n(q.placed)}</b> {t('web.quality.of_wished', { wished: q.wished })}
            </Measure>
            <Measure
                label={t('web.quality.breaks')}
                note={t('web.quality.breaks_note', { count: q.people_without_breaks })}
            >
                <b>{n(q.breaks_kept)}</b>{' '}
                {t('web.quality.of_people', { people: q.breaks_kept + q.people_without_breaks })}
            </Measure>
            <Measure label={t('web.quality.fairness')} note={t('web.quality.fairness_note')}>
                {t('web.role.seller_short')} <b>{range(q.seller_min, q.seller_max)}</b> · {t('web.role.buyer_short')}{' '}
                <b>{range(q.buyer_min, q.buyer_max)}</b>
            </Measure>
            <Measure
                label={t('web.quality.walk')}
                note={t('web.quality.walk_note', { metres: Math.round(q.walk_max_m) })}
            >
                {t('web.quality.walk_mean')} <b>{oneDecimal(q.walk_mean_m, lang)}</b> {t('web.quality.metres')}
            </Measure>
            {q.interpreters.length > 0 && (
                <Measure
                    label={t('web.quality.interpreters', { count: q.interpreters.length })}
                    note={t('web.quality.interpreters_note')}
                >
                    <b>{oneDecimal(worked / people, lang)}</b>{' '}
                    {t('web.quality.of_slots', { slots: oneDecimal(available / people, lang) })}
                    <Bars quality={q} />
                </Measure>
            )}
        </>
    );
}

const Measure = ({ label, note, children }: { label: string; note: string; children: ReactNode }) => (
    <div className="measure">
        <span>{label}</span>
        <p>{children}</p>
        <span>{note}</span>
    </div>
);

/** One small bar per interpreter; the first two dozen are enough to see whether the load is even. */
function Bars({ quality }: { quality: Quality }) {
    return (
        <span className="bars" aria-hidden="true">
            {quality.interpreters.slice(0, 24).map((i) => (
                <i
                    key={i.id}
                    title={`${i.code} ${i.slots}/${i.available}`}
                    style={{ height: `${(i.slots / Math.max(1, i.available)) * 100}%` }}
                />
            ))}
        </span>
    );
}
