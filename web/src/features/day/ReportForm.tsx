import { useState } from 'react';
import type { DayBoard, DayChangeKind, DayPerson, ProposalRequest } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { CheckField, NumberField, SelectField } from '@/components/Inputs.tsx';
import { useReader } from '@/text/useReader.ts';
import { happening } from './request.ts';

const kinds = ['no_show', 'late', 'interpreter_ill', 'table_lost', 'new_wish', 'walk_in', 'arrived'] as const;
type Kind = (typeof kinds)[number];

const needs: Record<Kind, readonly ('participant' | 'interpreter' | 'table' | 'minutes' | 'with')[]> = {
    no_show: ['participant'],
    late: ['participant', 'minutes'],
    interpreter_ill: ['interpreter'],
    table_lost: ['table'],
    new_wish: ['participant', 'with'],
    walk_in: ['participant', 'with'],
    arrived: ['participant'],
};

/** For what cannot be pointed at: somebody not at a table, a wish, a walk-in. */
export function ReportForm({
    board,
    busy,
    onReport,
}: {
    board: DayBoard;
    busy: boolean;
    onReport: (request: ProposalRequest) => void;
}) {
    const { t, name } = useReader();
    const [kind, setKind] = useState<Kind>('no_show');
    const [who, setWho] = useState('');
    const [other, setOther] = useState('');
    const [table, setTable] = useState('');
    const [minutes, setMinutes] = useState<number | null>(10);
    const [move, setMove] = useState(false);
    const asked = (what: (typeof needs)[Kind][number]) => needs[kind].includes(what);
    const chosen = board.people.find((p) => p.id === who);
    const choice = (p: DayPerson) => ({ value: p.id, label: `${p.code} ${name(p.names)}` });
    const pick = (list: DayPerson[]) => [{ value: '', label: t('web.day.choose') }, ...list.map(choice)];
    const participants = board.people.filter((p) => p.kind === 'participant');
    const complete =
        (!(asked('participant') || asked('interpreter')) || who) &&
        (!asked('with') || other) &&
        (!asked('table') || table) &&
        (!asked('minutes') || minutes);
    const send = () =>
        onReport(
            happening(kind as DayChangeKind, {
                participant_id: asked('participant') ? who : null,
                interpreter_id: asked('interpreter') ? who : null,
                table: asked('table') ? Number(table) : null,
                minutes: asked('minutes') ? minutes : null,
                with_ids: asked('with') ? [other] : [],
                move_others: asked('with') && move,
            }),
        );
    return (
        <form
            className="form"
            onSubmit={(e) => {
                e.preventDefault();
                send();
            }}
        >
            <SelectField
                label={t('web.day.what')}
                value={kind}
                onChange={(next) => {
                    setKind(next as Kind);
                    setWho('');
                    setOther('');
                }}
                choices={kinds.map((one) => ({ value: one, label: t(`web.day.kind.${one}`) }))}
            />
            {asked('participant') && (
                <SelectField label={t('web.day.who')} value={who} onChange={setWho} choices={pick(participants)} />
            )}
            {asked('interpreter') && (
                <SelectField
                    label={t('web.day.who')}
                    value={who}
                    onChange={setWho}
                    choices={pick(board.people.filter((p) => p.kind === 'interpreter'))}
                />
            )}
            {asked('with') && (
                <>
                    <SelectField
                        label={t('web.day.with')}
                        value={other}
                        onChange={setOther}
                        choices={pick(participants.filter((p) => chosen && p.side !== chosen.side))}
                    />
                    <CheckField label={t('web.day.move_others')} value={move} onChange={setMove} />
                </>
            )}
            {asked('table') && (
                <SelectField
                    label={t('web.day.which_table')}
                    value={table}
                    onChange={setTable}
                    choices={[
                        { value: '', label: t('web.day.choose') },
                        ...board.tables.map((x) => ({ value: String(x.index), label: x.label })),
                    ]}
                />
            )}
            {asked('minutes') && (
                <NumberField label={t('web.day.how_late')} value={minutes} onChange={setMinutes} min={1} max={600} />
            )}
            <p className="small dim">{t('web.day.nobody_told_yet')}</p>
            <div className="buttons">
                <Button type="submit" look="primary" large busy={busy} disabled={!complete}>
                    {t('web.day.propose')}
                </Button>
            </div>
        </form>
    );
}
