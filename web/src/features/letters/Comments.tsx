import { Link } from '@tanstack/react-router';
import { useDraftComments, useSettleComment, useSharedDraft, useStopSharing } from '@/api/hooks/sharedDraft.ts';
import type { DraftComment, Event, SharedDraft } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { NameText } from '@/components/NameText.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { ToTimetable } from '@/components/ToTimetable.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

/** What people say about the draft they were shown. */
export function Comments({ event }: { event: Event }) {
    const { t } = useReader();
    const shared = useSharedDraft(event.id).data;
    return (
        <section>
            {shared?.shared_at && <Shared event={event} shared={shared} />}
            <Loaded query={useDraftComments(event.id)}>
                {({ items }) =>
                    items.length === 0 ? (
                        <Empty title={t('web.comments.empty')}>
                            <p>{t('web.comments.empty_help')}</p>
                            <ToTimetable />
                        </Empty>
                    ) : (
                        <ul className="comments">
                            {items.map((c) => (
                                <Comment key={c.id} comment={c} event={event} />
                            ))}
                        </ul>
                    )
                }
            </Loaded>
        </section>
    );
}

function Shared({ event, shared }: { event: Event; shared: SharedDraft }) {
    const { t, lang } = useReader();
    const stop = useStopSharing(event.id);
    const sayFault = useSayFault();
    const mayEdit = useMayEdit();
    return (
        <div className="letters-filter">
            <p>
                {t('web.comments.shared', {
                    number: shared.draft_number,
                    at: shared.shared_at ? momentInWords(shared.shared_at, lang) : '',
                })}
            </p>
            {mayEdit && (
                <TwiceButton
                    first={t('web.comments.stop')}
                    sure={t('web.comments.stop_sure')}
                    busy={stop.isPending}
                    onSure={() => stop.mutate(undefined, { onError: sayFault })}
                />
            )}
        </div>
    );
}

function Comment({ comment: c, event }: { comment: DraftComment; event: Event }) {
    const { t, lang } = useReader();
    const settle = useSettleComment();
    const sayFault = useSayFault();
    const mayEdit = useMayEdit();
    return (
        <li className={c.settled ? 'is-settled' : undefined}>
            <div>
                <b>
                    <span className="dim num">{c.code}</span> <NameText names={c.names} />
                </b>{' '}
                <span className="dim small">{momentInWords(c.created_at, lang)}</span>
                <p className="comments-words">{c.message}</p>
                {c.meeting_id && (
                    <Link
                        className="small"
                        to="/events/$event/timetable"
                        params={{ event: event.slug }}
                        search={{ draft: c.draft_id, meeting: c.meeting_id }}
                    >
                        {t('web.comments.on_board')}
                    </Link>
                )}
            </div>
            {c.settled && <Tag is="good">{t('web.comments.settled')}</Tag>}
            {mayEdit && (
                <Button
                    busy={settle.isPending}
                    onClick={() => settle.mutate({ comment: c, settled: !c.settled }, { onError: sayFault })}
                >
                    {c.settled ? t('web.comments.reopen') : t('web.comments.settle')}
                </Button>
            )}
        </li>
    );
}
