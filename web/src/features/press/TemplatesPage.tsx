import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { usePressTemplate, usePressTemplates } from '@/api/hooks/pressTemplates.ts';
import type { Event, Lang, PressTemplateBrief } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Field } from '@/components/Field.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { Loaded } from '@/components/States.tsx';
import { isUiLanguage } from '@/text/i18n.ts';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { letterOf } from './letterOf.ts';
import { TemplateDesk } from './TemplateDesk.tsx';
import './press.css';

/** The templates of releases and letters: chosen, changed for the whole workspace, seen with this event's data. */
export function TemplatesPage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    const { name: asked } = useSearch({ strict: false });
    return (
        <div className="page">
            <p className="small">
                {letterOf(asked ?? '') ? (
                    <Link to="/events/$event/letters" params={{ event: event.slug }} search={{ part: 'settings' }}>
                        {t('web.press.letters')}
                    </Link>
                ) : (
                    <Link to="/events/$event/press" params={{ event: event.slug }}>
                        {t('web.press.title')}
                    </Link>
                )}
            </p>
            <header className="page-head">
                <PageHeading title={t('web.press.templates')} />
            </header>
            <Loaded query={usePressTemplates(event.workspace_id)}>
                {({ items }) => <Chosen event={event} items={items} />}
            </Loaded>
        </div>
    );
}

function Chosen({ event, items }: { event: Event; items: PressTemplateBrief[] }) {
    const { t, lang: reader } = useReader();
    const names = [...new Set(items.map((one) => one.name))];
    const { name: asked } = useSearch({ strict: false });
    const first = names.find((one) => one === asked) ?? names.find((one) => one === event.kind);
    const [name, setName] = useState(first ?? names[0] ?? '');
    const [lang, setLang] = useState<Lang>(isUiLanguage(reader) ? reader : 'ko');
    const changed = (one: string) => items.some((i) => i.name === one && i.origin === 'workspace');
    const label = (one: string) => {
        const letter = letterOf(one);
        return t(letter ? `mail.purpose.${letter}` : `web.press.template.${one}`);
    };
    const choices = (of: string[]) =>
        of.map((one) => (
            <option key={one} value={one}>
                {label(one)}
                {changed(one) && ` (${t('web.press.origin.workspace')})`}
            </option>
        ));
    return (
        <>
            <p className="dim small">{t(letterOf(name) ? 'web.press.letter_help' : 'web.press.templates_help')}</p>
            <div className="press-choice">
                <Field label={t('web.press.template')}>
                    <select className="input" value={name} onChange={(e) => setName(e.target.value)}>
                        <optgroup label={t('web.press.press_texts')}>
                            {choices(names.filter((one) => !letterOf(one)))}
                        </optgroup>
                        <optgroup label={t('web.press.letters')}>
                            {choices(names.filter((one) => letterOf(one)))}
                        </optgroup>
                    </select>
                </Field>
                <Segmented
                    label={t('web.press.languages')}
                    value={lang}
                    onChange={setLang}
                    choices={uiLanguages.map((l) => ({ value: l, label: ownName[l] }))}
                />
            </div>
            <Loaded query={usePressTemplate(event.workspace_id, name, lang)}>
                {(template) => (
                    <TemplateDesk key={`${template.name}:${template.lang}`} event={event} template={template} />
                )}
            </Loaded>
        </>
    );
}
