import { useState } from 'react';
import { useCommentOnDraft, useMyDraft } from '@/api/hooks/sharedDraft.ts';
import type { MyDraft } from '@/api/types.ts';
import { AreaField, SelectField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Tag } from '@/components/Tag.tsx';
import { say } from '@/components/toasts.ts';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { otherPeople } from './people.ts';

/** The draft that the organiser asks about; nothing when there is none. */
export function DraftForComment() {
    const draft = useMyDraft().data ?? null;
    return draft ? <Draft draft={draft} /> : null;
}

function Draft({ draft }: { draft: MyDraft }) {
    const { t, lang, name } = useReader();
    const comment = useCommentOnDraft();
    const [meeting, setMeeting] = useState('');
    const [message, setMessage] = useState('');
    const items = draft.timetable.items;
    const words = (id: string) => {
        const item = items.find((i) => i.meeting_id === id);
        return item
            ? `${dayInWords(item.day, lang)} ${item.local_start} ${otherPeople(item)
                  .map((p) => name(p.names))
                  .join(' × ')}`
            : t('web.me.draft_whole');
    };
    const send = () =>
        void comment.mutateAsync({ meeting_id: meeting || null, message }).then(
            () => {
                setMessage('');
                say('good', t('web.me.draft_sent'));
            },
            () => undefined,
        );
    return (
        <section className="me-draft">
            <div className="me-day">
                <h2>{t('web.me.draft')}</h2>
                <Tag is="attention">{t('web.me.draft_not_final')}</Tag>
            </div>
            <ul className="me-list">
                {items.map((i) => (
                    <li key={i.meeting_id}>
                        <time className="num">{i.local_start}</time>
                        <div>
                            <b>
                                {otherPeople(i)
                                    .map((p) => name(p.names))
                                    .join(' × ')}
                            </b>
                            <span className="dim small">{dayInWords(i.day, lang)}</span>
                        </div>
                    </li>
                ))}
            </ul>
            <SaveForm label={t('web.me.draft_send')} save={comment} onSave={send}>
                <SelectField
                    label={t('web.me.draft_about')}
                    value={meeting}
                    onChange={setMeeting}
                    choices={['', ...items.map((i) => i.meeting_id)].map((id) => ({ value: id, label: words(id) }))}
                />
                <AreaField
                    label={t('web.me.draft_words')}
                    required
                    maxLength={2000}
                    rows={3}
                    value={message}
                    onChange={setMessage}
                />
            </SaveForm>
            {draft.comments.length > 0 && (
                <ul className="me-comments">
                    {draft.comments.map((c) => (
                        <li key={c.id}>
                            {c.message}
                            <span className="dim small">{words(c.meeting_id ?? '')}</span>
                            {c.settled && <Tag is="good">{t('web.me.draft_settled')}</Tag>}
                        </li>
                    ))}
                </ul>
            )}
        </section>
    );
}
