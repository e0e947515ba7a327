import { SlimSelect } from '@/components/SlimSelect.tsx';
import { useReader } from '@/text/useReader.ts';
import { withAgreement, withoutAgreement } from './additions.ts';
import { acceptedParties, type AgreementChoice, type Choices, type OrganisationChoice } from './model.ts';
import { rowLook } from './points.ts';
import { PartHead } from './PartHead.tsx';
import { VerdictButtons } from './VerdictButtons.tsx';

interface Props {
    choices: Choices;
    current: string | undefined;
    onChange: (choices: Choices) => void;
}

const kinds = ['mou', 'contract', 'joint_declaration'] as const;
const nameOf = (one: OrganisationChoice | undefined) => one?.name || one?.words || '';

/** What was signed and by whom. The parties must be among the accepted organisations. */
export function AgreementRows({ choices, current, onChange }: Props) {
    const { t } = useReader();
    const set = (i: number, part: Partial<AgreementChoice>) =>
        onChange({ ...choices, agreements: choices.agreements.map((a, k) => (k === i ? { ...a, ...part } : a)) });
    return (
        <section className="article-part">
            <PartHead
                title={t('web.articles.agreements')}
                add={t('web.articles.add_agreement')}
                onAdd={() => onChange(withAgreement(choices))}
            />
            {choices.agreements.map((agreement, i) => {
                const label = t(`web.articles.agreement.${agreement.kind}`);
                const short = agreement.verdict === 'accepted' && acceptedParties(choices, agreement).length < 2;
                const others = choices.organisations.flatMap((one, k) =>
                    one.verdict === 'refused' || agreement.parties.includes(k) || !nameOf(one)
                        ? []
                        : [{ value: String(k), label: nameOf(one) }],
                );
                return (
                    <div
                        key={i}
                        id={`agreement-${i}`}
                        className={rowLook(`agreement-${i}`, agreement.verdict, current)}
                    >
                        <span className="article-fields">
                            <SlimSelect
                                label={t('web.articles.kind', { of: t('web.articles.agreements') })}
                                value={agreement.kind}
                                onChange={(kind) => set(i, { kind: kind as AgreementChoice['kind'] })}
                                choices={kinds.map((k) => ({ value: k, label: t(`web.articles.agreement.${k}`) }))}
                            />
                            {agreement.parties.map((p) => (
                                <button
                                    key={p}
                                    type="button"
                                    className="btn small"
                                    aria-label={t('web.articles.take_out_of', { of: nameOf(choices.organisations[p]) })}
                                    onClick={() => set(i, { parties: agreement.parties.filter((k) => k !== p) })}
                                >
                                    {nameOf(choices.organisations[p])} ×
                                </button>
                            ))}
                            {others.length > 0 && (
                                <SlimSelect
                                    label={t('web.articles.add_party')}
                                    value=""
                                    onChange={(k) => set(i, { parties: [...agreement.parties, Number(k)] })}
                                    choices={[{ value: '', label: t('web.articles.add_party') }, ...others]}
                                />
                            )}
                        </span>
                        <label className="article-fields small">
                            {t('web.articles.signed_on')}
                            <input
                                className="input"
                                type="date"
                                value={agreement.signedOn}
                                onChange={(e) => set(i, { signedOn: e.target.value })}
                            />
                        </label>
                        {short && <p className="problem small">{t('web.articles.parties_missing')}</p>}
                        <VerdictButtons
                            of={label}
                            verdict={agreement.verdict}
                            onChange={(v) => set(i, { verdict: v })}
                            onTakeOut={agreement.added ? () => onChange(withoutAgreement(choices, i)) : undefined}
                        />
                    </div>
                );
            })}
        </section>
    );
}
