import { useState } from 'react';
import { useLedger, useLinkEntries } from '@/api/hooks/ledger.ts';
import type { LedgerRow } from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { exactAmount } from '@/text/amounts.ts';
import { useReader } from '@/text/useReader.ts';

type Kind = 'same_report' | 'same_deal';

/** Two reports of the same thing count once; two entries of one deal stand together. */
export function LinkEntryDialog({ row, onClose }: { row: LedgerRow; onClose: () => void }) {
    const { t, lang, name } = useReader();
    const event = useCurrentEvent();
    const [link, setLink] = useState<Kind>('same_report');
    const [other, setOther] = useState('');
    const [remark, setRemark] = useState('');
    const save = useLinkEntries(row.id);
    const all = useLedger(event.id, { show: 'figures' }).data?.items ?? [];
    const others = all.filter((one) => one.id !== row.id && (link === 'same_deal' || one.stage === row.stage));
    const label = (one: LedgerRow) =>
        [
            t('web.results.number', { number: one.number }),
            name(one.seller?.names),
            name(one.buyer?.names),
            one.amount && exactAmount(one.amount.minor, one.amount.currency, lang),
        ]
            .filter(Boolean)
            .join(' · ');
    return (
        <Dialog title={t('web.results.link')} open onClose={onClose}>
            <SaveForm
                label={t('web.results.link')}
                save={save}
                onSave={() => other && save.mutate({ link, other_id: other, remark }, { onSuccess: onClose })}
            >
                <SelectField
                    label={t('web.results.link_kind')}
                    value={link}
                    choices={(['same_report', 'same_deal'] as const).map((value) => ({
                        value,
                        label: t(`web.results.link.${value}`),
                    }))}
                    onChange={(value) => setLink(value as Kind)}
                />
                <SelectField
                    label={t('web.results.link_other')}
                    value={other}
                    choices={[
                        { value: '', label: t('web.results.choose') },
                        ...others.map((one) => ({ value: one.id, label: label(one) })),
                    ]}
                    onChange={setOther}
                />
                <TextField label={t('ledger.column.remark')} value={remark} onChange={setRemark} />
            </SaveForm>
        </Dialog>
    );
}
