import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { usePressChanges, usePressRelease } from '@/api/hooks/press.ts';
import type { Lang, PressRelease } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import { PressText } from '@/components/PressText.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { momentInWords } from '@/text/dates.ts';
import { ownName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { FigureChip } from './FigureChip.tsx';
import { FigureEditor } from './FigureEditor.tsx';
import { PressActions } from './PressActions.tsx';
import { ReadersPart } from './ReadersPart.tsx';
import { PressStateTag } from './PressStateTag.tsx';
import './press.css';

export function PressReleasePage() {
    const { press = '' }: { press?: string } = useParams({ strict: false });
    return (
        <div className="page">
            <Loaded query={usePressRelease(press)}>
                {(release) => <Desk key={`${release.id}:${release.version}`} release={release} />}
            </Loaded>
        </div>
    );
}

/** Editor on the left, the release as it will look on the right. */
function Desk({ release }: { release: PressRelease }) {
    const { t, lang: reader } = useReader();
    const event = useCurrentEvent();
    const sayFault = useSayFault();
    const { save } = usePressChanges(release);
    const [texts, setTexts] = useState(() => release.texts.map(({ lang, text }) => ({ lang, text })));
    const [lang, setLang] = useState<Lang>(
        release.texts.find((x) => x.lang === reader)?.lang ?? release.texts[0]?.lang ?? 'ko',
    );
    const text = texts.find((x) => x.lang === lang)?.text ?? '';
    const changed = texts.some((x) => x.text !== release.texts.find((y) => y.lang === x.lang)?.text);
    const editable = release.state !== 'published';
    const change = (next: string) => setTexts(texts.map((x) => (x.lang === lang ? { ...x, text: next } : x)));
    return (
        <>
            <p className="small">
                <Link to="/events/$event/press" params={{ event: event.slug }}>
                    {t('web.press.title')}
                </Link>
            </p>
            <header className="page-head press-head">
                <PageHeading title={release.texts.find((x) => x.lang === lang)?.title || t('web.press.untitled')} />
                <PressStateTag state={release.state} heldBack={release.held_back} />
                {release.sample && <Tag is="sample">{t('web.sample')}</Tag>}
            </header>
            <Standing release={release} />
            <PressActions release={release} lang={lang} changed={changed} />
            <Differences release={release} />
            <Segmented
                label={t('web.press.languages')}
                value={lang}
                onChange={(next) => setLang(next as Lang)}
                choices={release.texts.map((x) => ({ value: x.lang, label: ownName[x.lang] }))}
            />
            <div className="press-desk">
                {editable && (
                    <section aria-label={t('web.press.text')}>
                        <FigureEditor
                            key={lang}
                            text={text}
                            lang={lang}
                            figures={release.figures}
                            label={t('web.press.text')}
                            onChange={change}
                        />
                        <Button
                            look="primary"
                            disabled={!changed}
                            busy={save.isPending}
                            onClick={() => save.mutate(texts, { onError: sayFault })}
                        >
                            {t('web.press.save')}
                        </Button>
                        {changed && <span className="dim small"> {t('web.press.unsaved')}</span>}
                    </section>
                )}
                <section aria-label={t('web.press.preview')} className="press-preview">
                    <PressText
                        text={text}
                        lang={lang}
                        figure={(run, key) => <FigureChip run={run} figure={key} release={release} />}
                    />
                </section>
            </div>
            {release.state !== 'published' && <ReadersPart press={release.id} zone={release.embargo_zone} />}
            <Versions release={release} />
        </>
    );
}

function Standing({ release }: { release: PressRelease }) {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    return (
        <p className="dim small">
            {release.written_by && t('web.press.by', { name: release.written_by })}{' '}
            {release.reviewed_by && t('web.press.reviewed_by', { name: release.reviewed_by })}{' '}
            {release.state === 'scheduled' && (
                <>
                    {t('web.press.until', { until: release.embargo_words })}{' '}
                    {t('web.press.seen_by', { names: release.listed.map((p) => p.name).join(', ') })}
                </>
            )}
            {release.published_at && (
                <>
                    {t('web.press.published_at', {
                        at: momentInWords(release.published_at, lang, event.time_zone),
                    })}{' '}
                    <a href={release.url}>{t('web.press.public_page')}</a>
                </>
            )}
        </p>
    );
}

function Differences({ release }: { release: PressRelease }) {
    const { t } = useReader();
    const found = release.texts.flatMap((x) => x.differences.map((d) => ({ ...d, lang: x.lang })));
    if (found.length === 0) return null;
    return (
        <div role="alert" className="press-differences">
            <b>{t('web.press.differences')}</b>
            <ul>
                {found.map((d, i) => (
                    <li key={i}>
                        {ownName[d.lang]}: {d.written} →{' '}
                        {d.recorded || <span className="c-wrong">{t('web.press.not_recorded')}</span>}
                    </li>
                ))}
            </ul>
        </div>
    );
}

function Versions({ release }: { release: PressRelease }) {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    return (
        <details className="small">
            <summary>{t('web.press.versions', { count: release.versions.length })}</summary>
            <ol>
                {release.versions.map((v) => (
                    <li key={v.number} value={v.number}>
                        {momentInWords(v.written_at, lang, event.time_zone)} {v.written_by}
                    </li>
                ))}
            </ol>
        </details>
    );
}
