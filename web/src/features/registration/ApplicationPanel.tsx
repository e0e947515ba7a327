import { Link } from '@tanstack/react-router';
import { useApplication, useRegistration } from '@/api/hooks/registration.ts';
import type { Application, EventRegistration } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Icon } from '@/components/Icon.tsx';
import { Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { momentInWords } from '@/text/dates.ts';
import { countryName, languageName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { statusMeaning } from './ApplicationTable.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import '@/components/files.css';

/** One application with its answers, documents and consents, and the decision. */
export function ApplicationPanel({ id, onClose }: { id: string; onClose: () => void }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const settings = useRegistration(event.id);
    return (
        <aside className="panel wide" aria-label={t('web.vetting.one')}>
            <Loaded query={useApplication(id)}>
                {(a) => (
                    <>
                        <Head application={a} onClose={onClose} />
                        <DecisionForm key={a.revision} application={a} />
                        <Said application={a} />
                        <Answers application={a} settings={settings.data} />
                        <Proofs application={a} />
                    </>
                )}
            </Loaded>
        </aside>
    );
}

function Head({ application: a, onClose }: { application: Application; onClose: () => void }) {
    const { t, name } = useReader();
    return (
        <header>
            <div className="panel-title-row">
                <h2>{name(a.form.names) || a.email}</h2>
                <Button look="ghost" icon aria-label={t('web.close')} onClick={onClose}>
                    <Icon is="close" />
                </Button>
            </div>
            <p className="public-tags">
                <Tag is={statusMeaning[a.status]}>{t(`web.vetting.status.${a.status}`)}</Tag>
                <span className="small dim">{t(`web.register.role.${a.role}`)}</span>
                {a.waiting_place && (
                    <span className="small dim">{t('web.vetting.waiting_place', { place: a.waiting_place })}</span>
                )}
            </p>
            {a.participant_id && (
                <Link
                    to="/events/$event/people"
                    params={{ event: a.event_id }}
                    search={{ person: a.participant_id }}
                    className="small"
                >
                    {t('web.vetting.to_person')}
                </Link>
            )}
        </header>
    );
}

function Said({ application: a }: { application: Application }) {
    const { t, lang } = useReader();
    const form = a.form;
    const speaks = (form.languages ?? []).map((l) => languageName(l, lang)).join(', ');
    const pairs = (form.pairs ?? []).map((p) => `${languageName(p.from, lang)}–${languageName(p.to, lang)}`).join(', ');
    const facts: [string, string | undefined][] = [
        ['name', (form.names ?? []).map((n) => n.text).join(' · ')],
        ['country', [form.country && countryName(form.country, lang), form.city].filter(Boolean).join(' ')],
        ['website', form.website],
        ['contact', form.contact_name],
        ['email', a.email],
        ['phone', form.phone],
        ['languages', speaks || pairs],
        ['offers', form.offers],
        ['needs', form.needs],
        ['products', (form.products ?? []).join(', ')],
        ['source', a.source],
        ['reason', a.reason],
    ];
    return (
        <section>
            <h3>{t('web.vetting.said')}</h3>
            <dl>
                {facts.map(
                    ([key, value]) =>
                        value && (
                            <div key={key}>
                                <dt>{t(`web.vetting.fact.${key}`)}</dt>
                                <dd className="public-words-short">{value}</dd>
                            </div>
                        ),
                )}
                {(form.delegates ?? []).map((d, i) => (
                    <div key={i}>
                        <dt>{t('web.vetting.fact.delegate')}</dt>
                        <dd>{[d.name, d.role, d.email, d.phone].filter(Boolean).join(' · ')}</dd>
                    </div>
                ))}
            </dl>
        </section>
    );
}

function Answers({ application: a, settings }: { application: Application; settings: EventRegistration | undefined }) {
    const { t, name } = useReader();
    const answers = Object.entries(a.form.answers ?? {}).filter(([, given]) => given.length > 0);
    if (answers.length === 0) return null;
    return (
        <section>
            <h3>{t('web.vetting.answers')}</h3>
            <dl>
                {answers.map(([key, given]) => {
                    const question = settings?.questions.find((q) => q.key === key);
                    const shown = given.map((g) => {
                        const option = question?.options?.find((o) => o.key === g);
                        if (option) return name(option.labels);
                        if (g === 'yes') return t('web.vetting.yes');
                        return a.files.find((f) => f.id === g)?.name ?? g;
                    });
                    return (
                        <div key={key}>
                            <dt>{question ? name(question.labels) : key}</dt>
                            <dd>{shown.join(', ')}</dd>
                        </div>
                    );
                })}
            </dl>
        </section>
    );
}

/** Documents and what was agreed to. */
function Proofs({ application: a }: { application: Application }) {
    const { t, lang, name } = useReader();
    return (
        <section>
            <h3>{t('web.register.documents')}</h3>
            {a.files.length === 0 && <p className="dim small">{t('web.vetting.no_files')}</p>}
            <ul className="file-list">
                {a.files.map((f) => (
                    <li key={f.id}>
                        <a href={`/api/v1/files/${f.id}/content`} className="file-name">
                            {f.name}
                        </a>
                        <span className="small dim">{t(`web.register.file.${f.kind}`)}</span>
                    </li>
                ))}
            </ul>
            <h3>{t('web.vetting.consents')}</h3>
            <ul>
                {a.consents.map((c) => (
                    <li key={c.purpose} className="small">
                        <Tag is={c.agreed ? 'good' : 'wrong'}>
                            {t(c.agreed ? 'web.vetting.agreed' : 'web.vetting.not_agreed')}
                        </Tag>{' '}
                        {name(c.titles)} ·{' '}
                        {t('web.vetting.consent_version', { version: c.version, at: momentInWords(c.at, lang) })}
                    </li>
                ))}
            </ul>
        </section>
    );
}
