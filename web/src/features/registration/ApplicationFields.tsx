import type { Fault } from '@/api/fault.ts';
import type { ApplicantRole, ApplicationForm, PublicEvent, Question, StoredFile } from '@/api/types.ts';
import { DelegateFields } from '@/components/DelegateFields.tsx';
import { issueAt, issueWithin } from '@/components/faultSentence.ts';
import { AreaField, SelectField, TextField } from '@/components/Inputs.tsx';
import { LanguagesField } from '@/components/LanguagesField.tsx';
import { ListField } from '@/components/ListField.tsx';
import { PairsField } from '@/components/PairsField.tsx';
import { countryName, languageName } from '@/text/languages.ts';
import { withName } from '@/text/names.ts';
import { useReader } from '@/text/useReader.ts';

import { QuestionField } from './QuestionField.tsx';
import { isAsked } from './words.ts';

const countries = [
    'KR', 'CN', 'UZ', 'KZ', 'RU', 'MN', 'VN', 'JP', 'TH', 'ID', 'MY', 'SG', 'IN', 'AE', 'SA', 'TR', 'DE', 'FR', 'GB',
    'PL', 'US', 'CA', 'MX', 'BR', 'AU', 'HK', 'TW', 'KG', 'TJ', 'AZ', 'PH', 'EG', 'ZA',
] as const; // prettier-ignore

interface Props {
    role: ApplicantRole;
    form: ApplicationForm;
    questions: PublicEvent['questions'];
    fault: Fault | null;
    onChange: (form: ApplicationForm) => void;
    files: StoredFile[];
    token: string;
}

/** Who somebody is, what they offer or need, whom they send, and what the organiser asks beside. */
export function ApplicationFields({ role, form, questions, fault, onChange, files, token }: Props) {
    const { t, lang } = useReader();
    const set = (part: Partial<ApplicationForm>) => onChange({ ...form, ...part });
    const at = (path: string) => issueAt(fault, `/form/${path}`);
    const within = (path: string) => issueWithin(fault, `/form/${path}`);
    const inLatin = form.names.find((n) => n.lang === 'en')?.text ?? '';
    const own = form.names.find((n) => n.lang !== 'en');
    const interprets = role === 'interpreter';
    const asked = (questions as Question[]).filter((q) => isAsked(q, role));
    return (
        <>
            <TextField
                label={t(interprets ? 'web.register.own_name' : 'web.register.company')}
                problem={within('names')}
                value={own?.text ?? ''}
                onChange={(text) =>
                    set({ names: [...withName([], own?.lang ?? lang, text), ...form.names.filter((n) => n !== own)] })
                }
            />
            <TextField
                label={t('web.register.name_latin')}
                hint={t('web.register.name_latin_help')}
                lang="en"
                value={inLatin}
                onChange={(text) => set({ names: withName(form.names, 'en', text) })}
            />
            {!interprets && (
                <>
                    <SelectField
                        label={t('web.register.country')}
                        problem={at('country')}
                        value={form.country}
                        onChange={(country) => set({ country })}
                        choices={[
                            { value: '', label: t('web.register.choose') },
                            ...countries.map((c) => ({ value: c, label: countryName(c, lang) })),
                        ]}
                    />
                    <TextField label={t('web.register.city')} value={form.city} onChange={(city) => set({ city })} />
                    <TextField
                        label={t('web.register.website')}
                        type="url"
                        inputMode="url"
                        value={form.website}
                        onChange={(website) => set({ website })}
                    />
                    <TextField
                        label={t('web.register.contact')}
                        problem={at('contact_name')}
                        autoComplete="name"
                        value={form.contact_name}
                        onChange={(contact_name) => set({ contact_name })}
                    />
                </>
            )}
            <TextField
                label={t('web.register.phone')}
                type="tel"
                autoComplete="tel"
                value={form.phone}
                onChange={(phone) => set({ phone })}
            />
            {interprets ? (
                <PairsField value={form.pairs} problem={within('pairs')} onChange={(pairs) => set({ pairs })} />
            ) : (
                <>
                    <LanguagesField
                        label={t('web.register.languages')}
                        value={form.languages}
                        nameOf={(l) => languageName(l, lang)}
                        onChange={(languages) => set({ languages })}
                    />
                    {at('languages') && <span className="c-wrong small">{at('languages')}</span>}
                    <AreaField
                        label={t('web.register.offers')}
                        hint={t(role === 'seller' ? 'web.register.offers_help' : 'web.register.offers_buyer_help')}
                        problem={at('offers')}
                        rows={3}
                        value={form.offers}
                        onChange={(offers) => set({ offers })}
                    />
                    <AreaField
                        label={t('web.register.needs')}
                        hint={t(role === 'buyer' ? 'web.register.needs_help' : 'web.register.needs_seller_help')}
                        problem={at('needs')}
                        rows={3}
                        value={form.needs}
                        onChange={(needs) => set({ needs })}
                    />
                    <ListField
                        label={t('web.register.products')}
                        hint={t('web.register.products_help')}
                        value={form.products}
                        onChange={(products) => set({ products })}
                    />
                    <DelegateFields
                        value={form.delegates as Required<ApplicationForm['delegates'][number]>[]}
                        problem={within('delegates')}
                        onChange={(delegates) => set({ delegates })}
                    />
                </>
            )}
            {asked.map((q) => (
                <QuestionField
                    key={q.key}
                    question={q}
                    answers={form.answers[q.key] ?? []}
                    problem={at(`answers/${q.key}`)}
                    files={files}
                    token={token}
                    onChange={(answers) => set({ answers: { ...form.answers, [q.key]: answers } })}
                />
            ))}
        </>
    );
}
