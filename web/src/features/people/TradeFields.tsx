import type { Fault } from '@/api/fault.ts';
import type { Side, TradeProfile } from '@/api/types.ts';
import { issueWithin } from '@/components/faultSentence.ts';
import { CheckField, NumberField, SelectField } from '@/components/Inputs.tsx';
import { ListField } from '@/components/ListField.tsx';
import { useReader } from '@/text/useReader.ts';
import { RegistrationsField } from './RegistrationsField.tsx';

interface Props {
    side: Side;
    value: TradeProfile;
    fault: Fault | null;
    onChange: (value: TradeProfile) => void;
}

const capitals = (codes: string[]) => codes.map((c) => c.toUpperCase());

/** What decides beside products whom somebody can do business with: markets, registrations, money, least meetings. */
export function TradeFields({ side, value, fault, onChange }: Props) {
    const { t } = useReader();
    const set = (part: Partial<TradeProfile>) => onChange({ ...value, ...part });
    const seller = side === 'seller';
    return (
        <details className="trade">
            <summary>{t('web.trade.title')}</summary>
            <div className="form">
                <ListField
                    label={t(seller ? 'web.trade.markets_seller' : 'web.trade.markets_buyer')}
                    hint={t('web.trade.markets_hint')}
                    problem={issueWithin(fault, '/trade/markets')}
                    value={value.markets}
                    onChange={(markets) => set({ markets: capitals(markets) })}
                />
                {seller && (
                    <>
                        <RegistrationsField
                            value={value.registrations}
                            fault={fault}
                            onChange={(registrations) => set({ registrations })}
                        />
                        <ListField
                            label={t('web.trade.territories')}
                            hint={t('web.trade.territories_hint')}
                            problem={issueWithin(fault, '/trade/territories_given')}
                            value={value.territories_given}
                            onChange={(territories) => set({ territories_given: capitals(territories) })}
                        />
                    </>
                )}
                <div className="pair">
                    {seller ? (
                        <NumberField
                            label={t('web.trade.order_least')}
                            min={0}
                            value={value.order_least}
                            onChange={(order_least) => set({ order_least })}
                        />
                    ) : (
                        <>
                            <NumberField
                                label={t('web.trade.budget')}
                                min={0}
                                value={value.budget}
                                onChange={(budget) => set({ budget })}
                            />
                            <SelectField
                                label={t('web.trade.class_most')}
                                value={String(value.class_most)}
                                choices={[0, 1, 2, 3, 4].map((n) => ({
                                    value: String(n),
                                    label: t('web.trade.class', { number: n }),
                                }))}
                                onChange={(n) => set({ class_most: Number(n) })}
                            />
                        </>
                    )}
                    <NumberField
                        label={t('web.trade.meetings_least')}
                        min={0}
                        max={500}
                        value={value.meetings_least}
                        onChange={(meetings_least) => set({ meetings_least })}
                    />
                </div>
                <CheckField
                    label={t('web.trade.newcomer')}
                    value={value.newcomer}
                    onChange={(newcomer) => set({ newcomer })}
                />
            </div>
        </details>
    );
}
