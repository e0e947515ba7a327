import { useDeferredValue, useMemo, useState } from 'react';
import { useDrafts } from '@/api/hooks/drafts.ts';
import { useSuggestionSummary, type Basis } from '@/api/hooks/suggestions.ts';
import type { SuggestionShow, Wishes } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { FindField } from '@/components/FindField.tsx';
import { CheckField } from '@/components/Inputs.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { useReader } from '@/text/useReader.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { SuggestionNumbers } from './SuggestionNumbers.tsx';
import { SuggestionPanel } from './SuggestionPanel.tsx';
import './suggestions.css';

interface Props {
    wishes: Wishes;
    seller: string;
    buyer: string;
    onSelect: (seller?: string, buyer?: string) => void;
}

const shows: SuggestionShow[] = ['added', 'kept', 'left_out'];

/** Who should meet whom: the choice in numbers, its pairs, and why these and not those. */
export function SuggestionsView({ wishes, seller, buyer, onSelect }: Props) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const [show, setShow] = useState<SuggestionShow>('added');
    const [words, setWords] = useState('');
    const [afresh, setAfresh] = useState(false);
    const [withoutUnplaced, setWithoutUnplaced] = useState(false);
    const q = useDeferredValue(words.trim());
    const draft = useDrafts(event.id).data?.items.find(
        (d) => d.verdict.placed > 0 && d.verdict.placed < d.verdict.wished,
    );
    const basis = useMemo<Basis>(
        () => ({ afresh, draft: withoutUnplaced && draft ? draft.id : '' }),
        [afresh, withoutUnplaced, draft],
    );
    const summary = useSuggestionSummary(event.id, basis);
    const people = useMemo(() => new Map([...wishes.sellers, ...wishes.buyers].map((p) => [p.id, p])), [wishes]);
    const counts = { added: summary.data?.added, kept: undefined, left_out: summary.data?.left_out };
    return (
        <>
            <div className="list-tools">
                <Segmented
                    label={t('web.suggest.show')}
                    value={show}
                    onChange={setShow}
                    choices={shows.map((value) => ({
                        value,
                        label: [t(`web.suggest.show.${value}`), counts[value]].filter((x) => x !== undefined).join(' '),
                    }))}
                />
                <FindField label={t('web.wishes.find')} value={words} onChange={setWords} />
                <CheckField label={t('web.suggest.afresh')} value={afresh} onChange={setAfresh} />
                {draft && (
                    <CheckField
                        label={t('web.suggest.without_unplaced', { number: draft.number })}
                        value={withoutUnplaced}
                        onChange={setWithoutUnplaced}
                    />
                )}
            </div>
            <div className="with-panel">
                <div className="suggestions">
                    <SuggestionNumbers summary={summary} basis={basis} />
                    <SuggestionList
                        people={people}
                        basis={basis}
                        asked={{ show, q }}
                        seller={seller}
                        buyer={buyer}
                        onSelect={onSelect}
                    />
                </div>
                {seller && buyer && (
                    <SuggestionPanel
                        key={seller + buyer}
                        people={people}
                        basis={basis}
                        seller={seller}
                        buyer={buyer}
                        onClose={() => onSelect()}
                    />
                )}
            </div>
        </>
    );
}
