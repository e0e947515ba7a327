import { useState } from 'react';
import { useAddPressReader, usePressReaders, useRevokePressReader } from '@/api/hooks/pressReaders.ts';
import type { Lang, PressReader } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { momentInWords } from '@/text/dates.ts';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

/** Who reads the release under embargo without an account: each has a link of their own that can be taken back. */
export function ReadersPart({ press, zone }: { press: string; zone: string }) {
    const { t } = useReader();
    return (
        <section className="press-readers" aria-label={t('web.press.readers')}>
            <h2>{t('web.press.readers')}</h2>
            <p className="dim small">{t('web.press.readers_help')}</p>
            <Loaded query={usePressReaders(press)} rows={1}>
                {({ items }) =>
                    items.length === 0 ? (
                        <p className="small">{t('web.press.readers_none')}</p>
                    ) : (
                        <ul className="press-list">
                            {items.map((one) => (
                                <Line key={one.id} reader={one} zone={zone} />
                            ))}
                        </ul>
                    )
                }
            </Loaded>
            <AddReader press={press} />
        </section>
    );
}

/** Times are those of the embargo's zone, as it was stated; without one the event's. */
function Line({ reader, zone }: { reader: PressReader; zone: string }) {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    const revoke = useRevokePressReader();
    const sayFault = useSayFault();
    const at = (moment: string) => momentInWords(moment, lang, zone || event.time_zone);
    return (
        <li className="press-reader">
            <span>
                <b>{reader.name}</b> {reader.email}{' '}
                <span className="dim small">
                    {reader.first_read_at
                        ? t('web.press.reader_read', { at: at(reader.first_read_at) })
                        : t('web.press.reader_unread')}
                </span>
                {!reader.revoked_at && (
                    <span className="dim small">
                        {' · '}
                        {t(`web.press.reader_told.${reader.told}`, {
                            at: reader.told_until ? at(reader.told_until) : '',
                        })}
                    </span>
                )}
            </span>
            {reader.revoked_at ? (
                <Tag is="wrong">{t('web.press.reader_revoked')}</Tag>
            ) : (
                <TwiceButton
                    first={t('web.press.reader_revoke')}
                    sure={t('web.press.reader_revoke_sure')}
                    busy={revoke.isPending}
                    onSure={() => revoke.mutate(reader.id, { onError: sayFault })}
                />
            )}
        </li>
    );
}

function AddReader({ press }: { press: string }) {
    const { t } = useReader();
    const add = useAddPressReader(press);
    const [name, setName] = useState('');
    const [email, setEmail] = useState('');
    const [lang, setLang] = useState<Lang>('ko');
    const save = () => add.mutate({ name, email, lang }, { onSuccess: () => (setName(''), setEmail('')) });
    return (
        <>
            <SaveForm label={t('web.press.reader_add')} save={add} onSave={save} quiet>
                <TextField
                    label={t('web.press.reader_name')}
                    value={name}
                    onChange={setName}
                    maxLength={120}
                    required
                />
                <TextField
                    label={t('web.press.reader_email')}
                    type="email"
                    value={email}
                    onChange={setEmail}
                    maxLength={254}
                    required
                />
                <SelectField
                    label={t('web.press.reader_lang')}
                    value={lang}
                    onChange={(v) => setLang(v as Lang)}
                    choices={uiLanguages.map((l) => ({ value: l, label: ownName[l] }))}
                />
            </SaveForm>
            {add.data?.url && (
                <p role="status" className="link-address">
                    <a href={add.data.url} target="_blank" rel="noreferrer">
                        {add.data.url}
                    </a>
                    <span className="dim small"> {t('web.press.reader_once')}</span>
                </p>
            )}
        </>
    );
}
