import { useState } from 'react';
import { useErasures } from '@/api/hooks/personData.ts';
import type { Erasure } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { Loaded } from '@/components/States.tsx';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { Proof } from './Proof.tsx';

/** Erasures so far, each with its proof. */
export function Erasures({ workspace }: { workspace: string }) {
    const { t, lang } = useReader();
    const [shown, setShown] = useState<Erasure | null>(null);
    return (
        <section aria-label={t('web.person.erasures')}>
            <h2>{t('web.person.erasures')}</h2>
            <Loaded query={useErasures(workspace)} rows={2}>
                {({ items }) =>
                    items.length === 0 ? (
                        <p className="dim">{t('web.person.no_erasures')}</p>
                    ) : (
                        <ul className="people-found">
                            {items.map((one) => (
                                <li key={one.id}>
                                    <span className="person-line">
                                        {momentInWords(one.at, lang)}{' '}
                                        <span className="tag">{t(`web.person.kind.${one.kind}`)}</span>
                                        <span className="small mono dim">{one.digest.slice(0, 16)}</span>
                                    </span>
                                    <Button onClick={() => setShown(one)}>{t('web.person.show_proof')}</Button>
                                </li>
                            ))}
                        </ul>
                    )
                }
            </Loaded>
            {shown && (
                <Dialog title={t('web.person.proof_title')} open onClose={() => setShown(null)} width={640}>
                    <Proof erasure={shown} />
                </Dialog>
            )}
        </section>
    );
}
