import type { Import, ImportKind } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useReader } from '@/text/useReader.ts';

/** What a file holds beside the list that was brought from it; without a kind it is read as what fits. */
export interface Part {
    sheet: string;
    kind?: ImportKind;
}

/** Wishes in the columns of a list of participants first, then sheets nobody has read. */
export function restOf(brought: readonly Import[]): Part[] {
    const wishes = brought
        .filter((one) => one.columns.some((column) => column.wishes))
        .filter((one) => !brought.some((other) => other.kind === 'requests' && other.sheet === one.sheet))
        .map(({ sheet }) => ({ sheet, kind: 'requests' as const }));
    const sheets = (brought[0]?.sheets ?? []).filter((sheet) => !brought.some((one) => one.sheet === sheet));
    return [...wishes, ...sheets.map((sheet) => ({ sheet }))];
}

interface Props {
    parts: readonly Part[];
    busy: boolean;
    onPart: (part: Part) => void;
    onEnough: () => void;
}

export function RestOfFile({ parts, busy, onPart, onEnough }: Props) {
    const { t } = useReader();
    return (
        <section className="import-rest" aria-label={t('web.import.rest')}>
            <h2>{t('web.import.rest')}</h2>
            <p className="dim">{t('web.import.rest.hint')}</p>
            <div className="buttons">
                {parts.map(({ kind, sheet }) => (
                    <Button
                        key={`${kind ?? ''} ${sheet}`}
                        large
                        busy={busy}
                        onClick={() => onPart({ sheet, ...(kind && { kind }) })}
                    >
                        {kind === 'requests'
                            ? t(sheet ? 'web.import.rest.wishes_of' : 'web.import.rest.wishes', { sheet })
                            : t('web.import.rest.sheet', { sheet })}
                    </Button>
                ))}
                <Button large onClick={onEnough}>
                    {t('web.import.rest.enough')}
                </Button>
            </div>
        </section>
    );
}
