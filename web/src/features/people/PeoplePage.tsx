import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { useInterpreters } from '@/api/hooks/interpreters.ts';
import { useParticipants } from '@/api/hooks/participants.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { ImportDrop } from '@/components/ImportDrop.tsx';
import { Menu } from '@/components/Menu.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Empty, Failed, Loading } from '@/components/States.tsx';
import { TabActions } from '@/components/TabActions.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { BulkBar } from './BulkBar.tsx';
import { PeopleFilters } from './PeopleFilters.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { filtered, rowsOf, type Filter, type Kind } from './rows.ts';
import './people.css';

const kinds: Kind[] = ['seller', 'buyer', 'interpreter'];

export function PeoplePage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    const search = useSearch({ from: '/organiser/events/$event/people' });
    const go = useNavigate({ from: '/events/$event/people' });
    const mayEdit = useMayEdit();
    const participants = useParticipants(event.id);
    const interpreters = useInterpreters(event.id);
    const [rest, setRest] = useState({ country: '', language: '', status: '' });
    const filter: Filter = {
        ...rest,
        kind: (search.kind as Kind | undefined) ?? '',
        missing: search.missing ?? '',
        words: search.q ?? '',
    };
    const applied = useDeferredValue(filter);
    const rows = useMemo(
        () => rowsOf(participants.data?.items ?? [], interpreters.data?.items ?? []),
        [participants.data, interpreters.data],
    );
    // The parts of the filter, not the object made anew with every render, decide when to filter again.
    const shown = useMemo(() => filtered(rows, applied), [rows, JSON.stringify(applied)]); // eslint-disable-line react-hooks/exhaustive-deps -- see above
    const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
    const failed = [participants, interpreters].find((q) => q.isError && !q.data);
    if (failed) return <Failed error={failed.error} onRetry={() => void failed.refetch()} />;
    if (!participants.data || !interpreters.data) return <Loading rows={14} />;

    const open = (person: string | undefined) => void go({ search: (s) => ({ ...s, person }), replace: true });
    const setFilter = (f: Filter) => {
        setRest({ country: f.country, language: f.language, status: f.status });
        const some = (v: string) => v || undefined;
        void go({
            search: (s) => ({ ...s, kind: some(f.kind), missing: some(f.missing), q: some(f.words) }),
            replace: true,
        });
    };
    const toImport = (kind: string) =>
        void go({ to: '/events/$event/import', params: { event: event.slug }, search: { kind } });
    const person = rows.find((r) => r.id === search.person);
    const adding = kinds.find((k) => search.person === `new-${k}`);
    return (
        <ImportDrop kind={filter.kind === 'interpreter' ? 'interpreters' : 'participants'}>
            <PageHeading hidden title={t('web.tab.people')} />
            {mayEdit && (
                <TabActions>
                    <Link className="btn" to="/events/$event/registrations" params={{ event: event.slug }}>
                        {t('web.people.registrations')}
                    </Link>
                    <Link
                        className="btn"
                        to="/events/$event/import"
                        params={{ event: event.slug }}
                        search={{ kind: 'participants' }}
                    >
                        {t('web.people.import')}
                    </Link>
                    <Menu
                        label={t('web.people.add')}
                        button={<Button look="primary">{t('web.people.add')}</Button>}
                        entries={kinds.map((k) => ({
                            key: k,
                            label: t(`web.people.add.${k}`),
                            onSelect: () => open(`new-${k}`),
                        }))}
                    />
                </TabActions>
            )}
            <PeopleFilters rows={rows} shown={shown.length} filter={filter} onChange={setFilter} />
            {chosen.size > 0 && <BulkBar event={event.id} ids={[...chosen]} onDone={() => setChosen(new Set())} />}
            <div className="with-panel">
                {rows.length === 0 ? (
                    <Empty title={t('web.people.empty')}>
                        <p>{t('web.people.empty_help')}</p>
                        {mayEdit && (
                            <Button look="primary" onClick={() => toImport('participants')}>
                                {t('web.people.import')}
                            </Button>
                        )}
                    </Empty>
                ) : shown.length === 0 ? (
                    <Empty title={t('web.people.none')}>
                        <Button
                            onClick={() =>
                                setFilter({ kind: '', words: '', country: '', language: '', missing: '', status: '' })
                            }
                        >
                            {t('web.people.clear')}
                        </Button>
                    </Empty>
                ) : (
                    <PeopleTable
                        rows={shown}
                        chosen={chosen}
                        selected={search.person ?? ''}
                        choosable={mayEdit}
                        onChoose={setChosen}
                        onOpen={open}
                    />
                )}
                {(person || adding) && (
                    <PersonPanel
                        key={search.person}
                        kind={person?.kind ?? adding ?? 'seller'}
                        row={person}
                        editable={mayEdit}
                        onClose={() => open(undefined)}
                    />
                )}
            </div>
        </ImportDrop>
    );
}
