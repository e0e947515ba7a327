import type { Job } from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { Mark } from '@/components/Mark.tsx';
import { reasonSentence } from '@/text/sentences.ts';
import { useReader } from '@/text/useReader.ts';

/** Why no timetable can exist: a set of demands of which none can be left out of the conflict. */
export function FailureDialog({ job, onClose }: { job: Job | null; onClose: () => void }) {
    const reader = useReader();
    const { t } = reader;
    return (
        <Dialog title={t('web.solve.impossible')} open={job !== null} onClose={onClose} width={560}>
            <div className="form">
                <p>{t('web.solve.impossible_help')}</p>
                <ul>
                    {job?.fault?.reasons.map((r, i) => (
                        <li key={i}>
                            <Mark is="wrong" /> {reasonSentence(r, reader)}
                        </li>
                    ))}
                </ul>
            </div>
        </Dialog>
    );
}
