import { Link } from '@tanstack/react-router';
import { useDeleteRehearsal, useMakeRehearsal, useRehearsals } from '@/api/hooks/rehearsals.ts';
import type { Event, Rehearsal } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';

/** Sealed copies of the event: how the day can be rehearsed, what came of it, and throwing one away. */
export function RehearsalsPart({ event }: { event: Event }) {
    const { t } = useReader();
    const rehearsals = useRehearsals(event.id);
    const make = useMakeRehearsal(event.id);
    const sayFault = useSayFault();
    return (
        <section className="rehearsals">
            <p className="dim">{t('web.settings.rehearsals.help')}</p>
            <p>
                <code>{t('web.settings.rehearsals.command', { server: location.origin, event: event.slug })}</code>
            </p>
            <div className="buttons">
                <Button busy={make.isPending} onClick={() => make.mutate(undefined, { onError: sayFault })}>
                    {t('web.settings.rehearsals.make')}
                </Button>
            </div>
            <Loaded query={rehearsals} rows={3}>
                {({ items }) =>
                    items.length === 0 ? (
                        <Empty title={t('web.settings.rehearsals.empty')} />
                    ) : (
                        <ul className="rehearsal-list">
                            {items.map((one) => (
                                <Line key={one.id} rehearsal={one} />
                            ))}
                        </ul>
                    )
                }
            </Loaded>
        </section>
    );
}

function Line({ rehearsal }: { rehearsal: Rehearsal }) {
    const { t, name } = useReader();
    const remove = useDeleteRehearsal();
    const sayFault = useSayFault();
    return (
        <li>
            <div>
                <Link to="/events/$event" params={{ event: rehearsal.slug }}>
                    {t('web.settings.rehearsals.number', { number: rehearsal.number, name: name(rehearsal.names) })}
                </Link>
                <p className="small dim">
                    {t('web.settings.rehearsals.line', {
                        meetings: rehearsal.meetings,
                        messages: rehearsal.messages,
                    })}
                </p>
            </div>
            <TwiceButton
                first={t('web.settings.rehearsals.delete')}
                sure={t('web.settings.rehearsals.delete_sure')}
                busy={remove.isPending}
                onSure={() => remove.mutate(rehearsal.id, { onError: sayFault })}
            />
        </li>
    );
}
