import { Link } from '@tanstack/react-router';
import { useProgrammes } from '@/api/hooks/programmes.ts';
import { useInfo, useSession } from '@/api/hooks/session.ts';
import { useMembers } from '@/api/hooks/workspace.ts';
import { Button } from '@/components/Button.tsx';
import { Mark } from '@/components/Mark.tsx';
import { useDismissed } from '@/components/useDismissed.ts';
import { useWorkspace } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';

const kept = 'gyoryu.first-steps.hidden';

/** What the program itself made on its first start. */
const givenName = 'Gyoryu';
const givenAddress = '@localhost';

/** What the owner of a new installation does first, until it is done or dismissed. */
export function FirstSteps() {
    const { t } = useReader();
    const demo = useInfo().data?.demo !== false;
    const account = useSession().data?.account;
    const workspace = useWorkspace();
    const owner = !demo && workspace?.role === 'owner';
    const members = useMembers(owner ? workspace.id : '').data;
    const programmes = useProgrammes(owner ? workspace.id : '').data;
    const [hidden, hide] = useDismissed(kept);
    if (hidden || !owner || !account || !members || !programmes) return null;
    const steps = [
        { name: 'account', to: '/account', done: account.has_password && !account.email.endsWith(givenAddress) },
        { name: 'office', to: '/workspace/office', done: workspace.name !== givenName },
        { name: 'members', to: '/workspace/members', done: members.items.length > 1 },
        { name: 'programme', to: '/programmes/new', done: programmes.items.length > 0 },
    ] as const;
    if (steps.every((step) => step.done)) return null;
    return (
        <section className="first-steps" aria-labelledby="first-steps">
            <div className="section-head bare">
                <h2 id="first-steps">{t('web.first.title')}</h2>
                <Button look="ghost" onClick={hide}>
                    {t('web.coach.dismiss')}
                </Button>
            </div>
            <ol>
                {steps.map(({ name, to, done }) => (
                    <li key={name}>
                        {done ? <Mark is="good" /> : <Mark is="attention" />}
                        <div>
                            <Link to={to}>{t(`web.first.${name}`)}</Link>
                            {done && <span className="visually-hidden"> {t('web.first.done')}</span>}
                            <p className="dim small">{t(`web.first.${name}_help`)}</p>
                        </div>
                    </li>
                ))}
            </ol>
        </section>
    );
}
