import { asFault } from '@/api/fault.ts';
import { CheckField } from '@/components/Inputs.tsx';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';

/** What was asked back, in words of the reader's magnitudes, and the box that says it is meant so. */
export function Doubt(props: { error: unknown; confirmed: boolean; onConfirm: (confirmed: boolean) => void }) {
    const { t } = useReader();
    const fault = props.error ? asFault(props.error) : null;
    if (fault?.code !== 'amount_doubtful') return null;
    return (
        <div className="doubt" role="alert">
            <p>
                <Mark is="attention" /> {t(`web.results.doubt.${String(fault.params.reason)}`)}
            </p>
            <p className="figure">{String(fault.params.reading)}</p>
            {fault.params.usual ? (
                <p className="small">{t('web.results.usual', { amount: fault.params.usual })}</p>
            ) : null}
            <CheckField label={t('web.results.meant')} value={props.confirmed} onChange={props.onConfirm} />
        </div>
    );
}
