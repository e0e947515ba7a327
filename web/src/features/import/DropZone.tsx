import { useRef } from 'react';
import type { ImportKind } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { FileDrop } from '@/components/FileDrop.tsx';
import { useReader } from '@/text/useReader.ts';

interface Props {
    kind: ImportKind;
    busy: boolean;
    onFile: (file: File) => void;
}

export function DropZone({ kind, busy, onFile }: Props) {
    const { t, lang } = useReader();
    const input = useRef<HTMLInputElement>(null);
    return (
        <>
            <FileDrop className="drop-zone" onFile={onFile}>
                <p className="strong">{t('web.import.drop')}</p>
                <p className="dim">{t('web.import.formats')}</p>
                <Button look="primary" large busy={busy} onClick={() => input.current?.click()}>
                    {t(busy ? 'web.import.reading' : 'web.import.choose')}
                </Button>
                <input
                    ref={input}
                    type="file"
                    className="visually-hidden"
                    tabIndex={-1}
                    aria-label={t('web.import.choose')}
                    accept=".xlsx,.csv,.tsv,.txt"
                    onChange={(e) => {
                        const file = e.target.files?.[0];
                        if (file) onFile(file);
                        e.target.value = '';
                    }}
                />
            </FileDrop>
            <p className="import-templates">
                {t('web.import.templates')}{' '}
                <a className="btn" href={`/api/v1/templates/${kind}.xlsx?lang=${lang}`} download>
                    XLSX
                </a>{' '}
                <a className="btn" href={`/api/v1/templates/${kind}.csv?lang=${lang}`} download>
                    CSV
                </a>
            </p>
        </>
    );
}
