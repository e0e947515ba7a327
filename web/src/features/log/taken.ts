import type { LogContent, LogField, LogVersion } from '@/api/types.ts';

type Key = keyof LogContent;

/** Which members of a content a field of the form stands for. Amounts go with the currency they were said in. */
const members: Partial<Record<LogField, Key[]>> = {
    unit_price: ['unit_price_minor', 'currency'],
    amount: ['amount_minor', 'currency'],
    expected: ['expected_minor', 'concluded_minor', 'currency'],
    concluded: ['concluded_minor', 'expected_minor', 'currency'],
};

/** What holds: the first version, with the fields that were taken from others. Signatures stay with the versions. */
export function taken(versions: readonly LogVersion[], choice: Partial<Record<LogField, string>>): LogContent {
    const [first] = versions;
    if (!first) throw new Error('nothing to choose from');
    let content: LogContent = { ...first.content, seller_signature: null, buyer_signature: null, note: '' };
    for (const [field, id] of Object.entries(choice) as [LogField, string][]) {
        const from = versions.find((version) => version.id === id)?.content;
        if (!from) continue;
        for (const key of members[field] ?? [field as Key]) content = { ...content, [key]: from[key] };
    }
    return content;
}
