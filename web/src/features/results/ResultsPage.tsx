import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useResults } from '@/api/hooks/ledger.ts';
import type { Results } from '@/api/types.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import type { ResultsSearch } from '@/components/resultsSearch.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { TabActions } from '@/components/TabActions.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { rangeOfDays } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { AskDialog } from './AskDialog.tsx';
import { Breakdown } from './Breakdown.tsx';
import { Chain } from './Chain.tsx';
import { Course } from './Course.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import { Flags } from './Flags.tsx';
import { Funnel } from './Funnel.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { OutcomeDialog } from './OutcomeDialog.tsx';
import { RatesDialog } from './RatesDialog.tsx';
import './results.css';

type Open = '' | 'outcome' | 'rates' | 'ask';

export function ResultsPage() {
    const event = useCurrentEvent();
    const search = useSearch({ from: '/organiser/events/$event/results' });
    return (
        <Loaded query={useResults(event.id, search.in ?? '')} rows={10}>
            {(results) => <Ready results={results} search={search} />}
        </Loaded>
    );
}

function Ready({ results, search }: { results: Results; search: ResultsSearch }) {
    const { t, lang, name } = useReader();
    const event = useCurrentEvent();
    const navigate = useNavigate();
    const [open, setOpen] = useState<Open>('');
    const mayEdit = useMayEdit();
    const go = (next: ResultsSearch) =>
        void navigate({ to: '/events/$event/results', params: { event: event.slug }, search: next });
    const show = (filter: ResultsSearch) => {
        go({ in: search.in, ...filter });
        document.getElementById('ledger')?.scrollIntoView({ block: 'start' });
    };
    return (
        <div className="page results">
            <PageHeading hidden title={t('web.tab.results')} />
            <p className="print-title" aria-hidden="true">
                {name(event.names)} · {rangeOfDays(event.starts_on, event.ends_on, lang)}
            </p>
            <TabActions>
                <Actions
                    results={results}
                    mayEdit={mayEdit}
                    onOpen={setOpen}
                    onCurrency={(currency) => go({ ...search, in: currency })}
                />
            </TabActions>
            <div className={search.entry ? 'results-body with-panel' : 'results-body'}>
                <div className="results-main">
                    {results.entries === 0 ? (
                        <Empty title={t('web.results.empty')}>
                            <p>{t('web.results.empty_help')}</p>
                            {mayEdit && (
                                <Button look="primary" onClick={() => setOpen('outcome')}>
                                    {t('web.results.record')}
                                </Button>
                            )}
                        </Empty>
                    ) : (
                        <>
                            <Funnel results={results} onShow={show} />
                            <Flags flags={results.flags} onEntry={(entry) => go({ ...search, entry })} />
                            <LedgerTable results={results} search={search} onSearch={go} />
                            <Course results={results} onShow={show} />
                            <Breakdown results={results} onShow={show} />
                            <Chain results={results} />
                        </>
                    )}
                </div>
                {search.entry && (
                    <EntryPanel
                        key={search.entry}
                        id={search.entry}
                        currency={results.currency}
                        onEntry={(entry) => go({ ...search, entry })}
                        onClose={() => go({ ...search, entry: undefined })}
                    />
                )}
            </div>
            {open === 'outcome' && <OutcomeDialog onClose={() => setOpen('')} />}
            {open === 'rates' && <RatesDialog onClose={() => setOpen('')} />}
            {open === 'ask' && <AskDialog onClose={() => setOpen('')} />}
        </div>
    );
}

function Actions(props: {
    results: Results;
    mayEdit: boolean;
    onOpen: (open: Open) => void;
    onCurrency: (currency: string) => void;
}) {
    const { t } = useReader();
    const { results } = props;
    const currencies = [results.base_currency, ...results.rates.map((r) => r.currency)];
    return (
        <>
            <SlimSelect
                label={t('web.results.shown_in')}
                value={results.currency}
                choices={currencies.map((c) => ({ value: c, label: c }))}
                onChange={props.onCurrency}
            />
            <Button onClick={() => window.print()}>{t('web.results.print')}</Button>
            {props.mayEdit && <Button onClick={() => props.onOpen('rates')}>{t('web.results.rates')}</Button>}
            {props.mayEdit && <Button onClick={() => props.onOpen('ask')}>{t('web.results.ask')}</Button>}
            {props.mayEdit && (
                <Button look="primary" onClick={() => props.onOpen('outcome')}>
                    {t('web.results.record')}
                </Button>
            )}
        </>
    );
}
