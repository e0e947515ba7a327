import { useState } from 'react';
import { useReplaceStandby } from '@/api/hooks/day.ts';
import type { DayBoard } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import type { Now } from './model.ts';

/** Who would step in for somebody who does not come, in the order they are asked. */
export function StandbyList({ board, now, mayEdit }: { board: DayBoard; now: Now; mayEdit: boolean }) {
    const { t, name } = useReader();
    const event = useCurrentEvent();
    const replace = useReplaceStandby(event.id);
    const sayFault = useSayFault();
    const [chosen, setChosen] = useState('');
    const save = (ids: string[]) => replace.mutate(ids, { onError: sayFault });
    const others = board.people.filter((p) => p.kind === 'participant' && !board.standby.includes(p.id));
    return (
        <section>
            <h2>
                {t('web.day.standby')} <span>{board.standby.length}</span>
            </h2>
            <ul>
                {board.standby.map((id) => (
                    <li key={id}>
                        <b className="num">{now.people.get(id)?.code}</b>
                        <span>{name(now.people.get(id)?.names)}</span>
                        {mayEdit && (
                            <Button
                                look="ghost"
                                busy={replace.isPending}
                                onClick={() => save(board.standby.filter((x) => x !== id))}
                            >
                                {t('web.day.standby_remove')}
                            </Button>
                        )}
                    </li>
                ))}
            </ul>
            {mayEdit && (
                <div className="day-add">
                    <select
                        className="input slim"
                        aria-label={t('web.day.standby_choose')}
                        value={chosen}
                        onChange={(e) => setChosen(e.target.value)}
                    >
                        <option value="">{t('web.day.standby_choose')}</option>
                        {others.map((p) => (
                            <option key={p.id} value={p.id}>
                                {p.code} {name(p.names)}
                            </option>
                        ))}
                    </select>
                    <Button
                        busy={replace.isPending}
                        disabled={!chosen}
                        onClick={() => {
                            save([...board.standby, chosen]);
                            setChosen('');
                        }}
                    >
                        {t('web.day.standby_add')}
                    </Button>
                </div>
            )}
        </section>
    );
}
