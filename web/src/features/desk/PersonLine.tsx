import { useUndoCheckIn } from '@/api/hooks/desk.ts';
import type { Desk } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Mark } from '@/components/Mark.tsx';
import { NameText } from '@/components/NameText.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { clock } from '@/text/zones.ts';
import type { Listed } from './seen.ts';

interface Props {
    person: Listed;
    desk: Desk;
    event: string;
    onCome: (person: Listed) => Promise<void>;
}

export function PersonLine({ person, desk, event, onCome }: Props) {
    const { t, lang } = useReader();
    const undo = useUndoCheckIn(event);
    const sayFault = useSayFault();
    const { first } = person;
    const role = person.kind === 'interpreter' ? 'interpreter' : (person.side ?? 'buyer');
    return (
        <li className={person.at ? 'is-here' : ''}>
            <div>
                <b>
                    <NameText names={person.names} />
                </b>
                <span className="small dim">
                    <span className="num">{person.code}</span> {t(`web.people.${role}`)} {person.contact_name}
                    {person.meetings > 0 && ` · ${t('web.desk.meetings', { count: person.meetings })}`}
                </span>
            </div>
            {person.at ? (
                <span className="desk-here">
                    <Mark is={person.unsent ? 'attention' : 'good'} />{' '}
                    {t(person.unsent ? 'web.desk.here_unsent' : 'web.desk.here', {
                        time: clock(new Date(person.at), desk.time_zone),
                    })}
                </span>
            ) : (
                <Button look="primary" large onClick={() => void onCome(person)}>
                    {t('web.desk.check_in')}
                </Button>
            )}
            {person.at && !person.unsent && (
                <span className="desk-acts">
                    <a
                        className="btn"
                        href={`/api/v1/events/${desk.event_id}/badges.pdf?form=label&ids=${person.id}&lang=${lang}`}
                        target="_blank"
                        rel="noreferrer"
                    >
                        {t('web.desk.badge')}
                    </a>
                    {first && (
                        <TwiceButton
                            first={t('web.desk.undo')}
                            sure={t('web.desk.undo_sure')}
                            busy={undo.isPending}
                            onSure={() => undo.mutate(first.id, { onError: sayFault })}
                        />
                    )}
                </span>
            )}
        </li>
    );
}
