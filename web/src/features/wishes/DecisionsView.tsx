import { useState } from 'react';
import { useSetRule } from '@/api/hooks/wishes.ts';
import type { PairRule, ParticipantBrief, WishCell, Wishes } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { SelectField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Empty } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import './suggestions.css';

/** What the organiser decided about pairs: those that must meet, those that never do. */
export function DecisionsView({ wishes }: { wishes: Wishes }) {
    const { t, name } = useReader();
    const mayEdit = useMayEdit();
    const people = new Map([...wishes.sellers, ...wishes.buyers].map((p) => [p.id, p]));
    const title = (id: string) => name(people.get(id)?.names ?? []);
    const decided = wishes.cells
        .filter((c) => c.rule !== 'none')
        .sort((a, b) => (a.rule + title(a.seller_id)).localeCompare(b.rule + title(b.seller_id)));
    return (
        <div className="decisions">
            {mayEdit && <NewDecision wishes={wishes} />}
            {decided.length === 0 ? (
                <Empty title={t('web.decide.empty')}>
                    <p>{t('web.decide.empty_help')}</p>
                </Empty>
            ) : (
                <table className="table" aria-label={t('web.decide.title')}>
                    <thead>
                        <tr>
                            <th>{t('web.wishes.side.seller')}</th>
                            <th>{t('web.wishes.side.buyer')}</th>
                            <th>{t('web.decide.decision')}</th>
                            <th aria-label={t('web.suggest.column.action')} />
                        </tr>
                    </thead>
                    <tbody>
                        {decided.map((c) => (
                            <Decided
                                key={c.seller_id + c.buyer_id}
                                cell={c}
                                seller={title(c.seller_id)}
                                buyer={title(c.buyer_id)}
                                mayEdit={mayEdit}
                            />
                        ))}
                    </tbody>
                </table>
            )}
        </div>
    );
}

function Decided({
    cell,
    seller,
    buyer,
    mayEdit,
}: {
    cell: WishCell;
    seller: string;
    buyer: string;
    mayEdit: boolean;
}) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const setRule = useSetRule(event.id, cell.seller_id, cell.buyer_id);
    const sayFault = useSayFault();
    return (
        <tr>
            <td>{seller}</td>
            <td>{buyer}</td>
            <td>
                <Tag is={cell.rule === 'must' ? 'good' : 'wrong'}>{t(`web.wishes.meaning.${cell.rule}`)}</Tag>
            </td>
            <td className="end">
                {mayEdit && (
                    <Button
                        look="link"
                        busy={setRule.isPending}
                        aria-label={t('web.decide.lift_of', { seller, buyer })}
                        onClick={() => setRule.mutate('none', { onError: sayFault })}
                    >
                        {t('web.decide.lift')}
                    </Button>
                )}
            </td>
        </tr>
    );
}

function NewDecision({ wishes }: { wishes: Wishes }) {
    const { t, name } = useReader();
    const event = useCurrentEvent();
    const [seller, setSeller] = useState(wishes.sellers[0]?.id ?? '');
    const [buyer, setBuyer] = useState(wishes.buyers[0]?.id ?? '');
    const [rule, setRule] = useState<PairRule>('never');
    const save = useSetRule(event.id, seller, buyer);
    const choices = (list: ParticipantBrief[]) =>
        list.map((p) => ({ value: p.id, label: `${p.code} ${name(p.names)}` }));
    return (
        <SaveForm
            label={t('web.decide.add')}
            save={save}
            className="form decide-form"
            onSave={() => save.mutate(rule, { onSuccess: () => say('good', t('web.saved')) })}
        >
            <SelectField
                label={t('web.wishes.side.seller')}
                value={seller}
                choices={choices(wishes.sellers)}
                onChange={setSeller}
            />
            <SelectField
                label={t('web.wishes.side.buyer')}
                value={buyer}
                choices={choices(wishes.buyers)}
                onChange={setBuyer}
            />
            <SelectField
                label={t('web.decide.decision')}
                value={rule}
                choices={(['never', 'must'] as const).map((r) => ({ value: r, label: t(`web.wishes.meaning.${r}`) }))}
                onChange={(r) => setRule(r as PairRule)}
            />
        </SaveForm>
    );
}
