import { useState } from 'react';
import { useAskCounterparts, useEraseNote, useWithdrawEntry } from '@/api/hooks/ledger.ts';
import type { AskedParticipants, LedgerEntryPage } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useReader } from '@/text/useReader.ts';
import { AskedLinks } from './AskedLinks.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import { LinkEntryDialog } from './LinkEntryDialog.tsx';

type Open = '' | 'correct' | 'withdraw' | 'link' | 'evidence';

/** What organisers append to an entry; nothing changes it. */
export function EntryActions({ page, onEntry }: { page: LedgerEntryPage; onEntry: (entry: string) => void }) {
    const { t } = useReader();
    const [open, setOpen] = useState<Open>('');
    const { row } = page;
    const figure = row.stage !== null && row.superseded_by === null;
    const link = (row.kind === 'same_deal' || row.kind === 'same_report') && row.superseded_by === null;
    const close = () => setOpen('');
    const done = (entry: string) => {
        close();
        onEntry(entry);
    };
    return (
        <section className="no-print">
            <div className="buttons">
                {figure && <Button onClick={() => setOpen('correct')}>{t('web.results.correct')}</Button>}
                {figure && <Button onClick={() => setOpen('evidence')}>{t('web.results.add_evidence')}</Button>}
                {figure && <Button onClick={() => setOpen('link')}>{t('web.results.link')}</Button>}
                {figure && <AskOne id={row.id} />}
                {(figure || link) && (
                    <Button look="danger" onClick={() => setOpen('withdraw')}>
                        {t('web.results.withdraw')}
                    </Button>
                )}
                {(row.remark || row.product || row.stated_by) && !row.erased && <EraseNote id={row.id} />}
            </div>
            {open === 'correct' && <CorrectDialog row={row} onDone={done} onClose={close} />}
            {open === 'evidence' && <EvidenceDialog id={row.id} onClose={close} />}
            {open === 'link' && <LinkEntryDialog row={row} onClose={close} />}
            {open === 'withdraw' && <WithdrawDialog id={row.id} onDone={done} onClose={close} />}
        </section>
    );
}

function AskOne({ id }: { id: string }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const ask = useAskCounterparts(event.id);
    const sayFault = useSayFault();
    const [asked, setAsked] = useState<AskedParticipants | null>(null);
    return (
        <>
            <Button
                busy={ask.isPending}
                onClick={() => ask.mutate({ entry_ids: [id] }, { onSuccess: setAsked, onError: sayFault })}
            >
                {t('web.results.ask_one')}
            </Button>
            {asked && (
                <Dialog title={t('web.results.ask_one')} open onClose={() => setAsked(null)}>
                    <AskedLinks asked={asked} />
                </Dialog>
            )}
        </>
    );
}

function WithdrawDialog(props: { id: string; onDone: (entry: string) => void; onClose: () => void }) {
    const { t } = useReader();
    const [remark, setRemark] = useState('');
    const withdraw = useWithdrawEntry(props.id);
    return (
        <Dialog title={t('web.results.withdraw')} open onClose={props.onClose}>
            <p className="small">{t('web.results.withdraw_help')}</p>
            <SaveForm
                label={t('web.results.withdraw')}
                save={withdraw}
                onSave={() => withdraw.mutate(remark, { onSuccess: (row) => props.onDone(row.id) })}
            >
                <TextField label={t('web.results.reason')} value={remark} onChange={setRemark} required />
            </SaveForm>
        </Dialog>
    );
}

/** Names and remarks go for good; the amount and the chain stay. */
function EraseNote({ id }: { id: string }) {
    const { t } = useReader();
    const erase = useEraseNote(id);
    const sayFault = useSayFault();
    return (
        <TwiceButton
            first={t('web.results.erase_note')}
            sure={t('web.results.erase_note_sure')}
            busy={erase.isPending}
            onSure={() => erase.mutate(undefined, { onError: sayFault })}
        />
    );
}
