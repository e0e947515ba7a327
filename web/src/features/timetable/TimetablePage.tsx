import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useCreateDraft, useDeleteDraft, useDraft, useDrafts } from '@/api/hooks/drafts.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Empty, Failed, Loading } from '@/components/States.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { FailureDialog } from './FailureDialog.tsx';
import { QualityBar } from './QualityBar.tsx';
import { SolveDialog } from './SolveDialog.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useEditing } from './useEditing.ts';
import { useSolving } from './useSolving.ts';
import { useSource } from './useSource.ts';
import { Workbench } from './Workbench.tsx';
import type { View } from './model.ts';
import './panel.css';

export function TimetablePage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    const go = useNavigate({ from: '/events/$event/timetable' });
    const search = useSearch({ from: '/organiser/events/$event/timetable' });
    const mayEdit = useMayEdit();
    const sayFault = useSayFault();
    const drafts = useDrafts(event.id);
    const list = drafts.data?.items ?? [];
    const newest = list.reduce<(typeof list)[number] | undefined>(
        (a, d) => (!a || d.number > a.number ? d : a),
        undefined,
    );
    const chosen = list.some((d) => d.id === search.draft) || !drafts.data ? search.draft : undefined;
    const draftId = chosen ?? newest?.id ?? '';
    const draft = useDraft(draftId);
    const { source, error, retry } = useSource(event.id);
    const view: View = search.view === 'people' ? 'people' : 'tables';
    const openDraft = useCallback(
        (id: string) => void go({ search: (s) => ({ ...s, draft: id, compare: undefined }) }),
        [go],
    );
    const solving = useSolving(event.id, openDraft);
    const editing = useEditing(draftId);
    const create = useCreateDraft(event.id);
    const remove = useDeleteDraft(event.id);
    const [asking, setAsking] = useState(false);
    const [releasing, setReleasing] = useState(false);

    const failed =
        error ??
        (drafts.isError && !drafts.data ? drafts.error : undefined) ??
        (draft.isError && !draft.data ? draft.error : undefined);
    if (failed) return <Failed error={failed} onRetry={() => [retry(), void drafts.refetch(), void draft.refetch()]} />;
    if (!source || !drafts.data || (draftId && !draft.data)) return <Loading rows={12} />;
    const ready = source.structure.slots.length > 0;
    const editable = mayEdit && draft.data !== undefined && !draft.data.released && !solving.job;
    return (
        <div className="fill-page">
            <PageHeading hidden title={t('web.tab.timetable')} />
            <Toolbar
                view={view}
                draft={draft.data}
                drafts={list}
                editable={editable}
                mayEdit={mayEdit && ready}
                solving={solving.job !== undefined}
                comparing={search.compare !== undefined}
                onView={(v) => void go({ search: (s) => ({ ...s, view: v }), replace: true })}
                onDraft={openDraft}
                onCompare={(id) => void go({ search: (s) => ({ ...s, compare: id }) })}
                onStep={(way) => editing.step(way, { onError: sayFault })}
                onCopy={() =>
                    create.mutate({ copy_of: draftId }, { onSuccess: (d) => openDraft(d.id), onError: sayFault })
                }
                onDelete={() =>
                    draft.data &&
                    remove.mutate(draft.data, { onSuccess: () => void go({ search: {} }), onError: sayFault })
                }
                onSolve={() => setAsking(true)}
                onRelease={() => setReleasing(true)}
            />
            {(draft.data || solving.job) && (
                <QualityBar draft={draft.data} job={solving.job} onCancel={solving.cancel} />
            )}
            {draft.data ? (
                <Workbench
                    key={draft.data.id}
                    event={event}
                    source={source}
                    draft={draft.data}
                    drafts={list}
                    view={view}
                    compare={search.compare ?? ''}
                    firstMeeting={search.meeting ?? ''}
                    editable={editable}
                    editing={editing}
                    releasing={releasing}
                    onReleased={() => setReleasing(false)}
                    onEndCompare={() => void go({ search: (s) => ({ ...s, compare: undefined }) })}
                />
            ) : solving.job ? (
                <Empty title={t('web.solve.working')}>
                    <p>{t('web.board.empty_help')}</p>
                </Empty>
            ) : (
                <Empty title={t('web.board.empty')}>
                    <p>{t(ready ? 'web.board.empty_help' : 'web.board.no_slots')}</p>
                    {ready && mayEdit && (
                        <Button look="primary" large onClick={() => setAsking(true)}>
                            {t('web.solve.start')}
                        </Button>
                    )}
                    {!ready && (
                        <Link className="btn primary" to="/events/$event/settings" params={{ event: event.slug }}>
                            {t('web.board.to_settings')}
                        </Link>
                    )}
                </Empty>
            )}
            <FailureDialog job={solving.impossible} onClose={solving.forget} />
            <SolveDialog
                open={asking}
                draft={draft.data}
                busy={solving.starting}
                onClose={() => setAsking(false)}
                onStart={(order) => {
                    solving.start(order);
                    setAsking(false);
                }}
            />
        </div>
    );
}
