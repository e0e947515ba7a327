import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useDropImport, useUpload } from '@/api/hooks/imports.ts';
import type { Import, ImportKind } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { takeFile } from '@/components/droppedFile.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { DropZone } from './DropZone.tsx';
import { lacking } from './fields.ts';
import { Preview } from './Preview.tsx';
import { type Part, RestOfFile, restOf } from './RestOfFile.tsx';
import './import.css';

const kinds: ImportKind[] = ['participants', 'interpreters', 'requests'];

/** A list comes in: choose its kind, drop the file, check the preview, import all or nothing. */
export function ImportPage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    const search = useSearch({ from: '/organiser/events/$event/import' });
    const [kind, setKind] = useState<ImportKind>(kinds.find((k) => k === search.kind) ?? 'participants');
    const [file, setFile] = useState<File | null>(null);
    const [current, setCurrent] = useState<Import | null>(null);
    const [brought, setBrought] = useState<Import[]>([]);
    const rest = restOf(brought);
    const isAsking = !current && rest.length > 0;
    const upload = useUpload(event.id);
    const drop = useDropImport();
    const sayFault = useSayFault();
    const go = useNavigate();
    const read = (as: ImportKind, from: File, sheet?: string) =>
        upload.mutate({ kind: as, file: from, sheet }, { onSuccess: setCurrent, onError: sayFault });
    /** Reads it as the kind asked for, or as the first other one whose needed columns it has. */
    const readAsFits = async (from: File, sheet?: string) => {
        let asAsked: Import | undefined;
        for (const as of [kind, ...kinds.filter((k) => k !== kind)]) {
            const made = await upload.mutateAsync({ kind: as, file: from, sheet });
            if (lacking(made).length === 0) {
                if (asAsked) drop.mutate(asAsked.id);
                setKind(as);
                return setCurrent(made);
            }
            if (asAsked) drop.mutate(made.id);
            else asAsked = made;
        }
        if (asAsked) setCurrent(asAsked);
    };
    /** Kept as bytes, so that it can be read as another kind even when the file has changed on the disk. */
    const give = async (from: File) => {
        const bytes = new File([await from.arrayBuffer()], from.name);
        setFile(bytes);
        setBrought([]);
        await readAsFits(bytes).catch(sayFault);
    };
    const sent = useRef(false);
    useEffect(() => {
        const left = sent.current ? null : takeFile();
        sent.current = true;
        if (left) void give(left);
    });
    const away = () => {
        if (current) drop.mutate(current.id);
        setCurrent(null);
    };
    const choose = (as: ImportKind) => {
        setKind(as);
        if (!current || !file) return;
        drop.mutate(current.id);
        read(as, file);
    };
    const chooseSheet = (sheet: string) => {
        if (!current || !file) return;
        drop.mutate(current.id);
        read(kind, file, sheet);
    };
    const readPart = (part: Part) => {
        if (!file) return;
        if (part.kind) setKind(part.kind);
        if (part.kind) read(part.kind, file, part.sheet);
        else void readAsFits(file, part.sheet).catch(sayFault);
    };
    /** What else the file has is offered, else the rows are shown where they are now. */
    const onDone = (done: Import) => {
        const all = [...brought, done];
        if (restOf(all).length === 0) return show();
        setBrought(all);
        setCurrent(null);
    };
    const show = () => {
        const params = { event: event.slug };
        if (kind === 'requests') void go({ to: '/events/$event/wishes', params });
        else
            void go({
                to: '/events/$event/people',
                params,
                search: kind === 'interpreters' ? { kind: 'interpreter' } : {},
            });
    };
    return (
        <div className="page import-page">
            <header className="page-head">
                <PageHeading title={t('web.import.title')} />
                {!isAsking && (
                    <Segmented
                        label={t('web.import.kind')}
                        value={kind}
                        onChange={choose}
                        choices={kinds.map((k) => ({ value: k, label: t(`web.import.kind.${k}`) }))}
                    />
                )}
            </header>
            {current ? (
                <Preview
                    key={current.id}
                    of={current}
                    busy={upload.isPending}
                    onChanged={setCurrent}
                    onSheet={chooseSheet}
                    onAway={away}
                    onDone={() => onDone(current)}
                />
            ) : isAsking ? (
                <RestOfFile parts={rest} busy={upload.isPending} onPart={readPart} onEnough={show} />
            ) : (
                <DropZone kind={kind} busy={upload.isPending} onFile={(from) => void give(from)} />
            )}
        </div>
    );
}
