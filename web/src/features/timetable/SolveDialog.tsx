import { useState } from 'react';
import type { SolveOrder } from '@/api/hooks/solves.ts';
import type { Draft } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { CheckField, NumberField } from '@/components/Inputs.tsx';
import { useReader } from '@/text/useReader.ts';

interface Props {
    open: boolean;
    draft: Draft | undefined;
    busy: boolean;
    onClose: () => void;
    onStart: (order: SolveOrder) => void;
}

export function SolveDialog({ open, draft, busy, onClose, onStart }: Props) {
    const { t } = useReader();
    const [seconds, setSeconds] = useState<number | null>(20);
    const [keep, setKeep] = useState(true);
    const frozen = draft?.placements.filter((p) => p.frozen).length ?? 0;
    return (
        <Dialog title={t('web.solve.title')} open={open} onClose={onClose} width={420}>
            <form
                className="form"
                onSubmit={(e) => {
                    e.preventDefault();
                    onStart({
                        time_limit_s: seconds ?? 20,
                        keep_frozen: keep && frozen > 0,
                        ...(draft && keep && frozen > 0 ? { base_draft_id: draft.id } : {}),
                    });
                }}
            >
                <p>{t('web.solve.help')}</p>
                <NumberField
                    label={t('web.solve.seconds')}
                    hint={t('web.solve.seconds_hint')}
                    min={1}
                    max={600}
                    required
                    value={seconds}
                    onChange={setSeconds}
                />
                {frozen > 0 && (
                    <CheckField label={t('web.solve.keep_frozen', { count: frozen })} value={keep} onChange={setKeep} />
                )}
                <div className="buttons">
                    <Button look="primary" large type="submit" busy={busy}>
                        {t('web.solve.start')}
                    </Button>
                    <Button large onClick={onClose}>
                        {t('web.cancel')}
                    </Button>
                </div>
            </form>
        </Dialog>
    );
}
