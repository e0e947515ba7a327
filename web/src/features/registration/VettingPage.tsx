import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useApplications, useRegistration, useVetting } from '@/api/hooks/registration.ts';
import type { ApplicationBrief } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { ApplicationPanel } from './ApplicationPanel.tsx';
import { ApplicationTable } from './ApplicationTable.tsx';
import { noFilter, wanted, type VettingFilter } from './vettingFilter.ts';
import { InvitationsEditor } from './InvitationsEditor.tsx';
import { RegistrationSettings } from './RegistrationSettings.tsx';
import { VettingFilters } from './VettingFilters.tsx';
import './registration.css';
import './vetting.css';

const parts = ['list', 'settings', 'codes'] as const;
type Part = (typeof parts)[number];

/** Who registered, one beside the list, and how registration is set up. */
export function VettingPage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    const search = useSearch({ from: '/organiser/events/$event/registrations' });
    const go = useNavigate({ from: '/events/$event/registrations' });
    const part: Part = parts.find((p) => p === search.part) ?? 'list';
    const settings = useRegistration(event.id);
    return (
        <div className={part === 'list' ? 'vetting' : 'page'}>
            <header className="list-tools">
                <PageHeading className="vetting-title" title={t('web.vetting.title')} />
                <Segmented
                    label={t('web.vetting.part')}
                    value={part}
                    onChange={(p) => void go({ search: { part: p }, replace: true })}
                    choices={parts.map((p) => ({ value: p, label: t(`web.vetting.part.${p}`) }))}
                />
                {settings.data?.published && (
                    <a className="btn link" href={`/e/${settings.data.public_url.split('/e/')[1] ?? ''}`}>
                        {t('web.vetting.public_page')}
                    </a>
                )}
            </header>
            {part === 'list' && <Applications person={search.application} />}
            {part === 'settings' && (
                <Loaded query={settings}>{(s) => <RegistrationSettings key={s.revision} settings={s} />}</Loaded>
            )}
            {part === 'codes' && <InvitationsEditor event={event.id} />}
        </div>
    );
}

function Applications({ person }: { person: string | undefined }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const go = useNavigate({ from: '/events/$event/registrations' });
    const query = useApplications(event.id);
    const [filter, setFilter] = useState<VettingFilter>(noFilter);
    const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
    const open = (application: string | undefined) =>
        void go({ search: (s) => ({ ...s, application }), replace: true });
    return (
        <Loaded query={query}>
            {({ items }) => {
                if (items.length === 0)
                    return (
                        <Empty title={t('web.vetting.empty')}>
                            <p>{t('web.vetting.empty_help')}</p>
                            <Button look="primary" onClick={() => void go({ search: { part: 'settings' } })}>
                                {t('web.vetting.to_settings')}
                            </Button>
                        </Empty>
                    );
                const shown = items.filter((a) => wanted(a, filter));
                return (
                    <>
                        <VettingFilters items={items} shown={shown.length} filter={filter} onChange={setFilter} />
                        {chosen.size > 0 && (
                            <BulkAccept
                                event={event.id}
                                items={items.filter((a) => chosen.has(a.id))}
                                onDone={() => setChosen(new Set())}
                            />
                        )}
                        <div className="with-panel">
                            <ApplicationTable
                                items={shown}
                                selected={person ?? ''}
                                chosen={chosen}
                                onChoose={setChosen}
                                onOpen={open}
                            />
                            {person && <ApplicationPanel key={person} id={person} onClose={() => open(undefined)} />}
                        </div>
                    </>
                );
            }}
        </Loaded>
    );
}

function BulkAccept({ event, items, onDone }: { event: string; items: ApplicationBrief[]; onDone: () => void }) {
    const { t } = useReader();
    const { acceptAll } = useVetting(event);
    const sayFault = useSayFault();
    const accept = () =>
        acceptAll.mutate(
            items.map((a) => a.id),
            {
                onSuccess: (done) => {
                    say(
                        done.left + done.waiting > 0 ? 'attention' : 'good',
                        t('web.vetting.accepted_many', { ...done }),
                    );
                    onDone();
                },
                onError: sayFault,
            },
        );
    return (
        <div className="bulk">
            <span>{t('web.vetting.chosen', { count: items.length })}</span>
            <Button look="primary" busy={acceptAll.isPending} onClick={accept}>
                {t('web.vetting.accept_many')}
            </Button>
            <Button look="link" onClick={onDone}>
                {t('web.vetting.choose_none')}
            </Button>
        </div>
    );
}
