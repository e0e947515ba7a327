import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePressTemplate, usePressTemplates } from '@/api/hooks/pressTemplates.ts';
import type { Event, Lang, PressTemplateBrief } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { SelectField } from '@/components/Inputs.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { Loaded } from '@/components/States.tsx';
import { isUiLanguage } from '@/text/i18n.ts';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { TemplateDesk } from './TemplateDesk.tsx';
import './press.css';

/** The templates of releases: chosen, changed for the whole workspace, seen with this event's data. */
export function TemplatesPage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    return (
        <div className="page">
            <p className="small">
                <Link to="/events/$event/press" params={{ event: event.slug }}>
                    {t('web.press.title')}
                </Link>
            </p>
            <h1>{t('web.press.templates')}</h1>
            <p className="dim small">{t('web.press.templates_help')}</p>
            <Loaded query={usePressTemplates(event.workspace_id)}>
                {({ items }) => <Chosen event={event} items={items} />}
            </Loaded>
        </div>
    );
}

function Chosen({ event, items }: { event: Event; items: PressTemplateBrief[] }) {
    const { t, lang: reader } = useReader();
    const names = [...new Set(items.map((one) => one.name))];
    const [name, setName] = useState(names.find((one) => one === event.kind) ?? names[0] ?? '');
    const [lang, setLang] = useState<Lang>(isUiLanguage(reader) ? reader : 'ko');
    const changed = (one: string) => items.some((i) => i.name === one && i.origin === 'workspace');
    return (
        <>
            <div className="press-choice">
                <SelectField
                    label={t('web.press.template')}
                    value={name}
                    onChange={setName}
                    choices={names.map((one) => ({
                        value: one,
                        label: `${t(`web.press.template.${one}`)}${changed(one) ? ` (${t('web.press.origin.workspace')})` : ''}`,
                    }))}
                />
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
