import { useState } from 'react';
import { useMakePack } from '@/api/hooks/releases.ts';
import { isOver, useJob } from '@/api/hooks/solves.ts';
import type { Release } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { CheckField } from '@/components/Inputs.tsx';
import { Mark } from '@/components/Mark.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { momentInWords } from '@/text/dates.ts';
import { isUiLanguage } from '@/text/i18n.ts';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { Segmented } from '@/components/Segmented.tsx';

const files = [
    ['timetable.pdf', 'wall'],
    ['timetable.xlsx', 'sheet'],
    ['table-signs.pdf', 'signs'],
    ['timetable.ics', 'calendar'],
] as const;

/** What can be handed out of the newest release, in the language chosen. */
export function LatestRelease({ release }: { release: Release }) {
    const { t, lang } = useReader();
    const [language, setLanguage] = useState(isUiLanguage(lang) ? lang : 'ko');
    return (
        <section>
            <div className="section-head">
                <h2>{t('web.documents.release', { number: release.number })}</h2>
                <span className="dim small">{momentInWords(release.released_at, lang)}</span>
            </div>
            <div className="documents-language">
                <Segmented
                    label={t('web.documents.language')}
                    value={language}
                    onChange={setLanguage}
                    choices={uiLanguages.map((l) => ({ value: l, label: ownName[l] }))}
                />
            </div>
            <ul className="files">
                {files.map(([file, key]) => (
                    <li key={file}>
                        <div>
                            <b>{t(`web.documents.file.${key}`)}</b>
                            <p className="dim small">{t(`web.documents.file.${key}.note`)}</p>
                        </div>
                        <a className="btn" href={`/api/v1/releases/${release.id}/${file}?lang=${language}`} download>
                            {t('web.documents.get', { format: file.split('.').pop()?.toUpperCase() })}
                        </a>
                    </li>
                ))}
                <Pack release={release.id} language={language} />
            </ul>
        </section>
    );
}

function Pack({ release, language }: { release: string; language: 'ko' | 'zh' | 'en' | 'ru' }) {
    const { t } = useReader();
    const make = useMakePack();
    const [links, setLinks] = useState(false);
    const sayFault = useSayFault();
    const job = useJob(make.data?.id ?? '', false).data;
    const url = job?.state === 'done' ? job.result?.url : null;
    return (
        <li>
            <div>
                <b>{t('web.documents.file.pack')}</b>
                <p className="dim small">{t('web.documents.file.pack.note')}</p>
                {!url && <CheckField label={t('web.documents.pack_links')} value={links} onChange={setLinks} />}
                {links && <p className="small">{t('web.documents.pack_links_note')}</p>}
            </div>
            {url ? (
                <a className="btn" href={url} download>
                    {t('web.documents.get', { format: 'ZIP' })}
                </a>
            ) : (
                <Button
                    busy={make.isPending || (job !== undefined && !isOver(job))}
                    onClick={() => make.mutate({ release, lang: language, links }, { onError: sayFault })}
                >
                    {job && !isOver(job)
                        ? t('web.documents.packing', { percent: Math.round(job.progress * 100) })
                        : t('web.documents.pack')}
                </Button>
            )}
            {job?.state === 'failed' && (
                <span className="c-wrong small">
                    <Mark is="wrong" /> {t('web.documents.pack_failed')}
                </span>
            )}
        </li>
    );
}
