import { useNavigate, useParams } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { useSearch } from '@/api/hooks/workspace.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { useWorkspace } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { actionsFor, type Found } from './actions.ts';
import './search.css';

/** One box for every person, organisation, meeting, page: arrows choose, Enter opens. */
export function SearchDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
    const { t } = useReader();
    return (
        <Dialog title={t('web.search.open')} open={open} onClose={onClose} width={560}>
            <SearchBox onClose={onClose} />
        </Dialog>
    );
}

function SearchBox({ onClose }: { onClose: () => void }) {
    const reader = useReader();
    const { t, name } = reader;
    const go = useNavigate();
    const workspace = useWorkspace();
    const { event }: { event?: string } = useParams({ strict: false });
    const [words, setWords] = useState('');
    const [at, setAt] = useState(0);
    const [asked] = useDebouncedValue(words, 120);
    const hits = useSearch(workspace?.id ?? '', asked).data?.items ?? [];
    const found: Found[] = [
        ...actionsFor(words, event, reader),
        ...(words.trim()
            ? hits.map((h) => ({
                  key: `${h.kind}-${h.id}`,
                  title: name(h.title),
                  detail: h.detail,
                  kind: t(`web.search.kind.${h.kind}`),
                  url: h.url,
              }))
            : []),
    ];
    const visit = (hit: Found | undefined) => {
        if (!hit) return;
        onClose();
        void go({ href: hit.url });
    };
    const onKey = (e: KeyboardEvent) => {
        const step = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
        if (step) {
            e.preventDefault();
            setAt((i) => Math.max(0, Math.min(found.length - 1, i + step)));
        }
        if (e.key === 'Enter' && !e.nativeEvent.isComposing) visit(found[at]);
    };
    return (
        <>
            <input
                className="input"
                data-autofocus
                role="combobox"
                aria-label={t('web.search.label')}
                aria-expanded={found.length > 0}
                aria-controls="search-found"
                aria-activedescendant={found[at] ? `found-${at}` : undefined}
                placeholder={t('web.search.open')}
                value={words}
                onChange={(e) => {
                    setWords(e.target.value);
                    setAt(0);
                }}
                onKeyDown={onKey}
            />
            <ul id="search-found" role="listbox" aria-label={t('web.search.open')} className="search-found">
                {found.map((f, i) => (
                    <li
                        key={f.key}
                        id={`found-${i}`}
                        role="option"
                        aria-selected={i === at}
                        onMouseMove={() => setAt(i)}
                        onClick={() => visit(f)}
                    >
                        <span className="cut">{f.title}</span>
                        <span className="dim small cut">{f.detail}</span>
                        <span className="dim small">{f.kind}</span>
                    </li>
                ))}
            </ul>
            {asked.trim() && found.length === 0 && <p className="dim">{t('web.search.none')}</p>}
        </>
    );
}
