import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useWishes } from '@/api/hooks/wishes.ts';
import type { Wishes } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { ImportDrop } from '@/components/ImportDrop.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { TabActions } from '@/components/TabActions.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { DecisionsView } from './DecisionsView.tsx';
import { everything, matrixOf } from './matrix.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { PairPanel } from './PairPanel.tsx';
import { RequestList } from './RequestList.tsx';
import { SuggestionsView } from './SuggestionsView.tsx';
import { WishFilters } from './WishFilters.tsx';
import './wishes.css';

const views = ['matrix', 'list', 'suggestions', 'decisions'] as const;

export function WishesPage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    return (
        <>
            <PageHeading hidden title={t('web.tab.wishes')} />
            <Loaded query={useWishes(event.id)} rows={14}>
                {(wishes) => <Ready wishes={wishes} />}
            </Loaded>
        </>
    );
}

function Ready({ wishes }: { wishes: Wishes }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const search = useSearch({ from: '/organiser/events/$event/wishes' });
    const go = useNavigate({ from: '/events/$event/wishes' });
    const mayEdit = useMayEdit();
    const [filter, setFilter] = useState(everything);
    const applied = useDeferredValue(filter);
    const matrix = useMemo(() => matrixOf(wishes, applied), [wishes, applied]);
    const select = useCallback(
        (seller?: string, buyer?: string) =>
            void go({ search: (s) => ({ ...s, seller, buyer }), replace: true, resetScroll: false }),
        [go],
    );
    const view = views.find((v) => v === search.view) ?? 'matrix';
    const list = view === 'list';
    if (wishes.sellers.length === 0 || wishes.buyers.length === 0)
        return (
            <Empty title={t('web.wishes.nobody')}>
                <Link className="btn primary" to="/events/$event/people" params={{ event: event.slug }}>
                    {t('web.wishes.to_people')}
                </Link>
            </Empty>
        );
    return (
        <ImportDrop kind="requests">
            <TabActions>
                <Segmented
                    label={t('web.wishes.view')}
                    value={view}
                    choices={views.map((value) => ({ value, label: t(`web.wishes.${value}`) }))}
                    onChange={(next) => void go({ search: (s) => ({ ...s, view: next }), replace: true })}
                />
                {mayEdit && (
                    <Link
                        className="btn"
                        to="/events/$event/import"
                        params={{ event: event.slug }}
                        search={{ kind: 'requests' }}
                    >
                        {t('web.wishes.import')}
                    </Link>
                )}
            </TabActions>
            {view === 'suggestions' && (
                <SuggestionsView
                    wishes={wishes}
                    seller={search.seller ?? ''}
                    buyer={search.buyer ?? ''}
                    onSelect={select}
                />
            )}
            {view === 'decisions' && <DecisionsView wishes={wishes} />}
            {(view === 'matrix' || list) && (
                <>
                    <WishFilters wishes={wishes} matrix={matrix} filter={filter} onChange={setFilter} list={list} />
                    <div className="with-panel">
                        {list ? (
                            <RequestList wishes={wishes} matrix={matrix} onSelect={select} />
                        ) : (
                            <MatrixGrid
                                matrix={matrix}
                                seller={search.seller ?? ''}
                                buyer={search.buyer ?? ''}
                                onSelect={select}
                            />
                        )}
                        {search.seller && search.buyer && (
                            <PairPanel
                                key={search.seller + search.buyer}
                                wishes={wishes}
                                seller={search.seller}
                                buyer={search.buyer}
                                onClose={() => select()}
                            />
                        )}
                    </div>
                </>
            )}
        </ImportDrop>
    );
}
