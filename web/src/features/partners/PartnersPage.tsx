import { useDeferredValue, useState } from 'react';
import { usePartners } from '@/api/hooks/partners.ts';
import type { Partner } from '@/api/types.ts';
import { FindField } from '@/components/FindField.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { useReader } from '@/text/useReader.ts';
import { MyFrame } from './MyFrame.tsx';
import { PartnerCard } from './PartnerCard.tsx';

const views = ['recommended', 'received', 'sent', 'all'] as const;
type View = (typeof views)[number];

const recommendedMost = 12;

const inView = (partners: Partner[], view: View): Partner[] => {
    switch (view) {
        case 'recommended':
            return partners.filter((p) => !p.sent && !p.received && !p.blocked).slice(0, recommendedMost);
        case 'received':
            return partners.filter((p) => p.received);
        case 'sent':
            return partners.filter((p) => p.sent);
        case 'all':
            return partners;
    }
};

/** Whom a participant could meet, with reasons; what they asked, and what they were asked. */
export function PartnersPage() {
    const { t } = useReader();
    const [view, setView] = useState<View>('recommended');
    const [words, setWords] = useState('');
    const query = usePartners(useDeferredValue(words));
    const waiting = query.data?.items.filter((p) => p.received?.status === 'open').length ?? 0;
    return (
        <MyFrame title={t('web.partners.title')}>
            <div className="partner-tools">
                <Segmented
                    label={t('web.partners.view')}
                    value={view}
                    onChange={setView}
                    choices={views.map((v) => ({
                        value: v,
                        label: t(`web.partners.view.${v}`) + (v === 'received' && waiting > 0 ? ` ${waiting}` : ''),
                    }))}
                />
                <FindField label={t('web.partners.find')} value={words} onChange={setWords} slim={false} />
            </div>
            <Loaded query={query}>
                {({ items }) => {
                    const shown = inView(items, view);
                    if (shown.length === 0)
                        return (
                            <Empty title={t(`web.partners.empty.${words ? 'found' : view}`)}>
                                <p>{t('web.partners.empty_help')}</p>
                            </Empty>
                        );
                    return (
                        <ul className="partners">
                            {shown.map((p) => (
                                <PartnerCard key={p.id} partner={p} />
                            ))}
                        </ul>
                    );
                }}
            </Loaded>
        </MyFrame>
    );
}
