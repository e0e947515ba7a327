import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useDropImport, useUpload } from '@/api/hooks/imports.ts';
import type { Import, ImportKind } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { takeFile } from '@/components/droppedFile.ts';
import { Segmented } from '@/components/Segmented.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { DropZone } from './DropZone.tsx';
import { Preview } from './Preview.tsx';
import './import.css';

const kinds: ImportKind[] = ['participants', 'interpreters', 'requests'];

/** A list comes in: choose its kind, drop the file, check the preview, import all or nothing. */
export function ImportPage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    const search = useSearch({ from: '/organiser/events/$event/import' });
    const [kind, setKind] = useState<ImportKind>(kinds.find((k) => k === search.kind) ?? 'participants');
    const [current, setCurrent] = useState<Import | null>(null);
    const upload = useUpload(event.id);
    const drop = useDropImport();
    const sayFault = useSayFault();
    const give = (file: File) => upload.mutate({ kind, file }, { onSuccess: setCurrent, onError: sayFault });
    const sent = useRef(false);
    useEffect(() => {
        const file = sent.current ? null : takeFile();
        sent.current = true;
        if (file) give(file);
    });
    const away = () => {
        if (current) drop.mutate(current.id);
        setCurrent(null);
    };
    return (
        <div className="page import-page">
            <header className="page-head">
                <h1>{t('web.import.title')}</h1>
                {!current && (
                    <Segmented
                        label={t('web.import.kind')}
                        value={kind}
                        onChange={setKind}
                        choices={kinds.map((k) => ({ value: k, label: t(`web.import.kind.${k}`) }))}
                    />
                )}
            </header>
            {current ? (
                <Preview of={current} onChanged={setCurrent} onAway={away} onDone={() => setCurrent(null)} />
            ) : (
                <DropZone kind={kind} busy={upload.isPending} onFile={give} />
            )}
        </div>
    );
}
