import { useState } from 'react';
import type { LedgerFlag } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';

const few = 4;

/** What is implausible, each with the entries it is about. */
export function Flags({ flags, onEntry }: { flags: LedgerFlag[]; onEntry: (entry: string) => void }) {
    const { t } = useReader();
    const [all, setAll] = useState(false);
    if (flags.length === 0) return null;
    return (
        <section className="flags" aria-labelledby="flags-title">
            <h2 id="flags-title">{t('web.results.flags', { count: flags.length })}</h2>
            <ul>
                {(all ? flags : flags.slice(0, few)).map((flag) => (
                    <li key={flag.code + flag.entry_ids.join()}>
                        <Mark is="attention" /> {t(`web.results.flag.${flag.code}`, flag.params)}{' '}
                        {flag.entry_ids.slice(0, 12).map((id, i) => (
                            <Button key={id} look="link" onClick={() => onEntry(id)}>
                                {t('web.results.number', { number: flag.numbers[i] })}
                            </Button>
                        ))}
                    </li>
                ))}
            </ul>
            {flags.length > few && (
                <Button look="link" onClick={() => setAll(!all)}>
                    {t(all ? 'web.results.fewer' : 'web.results.more', { count: flags.length - few })}
                </Button>
            )}
        </section>
    );
}
