import { useState } from 'react';
import { useBlocks, useDeleteBlock } from '@/api/hooks/blocks.ts';
import type { Event, EventBlock } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { NameText } from '@/components/NameText.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { BlockDialog } from './BlockDialog.tsx';

/** Ceremony, lunch, demonstrations: when those whom they concern have no meetings. */
export function BlocksEditor({ event }: { event: Event }) {
    const { t } = useReader();
    const mayEdit = useMayEdit();
    const [edited, setEdited] = useState<EventBlock | 'new' | null>(null);
    return (
        <section className="blocks">
            <p className="dim">{t('web.blocks.help')}</p>
            <Loaded query={useBlocks(event.id)}>
                {({ items }) =>
                    items.length === 0 ? (
                        <Empty title={t('web.blocks.empty')} />
                    ) : (
                        <ul className="blocks-list">
                            {items.map((b) => (
                                <Line key={b.id} block={b} editable={mayEdit} onEdit={() => setEdited(b)} />
                            ))}
                        </ul>
                    )
                }
            </Loaded>
            {mayEdit && (
                <div className="buttons">
                    <Button look="primary" onClick={() => setEdited('new')}>
                        {t('web.blocks.add')}
                    </Button>
                </div>
            )}
            {edited && (
                <BlockDialog event={event} block={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
            )}
        </section>
    );
}

function Line({ block: b, editable, onEdit }: { block: EventBlock; editable: boolean; onEdit: () => void }) {
    const { t, lang } = useReader();
    const remove = useDeleteBlock();
    const sayFault = useSayFault();
    return (
        <li>
            <span className="num">
                {dayInWords(b.day, lang)} {b.starts}–{b.ends}
            </span>
            <div>
                <b>
                    <NameText names={b.names} />
                </b>
                <div className="dim small">
                    {[
                        t(`web.blocks.kind.${b.kind}`),
                        b.place,
                        b.audience === 'chosen'
                            ? t('web.blocks.people', { count: b.person_ids.length })
                            : t(`web.blocks.audience.${b.audience}`),
                    ]
                        .filter(Boolean)
                        .join(' · ')}
                </div>
            </div>
            {editable && <Button onClick={onEdit}>{t('web.blocks.edit')}</Button>}
            {editable && (
                <TwiceButton
                    first={t('web.blocks.delete')}
                    sure={t('web.blocks.delete_sure')}
                    busy={remove.isPending}
                    onSure={() => remove.mutate(b, { onError: sayFault })}
                />
            )}
        </li>
    );
}
