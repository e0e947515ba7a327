import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useErasureRequests, usePeopleFound, useRefuseErasure } from '@/api/hooks/personData.ts';
import type { ErasureRequest, PersonEntry } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { TextField } from '@/components/Inputs.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Loaded } from '@/components/States.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useWorkspace } from '@/components/workspaceChoice.ts';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { Erasures } from './Erasures.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { PersonLine } from './PersonLine.tsx';
import { RetentionForm } from './RetentionForm.tsx';
import './personData.css';

/** Whom the workspace holds data about: find, hand out, erase, and how long what is kept. */
export function PersonDataPage() {
    const { t } = useReader();
    const workspace = useWorkspace()?.id ?? '';
    const [chosen, setChosen] = useState<PersonEntry | null>(null);
    return (
        <main id="page" className="page person-data">
            <header className="page-head">
                <PageHeading title={t('web.person.title')} />
            </header>
            <Requests workspace={workspace} onChoose={setChosen} />
            <Find workspace={workspace} onChoose={setChosen} />
            <Erasures workspace={workspace} />
            <RetentionForm workspace={workspace} />
            {chosen && <PersonDialog key={chosen.id} person={chosen} onClose={() => setChosen(null)} />}
        </main>
    );
}

interface Choosing {
    workspace: string;
    onChoose: (person: PersonEntry) => void;
}

function Find({ workspace, onChoose }: Choosing) {
    const { t } = useReader();
    const go = useNavigate();
    const q = useSearch({ from: '/organiser/workspace/personal-data' }).q ?? '';
    const found = usePeopleFound(workspace, q);
    return (
        <section aria-label={t('web.person.find')}>
            <TextField
                label={t('web.person.find')}
                hint={t('web.person.find_help')}
                type="search"
                value={q}
                onChange={(words) =>
                    void go({ to: '/workspace/personal-data', search: { q: words || undefined }, replace: true })
                }
            />
            {q.trim() !== '' && (
                <Loaded query={found} rows={2}>
                    {({ items }) =>
                        items.length === 0 ? (
                            <p className="dim">{t('web.person.nobody')}</p>
                        ) : (
                            <ul className="people-found">
                                {items.map((p) => (
                                    <li key={p.kind + p.id}>
                                        <PersonLine person={p} />
                                        <Button onClick={() => onChoose(p)}>{t('web.person.open')}</Button>
                                    </li>
                                ))}
                            </ul>
                        )
                    }
                </Loaded>
            )}
        </section>
    );
}

function Requests({ workspace, onChoose }: Choosing) {
    const { t } = useReader();
    const requests = useErasureRequests(workspace).data?.items ?? [];
    if (requests.length === 0) return null;
    return (
        <section className="asked-for" aria-label={t('web.person.requests')}>
            <h2>{t('web.person.requests')}</h2>
            <ul className="people-found">
                {requests.map((r) => (
                    <Request key={r.id} request={r} onChoose={onChoose} />
                ))}
            </ul>
        </section>
    );
}

function Request({ request, onChoose }: { request: ErasureRequest; onChoose: (person: PersonEntry) => void }) {
    const { t, lang } = useReader();
    const refuse = useRefuseErasure();
    const sayFault = useSayFault();
    return (
        <li>
            <PersonLine person={request.person} />
            <span className="small">{t('web.person.due', { at: momentInWords(request.due_at, lang) })}</span>
            <Button onClick={() => onChoose(request.person)}>{t('web.person.open')}</Button>
            <TwiceButton
                first={t('web.person.refuse')}
                sure={t('web.person.refuse_sure')}
                busy={refuse.isPending}
                onSure={() => refuse.mutate(request, { onError: sayFault })}
            />
        </li>
    );
}
