import type { Job } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { plain } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';

/** What is known so far while the timetable is being made, and a way to stop with the best found. */
export function SolveProgress({ job, onCancel }: { job: Job; onCancel: () => void }) {
    const { t, lang } = useReader();
    const last = job.curve.at(-1);
    return (
        <div className="verdict is-working" role="status">
            <div>
                <strong>{t('web.solve.working')}</strong>
                <span>
                    {last
                        ? t('web.solve.so_far', {
                              best: plain(Math.round(last.incumbent), lang),
                              bound: plain(Math.round(last.bound), lang),
                          })
                        : t('web.solve.starting')}
                </span>
                <progress value={job.progress} max={1} aria-label={t('web.solve.working')} />
            </div>
            <Button onClick={onCancel}>{t('web.solve.cancel')}</Button>
        </div>
    );
}
