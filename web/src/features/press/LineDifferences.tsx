import { lineDifferences, withoutLongRuns } from '@/text/lineDifferences.ts';
import { useReader } from '@/text/useReader.ts';

interface Props {
    before: string;
    after: string;
    label: string;
}

const sign = { same: ' ', gone: '−', new: '+' } as const;

/** What has to be taken out of one text and put in to get the other, line by line. */
export function LineDifferences({ before, after, label }: Props) {
    const { t } = useReader();
    const lines = lineDifferences(before, after);
    if (lines.every((line) => line.kind === 'same')) return <p className="small">{t('web.press.revision_same')}</p>;
    return (
        <div className="line-differences" role="region" aria-label={label} tabIndex={0}>
            <table>
                <tbody>
                    {withoutLongRuns(lines).map((line, i) =>
                        line ? (
                            <tr key={i} className={`line-${line.kind}`}>
                                <td className="num dim">{line.from}</td>
                                <td className="num dim">{line.to}</td>
                                <td aria-label={line.kind === 'same' ? undefined : t(`web.press.line_${line.kind}`)}>
                                    {sign[line.kind]}
                                </td>
                                <td className="line-text">{line.text}</td>
                            </tr>
                        ) : (
                            <tr key={i} className="dim">
                                <td colSpan={4}>⋯</td>
                            </tr>
                        ),
                    )}
                </tbody>
            </table>
        </div>
    );
}
