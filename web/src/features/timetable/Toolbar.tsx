import type { Draft, DraftBrief } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Icon } from '@/components/Icon.tsx';
import { Menu } from '@/components/Menu.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { TabActions } from '@/components/TabActions.tsx';
import { useReader, type Reader } from '@/text/useReader.ts';
import type { View } from './model.ts';

interface Props {
    view: View;
    draft: Draft | undefined;
    drafts: DraftBrief[];
    editable: boolean;
    mayEdit: boolean;
    solving: boolean;
    comparing: boolean;
    onView: (view: View) => void;
    onDraft: (id: string) => void;
    onCompare: (id: string) => void;
    onStep: (way: 'undo' | 'redo') => void;
    onCopy: () => void;
    onDelete: () => void;
    onSolve: () => void;
    onRelease: () => void;
}

export const draftName = (d: DraftBrief, { t }: Reader) => t('web.draft.number', { number: d.number });

export function Toolbar(p: Props) {
    const { t } = useReader();
    const { draft } = p;
    return (
        <TabActions>
            <Segmented
                label={t('web.board.view')}
                value={p.view}
                onChange={p.onView}
                choices={[
                    { value: 'tables', label: t('web.board.by_table') },
                    { value: 'people', label: t('web.board.by_person') },
                ]}
            />
            {draft && p.editable && (
                <>
                    <Button
                        look="ghost"
                        icon
                        aria-label={t('web.board.undo')}
                        title={t('web.board.undo')}
                        disabled={!draft.can_undo}
                        onClick={() => p.onStep('undo')}
                    >
                        <Icon is="undo" />
                    </Button>
                    <Button
                        look="ghost"
                        icon
                        aria-label={t('web.board.redo')}
                        title={t('web.board.redo')}
                        disabled={!draft.can_redo}
                        onClick={() => p.onStep('redo')}
                    >
                        <Icon is="redo" />
                    </Button>
                </>
            )}
            {draft && <DraftMenus {...p} draft={draft} />}
            {p.mayEdit && (
                <>
                    <Button look={draft ? 'plain' : 'primary'} disabled={p.solving} onClick={p.onSolve}>
                        {t(draft ? 'web.solve.again' : 'web.solve.start')}
                    </Button>
                    {draft && (
                        <Button look="primary" disabled={draft.released || p.solving} onClick={p.onRelease}>
                            {t(draft.released ? 'web.release.done' : 'web.release.open')}
                        </Button>
                    )}
                </>
            )}
        </TabActions>
    );
}

function DraftMenus(p: Props & { draft: Draft }) {
    const reader = useReader();
    const { t } = reader;
    const { draft } = p;
    const others = p.drafts.filter((d) => d.id !== draft.id);
    const noteOf = (d: DraftBrief) =>
        [d.name, t('web.draft.note', { placed: d.verdict.placed, wished: d.verdict.wished })]
            .filter(Boolean)
            .join(' · ') + (d.released ? ` · ${t('web.draft.released')}` : '');
    return (
        <>
            <Menu
                label={t('web.draft.choose')}
                button={
                    <Button>
                        {draftName(draft, reader)}
                        <Icon is="down" size={12} />
                    </Button>
                }
                entries={[
                    ...p.drafts.map((d) => ({
                        key: d.id,
                        label: draftName(d, reader),
                        note: noteOf(d),
                        checked: d.id === draft.id,
                        onSelect: () => p.onDraft(d.id),
                    })),
                    ...(p.mayEdit
                        ? [
                              { key: 'copy', label: t('web.draft.copy'), onSelect: p.onCopy },
                              {
                                  key: 'delete',
                                  label: t('web.draft.delete'),
                                  danger: true,
                                  disabled: draft.released,
                                  onSelect: p.onDelete,
                              },
                          ]
                        : []),
                ]}
            />
            {others.length > 0 && (
                <Menu
                    label={t('web.compare.choose')}
                    button={<Button aria-pressed={p.comparing}>{t('web.compare.open')}</Button>}
                    entries={others.map((d) => ({
                        key: d.id,
                        label: t('web.compare.with', { name: draftName(d, reader) }),
                        note: noteOf(d),
                        onSelect: () => p.onCompare(d.id),
                    }))}
                />
            )}
        </>
    );
}
