import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { Empty } from '@/components/States.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { Comments } from './Comments.tsx';
import { MailSettingsPart } from './MailSettingsPart.tsx';
import { Notices } from './Notices.tsx';
import { OutboxPart } from './OutboxPart.tsx';
import { Tasks } from './Tasks.tsx';
import './letters.css';

const parts = ['outbox', 'notices', 'comments', 'tasks', 'settings'] as const;
type Part = (typeof parts)[number];

/** What the secretariat writes to people and does for them. */
export function LettersPage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    const go = useNavigate();
    const asked = useSearch({ from: '/organiser/events/$event/letters' }).part;
    const part: Part = parts.find((p) => p === asked) ?? 'outbox';
    const mayEdit = useMayEdit();
    return (
        <div className="page">
            <header className="page-head">
                <PageHeading title={t('web.letters.title')} />
                <Segmented<Part>
                    label={t('web.letters.part')}
                    value={part}
                    onChange={(next) =>
                        void go({
                            to: '/events/$event/letters',
                            params: { event: event.slug },
                            search: { part: next },
                        })
                    }
                    choices={parts.map((p) => ({ value: p, label: t(`web.letters.part.${p}`) }))}
                />
            </header>
            {!mayEdit && part !== 'comments' ? (
                <Empty title={t('web.letters.organisers_only')} />
            ) : (
                <>
                    {part === 'outbox' && <OutboxPart event={event} />}
                    {part === 'notices' && <Notices event={event} />}
                    {part === 'comments' && <Comments event={event} />}
                    {part === 'tasks' && <Tasks event={event} />}
                    {part === 'settings' && <MailSettingsPart event={event} />}
                </>
            )}
        </div>
    );
}
