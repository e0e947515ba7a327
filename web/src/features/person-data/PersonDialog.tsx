import { useState } from 'react';
import { personDataUrl, useErasePerson, usePersonHeld } from '@/api/hooks/personData.ts';
import type { Erasure, PersonEntry, PersonHeld } from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { TextField } from '@/components/Inputs.tsx';
import { Mark } from '@/components/Mark.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Loaded } from '@/components/States.tsx';
import { useReader } from '@/text/useReader.ts';
import { PersonLine } from './PersonLine.tsx';
import { Proof } from './Proof.tsx';

/** What is held about somebody, to be handed out or erased. */
export function PersonDialog({ person, onClose }: { person: PersonEntry; onClose: () => void }) {
    const { t } = useReader();
    const [erased, setErased] = useState<Erasure | null>(null);
    const held = usePersonHeld(person);
    return (
        <Dialog title={erased ? t('web.person.erased') : person.name} open onClose={onClose} width={640}>
            {erased ? (
                <Proof erasure={erased} />
            ) : (
                <Loaded query={held} rows={4}>
                    {(data) => <Held held={data} onErased={setErased} />}
                </Loaded>
            )}
        </Dialog>
    );
}

function Held({ held, onErased }: { held: PersonHeld; onErased: (erasure: Erasure) => void }) {
    const { t, lang } = useReader();
    const rows = held.rows.reduce((sum, r) => sum + r.rows, 0);
    return (
        <div className="held">
            <PersonLine person={held.person} />
            <Others title={t('web.person.together')} people={held.together} />
            <Others title={t('web.person.same_address')} people={held.same_address} />
            <Others title={t('web.person.same_name')} people={held.same_name} />
            <details>
                <summary>{t('web.person.rows', { rows })}</summary>
                <ul className="small">
                    {held.rows.map((r) => (
                        <li key={r.table}>
                            {t(`person.table.${r.table}`)} <span className="num">{r.rows}</span>
                        </li>
                    ))}
                </ul>
            </details>
            <p>
                <a className="btn" href={`${personDataUrl(held.person)}?lang=${lang}`} download>
                    {t('web.person.export')}
                </a>
            </p>
            <EraseForm held={held} onErased={onErased} />
        </div>
    );
}

function Others({ title, people }: { title: string; people: PersonEntry[] }) {
    if (people.length === 0) return null;
    return (
        <section>
            <h3>{title}</h3>
            <ul className="small">
                {people.map((p) => (
                    <li key={p.kind + p.id}>
                        <PersonLine person={p} />
                    </li>
                ))}
            </ul>
        </section>
    );
}

function EraseForm({ held, onErased }: { held: PersonHeld; onErased: (erasure: Erasure) => void }) {
    const { t } = useReader();
    const erase = useErasePerson();
    const [confirm, setConfirm] = useState('');
    const [together, setTogether] = useState(true);
    return (
        <SaveForm
            label={t('web.person.erase')}
            save={erase}
            quiet
            className="form erase-form"
            onSave={() => erase.mutate({ person: held.person, confirm, together }, { onSuccess: onErased })}
        >
            <h3>{t('web.person.erase_title')}</h3>
            <p className="small">{t('web.person.erase_help')}</p>
            {held.ledger_entries > 0 && (
                <p className="small">{t('web.person.ledger', { entries: held.ledger_entries })}</p>
            )}
            {held.planned && (
                <p className="small c-attention">
                    <Mark is="attention" /> {t('web.person.planned')}
                </p>
            )}
            {held.backups_until && <p className="small">{t('web.person.backups', { until: held.backups_until })}</p>}
            {held.same_address.length > 0 && (
                <label className="check">
                    <input type="checkbox" checked={together} onChange={(e) => setTogether(e.target.checked)} />{' '}
                    {t('web.person.with_same_address')}
                </label>
            )}
            <TextField
                label={t('web.person.confirm', { name: held.person.name })}
                value={confirm}
                onChange={setConfirm}
                required
                autoComplete="off"
            />
        </SaveForm>
    );
}
