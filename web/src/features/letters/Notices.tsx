import { useState } from 'react';
import { useMakeNotice, useNotices } from '@/api/hooks/letters.ts';
import { asFault } from '@/api/fault.ts';
import type { Event, NoticePerson } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { copyText } from '@/components/copyText.ts';
import { FindField } from '@/components/FindField.tsx';
import { NameText } from '@/components/NameText.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { ownName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

const shownFirst = 60;

/** Short words to paste into KakaoTalk or WeChat, one tap each: many do not read mail. */
export function Notices({ event }: { event: Event }) {
    const { t } = useReader();
    const query = useNotices(event.id);
    const [words, setWords] = useState('');
    const asked = words.trim().toLocaleLowerCase();
    if (query.isError && asFault(query.error).code === 'not_released')
        return (
            <Empty title={t('web.notices.nothing_released')}>
                <p>{t('web.notices.nothing_released_help')}</p>
            </Empty>
        );
    return (
        <Loaded query={query}>
            {({ items }) => {
                const found = items.filter((p) =>
                    [p.code, p.contact_name, ...p.names.map((n) => n.text)].some((x) =>
                        x.toLocaleLowerCase().includes(asked),
                    ),
                );
                return (
                    <section>
                        <div className="section-head">
                            <p className="dim small letters-note">{t('web.notices.help')}</p>
                            <FindField label={t('web.notices.find')} value={words} onChange={setWords} />
                        </div>
                        <ul className="notices">
                            {found.slice(0, shownFirst).map((p) => (
                                <Person key={p.id} person={p} event={event} />
                            ))}
                        </ul>
                        {found.length > shownFirst && (
                            <p className="dim small">{t('web.letters.more', { count: found.length - shownFirst })}</p>
                        )}
                    </section>
                );
            }}
        </Loaded>
    );
}

function Person({ person: p, event }: { person: NoticePerson; event: Event }) {
    const { t } = useReader();
    return (
        <li>
            <div className="notices-person">
                <div>
                    <span className="dim num">{p.code}</span> <NameText names={p.names} />
                </div>
                <div className="dim small">
                    {[p.contact_name, p.phone, ownName[p.lang], t('web.notices.meetings', { count: p.meetings })]
                        .filter(Boolean)
                        .join(' · ')}
                </div>
            </div>
            {p.mail_failed && <Tag is="attention">{t('web.notices.mail_failed')}</Tag>}
            <CopyButton event={event} person={p} meeting={null} label={t('web.notices.copy')} />
            {p.changed.map((meeting, i) => (
                <div key={meeting} className="notices-change">
                    <span className="small">{p.changed_sentences[i]}</span>
                    <CopyButton event={event} person={p} meeting={meeting} label={t('web.notices.copy_change')} />
                </div>
            ))}
        </li>
    );
}

function CopyButton(props: { event: Event; person: NoticePerson; meeting: string | null; label: string }) {
    const { t } = useReader();
    const make = useMakeNotice(props.event.id);
    const sayFault = useSayFault();
    const [text, setText] = useState('');
    const copy = async () => {
        try {
            const made = await make.mutateAsync({
                person_kind: props.person.kind,
                person_id: props.person.id,
                meeting_id: props.meeting,
            });
            setText(made.text);
            await copyText(made.text);
            say('good', t('web.notices.copied'));
        } catch (fault) {
            sayFault(fault);
        }
    };
    return (
        <>
            <Button busy={make.isPending} onClick={() => void copy()}>
                {props.label}
            </Button>
            {text && (
                <textarea
                    className="input notices-text"
                    readOnly
                    rows={5}
                    lang={props.person.lang}
                    aria-label={t('web.notices.text')}
                    value={text}
                    onFocus={(e) => e.target.select()}
                />
            )}
        </>
    );
}
