import type { Fault } from '@/api/fault.ts';
import type { Presence, WishedBreak } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { issueWithin } from '@/components/faultSentence.ts';
import { CheckField, NumberField, TextField } from '@/components/Inputs.tsx';
import { LanguagesField } from '@/components/LanguagesField.tsx';
import { languageName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

interface Props {
    value: Presence;
    fault: Fault | null;
    onChange: (value: Presence) => void;
}

const blank: WishedBreak = { from: '12:00', until: '14:00', minutes: 30 };
const breaksMost = 4;

/** How a participant is there: how many came, what else they can speak, and the breaks they want. */
export function PresenceFields({ value, fault, onChange }: Props) {
    const { t, lang } = useReader();
    const set = (part: Partial<Presence>) => onChange({ ...value, ...part });
    const setBreak = (i: number, part: Partial<WishedBreak>) =>
        set({ breaks: value.breaks.map((b, k) => (k === i ? { ...b, ...part } : b)) });
    return (
        <details className="trade">
            <summary>{t('web.presence.title')}</summary>
            <div className="form">
                <div className="pair">
                    <NumberField
                        label={t('web.presence.delegates')}
                        min={1}
                        max={100}
                        value={value.delegates}
                        onChange={(n) => set({ delegates: n ?? 1 })}
                    />
                    <NumberField
                        label={t('web.presence.session_most')}
                        min={1}
                        max={100}
                        value={value.session_most}
                        onChange={(session_most) => set({ session_most })}
                    />
                </div>
                {value.delegates > 1 && (
                    <CheckField
                        label={t('web.presence.split')}
                        value={!value.together}
                        onChange={(split) => set({ together: !split })}
                    />
                )}
                <LanguagesField
                    label={t('web.presence.second_languages')}
                    value={value.second_languages}
                    nameOf={(l) => languageName(l, lang)}
                    onChange={(second_languages) => set({ second_languages })}
                />
                <fieldset className="field registrations">
                    <legend>{t('web.presence.breaks')}</legend>
                    {value.breaks.map((b, i) => (
                        <div key={i} className="registration">
                            <div className="pair">
                                <TextField
                                    label={t('web.presence.from')}
                                    type="time"
                                    required
                                    value={b.from}
                                    onChange={(from) => setBreak(i, { from })}
                                />
                                <TextField
                                    label={t('web.presence.until')}
                                    type="time"
                                    required
                                    problem={issueWithin(fault, `/presence/breaks/${i}`)}
                                    value={b.until}
                                    onChange={(until) => setBreak(i, { until })}
                                />
                            </div>
                            <NumberField
                                label={t('web.presence.minutes')}
                                min={5}
                                max={480}
                                value={b.minutes}
                                onChange={(n) => setBreak(i, { minutes: n ?? 0 })}
                            />
                            <Button look="link" onClick={() => set({ breaks: value.breaks.filter((_, k) => k !== i) })}>
                                {t('web.presence.remove_break')}
                            </Button>
                        </div>
                    ))}
                    {value.breaks.length < breaksMost && (
                        <Button look="link" onClick={() => set({ breaks: [...value.breaks, blank] })}>
                            {t('web.presence.add_break')}
                        </Button>
                    )}
                </fieldset>
            </div>
        </details>
    );
}
