import type { ArticleReading } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';
import { partiesOf, type AgreementChoice, type Choices } from './model.ts';
import { VerdictButtons } from './VerdictButtons.tsx';

interface Props {
    reading: ArticleReading;
    choices: Choices;
    onChange: (agreements: AgreementChoice[]) => void;
}

/** What was signed and by whom. The parties must be among the accepted organisations. */
export function AgreementRows({ reading, choices, onChange }: Props) {
    const { t } = useReader();
    if (reading.agreements.length === 0) return null;
    const set = (i: number, part: Partial<AgreementChoice>) =>
        onChange(choices.agreements.map((a, k) => (k === i ? { ...a, ...part } : a)));
    const accepted = reading.organisations.filter((_, i) => choices.organisations[i]?.verdict === 'accepted');
    return (
        <section className="article-part">
            <h2>{t('web.articles.agreements')}</h2>
            {reading.agreements.map((agreement, i) => {
                const choice = choices.agreements[i];
                if (!choice) return null;
                const label = t(`web.articles.agreement.${agreement.kind}`);
                const short = choice.verdict === 'accepted' && partiesOf(agreement.parties, accepted).length < 2;
                return (
                    <div key={i} id={`agreement-${i}`} className={`article-row ${choice.verdict}`}>
                        <span className="strong">{label}</span>
                        <span>{agreement.parties.join(' · ')}</span>
                        <label className="article-fields small">
                            {t('web.articles.signed_on')}
                            <input
                                className="input"
                                type="date"
                                value={choice.signedOn}
                                onChange={(e) => set(i, { signedOn: e.target.value })}
                            />
                        </label>
                        {short && <p className="problem small">{t('web.articles.parties_missing')}</p>}
                        <VerdictButtons of={label} verdict={choice.verdict} onChange={(v) => set(i, { verdict: v })} />
                    </div>
                );
            })}
        </section>
    );
}
