import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { usePressReleases, useWritePress } from '@/api/hooks/press.ts';
import type { Event, Lang, PressBrief, PressKind } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { CheckField, SelectField } from '@/components/Inputs.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { PressStateTag } from './PressStateTag.tsx';
import './press.css';

/** The press releases of an event, and writing a new one from its records. */
export function PressPage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    const [writing, setWriting] = useState(false);
    return (
        <div className="page">
            <header className="page-head">
                <PageHeading title={t('web.press.title')} />
                <Link className="btn" to="/events/$event/press-templates" params={{ event: event.slug }}>
                    {t('web.press.templates')}
                </Link>
                <Button look="primary" onClick={() => setWriting(true)}>
                    {t('web.press.write')}
                </Button>
            </header>
            <Loaded query={usePressReleases(event.id)}>
                {({ items }) =>
                    items.length === 0 ? (
                        <Empty title={t('web.press.empty')}>
                            <p>{t('web.press.empty_help')}</p>
                        </Empty>
                    ) : (
                        <ul className="press-list">
                            {items.map((item) => (
                                <Row key={item.id} item={item} event={event.slug} />
                            ))}
                        </ul>
                    )
                }
            </Loaded>
            {writing && <WriteDialog event={event} onClose={() => setWriting(false)} />}
        </div>
    );
}

function Row({ item, event }: { item: PressBrief; event: string }) {
    const { t } = useReader();
    return (
        <li>
            {item.may_open ? (
                <Link to="/events/$event/press/$press" params={{ event, press: item.id }}>
                    {item.title || t('web.press.untitled')}
                </Link>
            ) : (
                <span className="dim">{t('web.press.hidden')}</span>
            )}
            <span className="small">
                <PressStateTag state={item.state} heldBack={item.held_back} />{' '}
                {item.kind === 'correction' && <Tag>{t('web.press.kind.correction')}</Tag>}{' '}
                {item.sample && <Tag is="sample">{t('web.sample')}</Tag>}{' '}
                {item.state === 'scheduled' && t('web.press.until', { until: item.embargo_words })}
                {item.langs.map((l) => ownName[l]).join(' · ')}
            </span>
        </li>
    );
}

function WriteDialog({ event, onClose }: { event: Event; onClose: () => void }) {
    const { t, lang: own } = useReader();
    const go = useNavigate();
    const write = useWritePress(event.id);
    const isAhead = event.starts_on > new Date().toISOString().slice(0, 10);
    const [kind, setKind] = useState<PressKind>(isAhead ? 'announcement' : 'event');
    const [langs, setLangs] = useState<Lang[]>(uiLanguages.filter((l) => l === own));
    const toggle = (lang: Lang, on: boolean) =>
        setLangs(uiLanguages.filter((l) => (l === lang ? on : langs.includes(l))));
    const save = () =>
        write.mutate(
            { kind, langs },
            {
                onSuccess: (made) =>
                    void go({ to: '/events/$event/press/$press', params: { event: event.slug, press: made.id } }),
            },
        );
    return (
        <Dialog title={t('web.press.write')} open onClose={onClose}>
            <p className="small">{t('web.press.write_help')}</p>
            <SaveForm label={t('web.press.write')} save={write} onSave={save}>
                <SelectField
                    label={t('web.press.kind')}
                    value={kind}
                    onChange={(v) => setKind(v as PressKind)}
                    choices={(['announcement', 'event', 'agreement'] as const).map((value) => ({
                        value,
                        label: t(`web.press.kind.${value}`),
                    }))}
                />
                <div role="group" aria-label={t('web.press.languages')} className="press-languages">
                    {uiLanguages.map((l) => (
                        <CheckField
                            key={l}
                            label={ownName[l]}
                            value={langs.includes(l)}
                            onChange={(on) => toggle(l, on)}
                        />
                    ))}
                </div>
            </SaveForm>
        </Dialog>
    );
}
