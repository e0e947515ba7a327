import { useReader } from '@/text/useReader.ts';
import { stages } from './outcomeStages.ts';

/** The heads of a table with a sum for each stage. */
export function StageHeads({ first, meetings }: { first: string; meetings?: boolean }) {
    const { t } = useReader();
    return (
        <thead>
            <tr>
                <th scope="col">{first}</th>
                {meetings && (
                    <th scope="col" className="num">
                        {t('web.programmes.meetings')}
                    </th>
                )}
                {stages.map((stage) => (
                    <th key={stage} scope="col" className="num">
                        {t(`ledger.stage.${stage}`)}
                    </th>
                ))}
                <th scope="col" className="num">
                    {t('web.results.confirmed_share')}
                </th>
            </tr>
        </thead>
    );
}
