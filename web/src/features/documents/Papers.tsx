import { useState } from 'react';
import { useInterpreters } from '@/api/hooks/interpreters.ts';
import { useParticipants } from '@/api/hooks/participants.ts';
import type { Event } from '@/api/types.ts';
import { CheckField, SelectField } from '@/components/Inputs.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { documentFormats, type DocumentFormat } from '@/text/documentFormats.ts';
import { isUiLanguage } from '@/text/i18n.ts';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

const papers = [
    'results-report',
    'buyers-book',
    'personal-timetables',
    'interpreters-pack',
    'meeting-record',
    'meeting-logs',
    'survey-results',
    'certificates',
    'memorandum',
] as const;
const forPeople: readonly string[] = ['personal-timetables', 'interpreters-pack'];

/** Documents written from the event's records: which one, in which language, as which file. */
export function Papers({ event }: { event: Event }) {
    const { t, lang } = useReader();
    const mayEdit = useMayEdit();
    const [paper, setPaper] = useState<(typeof papers)[number]>('results-report');
    const [format, setFormat] = useState<DocumentFormat>('hwpx');
    const [language, setLanguage] = useState(isUiLanguage(lang) ? lang : 'ko');
    const [parties, setParties] = useState({ seller: '', buyer: '' });
    const [reader, setReader] = useState({ person: '', own: false });
    if (!mayEdit) return null;
    const query = new URLSearchParams({ lang: language });
    if (paper === 'memorandum') Object.entries(parties).forEach(([side, id]) => id && query.set(side, id));
    if (forPeople.includes(paper)) {
        if (reader.person) query.set('person', reader.person);
        if (reader.own) query.set('own_language', 'true');
    }
    return (
        <section className="documents-section">
            <div className="section-head">
                <h2>{t('web.documents.papers')}</h2>
            </div>
            <p className="dim small documents-note">{t('web.documents.papers_help')}</p>
            <div className="papers">
                <SelectField
                    label={t('web.documents.paper')}
                    hint={t(`web.documents.paper.${paper}.note`)}
                    value={paper}
                    onChange={(p) => {
                        setPaper(papers.find((one) => one === p) ?? 'results-report');
                        setReader({ ...reader, person: '' });
                    }}
                    choices={papers.map((p) => ({ value: p, label: t(`web.documents.paper.${p}`) }))}
                />
                {paper === 'memorandum' && <Parties event={event} chosen={parties} onChoose={setParties} />}
                {forPeople.includes(paper) && (
                    <Reader
                        event={event}
                        participants={paper === 'personal-timetables'}
                        chosen={reader}
                        onChoose={setReader}
                    />
                )}
                <SelectField
                    label={t('web.documents.format')}
                    hint={format === 'hwpx' ? t('web.documents.hwpx_note') : undefined}
                    value={format}
                    onChange={(f) => setFormat(documentFormats.find((one) => one === f) ?? 'pdf')}
                    choices={documentFormats.map((f) => ({ value: f, label: t(`web.documents.format.${f}`) }))}
                />
                <Segmented
                    label={t('web.documents.language')}
                    value={language}
                    onChange={setLanguage}
                    choices={uiLanguages.map((l) => ({ value: l, label: ownName[l] }))}
                />
                <a
                    className="btn primary"
                    href={`/api/v1/events/${event.id}/documents/${paper}.${format}?${query.toString()}`}
                    download
                >
                    {t('web.documents.get', { format: format.toUpperCase() })}
                </a>
            </div>
        </section>
    );
}

interface Chosen {
    seller: string;
    buyer: string;
}

/** Who signs; left blank, lines to write on stand in the text. */
function Parties({ event, chosen, onChoose }: { event: Event; chosen: Chosen; onChoose: (chosen: Chosen) => void }) {
    const { t, name } = useReader();
    const people = useParticipants(event.id).data?.items ?? [];
    return (['seller', 'buyer'] as const).map((side) => (
        <SelectField
            key={side}
            label={t(`web.documents.party.${side}`)}
            value={chosen[side]}
            onChange={(id) => onChoose({ ...chosen, [side]: id })}
            choices={[
                { value: '', label: t('web.documents.party.blank') },
                ...people
                    .filter((p) => p.side === side)
                    .map((p) => ({ value: p.id, label: `${p.code} ${name(p.organisation.names)}` })),
            ]}
        />
    ));
}

interface ChosenReader {
    person: string;
    own: boolean;
}

/** Whose pack or timetable: everybody's or one person's, in the language chosen or each in their own. */
function Reader({
    event,
    participants,
    chosen,
    onChoose,
}: {
    event: Event;
    participants: boolean;
    chosen: ChosenReader;
    onChoose: (chosen: ChosenReader) => void;
}) {
    const { t, name } = useReader();
    const companies = useParticipants(event.id).data?.items ?? [];
    const interpreters = useInterpreters(event.id).data?.items ?? [];
    const people = [
        ...(participants ? companies.map((p) => ({ ...p, names: p.organisation.names })) : []),
        ...interpreters,
    ];
    return (
        <>
            <SelectField
                label={t('web.documents.reader')}
                value={chosen.person}
                onChange={(person) => onChoose({ ...chosen, person })}
                choices={[
                    { value: '', label: t('web.documents.reader.all') },
                    ...people.map((p) => ({ value: p.id, label: `${p.code} ${name(p.names)}` })),
                ]}
            />
            <CheckField
                label={t('web.documents.own_language')}
                value={chosen.own}
                onChange={(own) => onChoose({ ...chosen, own })}
            />
        </>
    );
}
