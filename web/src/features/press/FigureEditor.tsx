import { useEffect, useRef } from 'react';
import type { Lang, PressRelease } from '@/api/types.ts';
import { SelectField } from '@/components/Inputs.tsx';
import { isUnsure, markedFigure, rawRuns } from '@/components/pressText.ts';
import { useReader } from '@/text/useReader.ts';

interface Props {
    text: string;
    lang: Lang;
    label: string;
    figures: PressRelease['figures'];
    onChange: (text: string) => void;
}

/** Plain lines in which figures are chips: they can be moved and taken out, not typed over. */
export function FigureEditor({ text, lang, label, figures, onChange }: Props) {
    const { t } = useReader();
    const box = useRef<HTMLDivElement>(null);
    const first = useRef(text);
    useEffect(() => {
        if (box.current) box.current.replaceChildren(...first.current.replace(/\n$/, '').split('\n').map(lineOf));
    }, []);
    const read = () => onChange(textOf(box.current));
    const words = (f: PressRelease['figures'][number]) => f.words.find((w) => w.lang === lang)?.words ?? f.key;
    const insert = (key: string) => {
        const figure = figures.find((f) => f.key === key);
        if (!figure || !box.current) return;
        const chip = chipOf(words(figure), key);
        const at = window.getSelection()?.rangeCount ? window.getSelection()?.getRangeAt(0) : undefined;
        if (at && box.current.contains(at.startContainer)) at.insertNode(chip);
        else (box.current.lastElementChild ?? box.current).append(chip);
        read();
    };
    return (
        <>
            <SelectField
                label={t('web.press.insert')}
                value=""
                onChange={insert}
                choices={[
                    { value: '', label: t('web.press.insert_none') },
                    ...figures.map((f) => ({ value: f.key, label: words(f) })),
                ]}
            />
            <div
                ref={box}
                className="press-editor input"
                contentEditable
                suppressContentEditableWarning
                role="textbox"
                aria-multiline
                aria-label={label}
                tabIndex={0}
                lang={lang}
                onInput={read}
                onPaste={(e) => {
                    e.preventDefault();
                    document.execCommand('insertText', false, e.clipboardData.getData('text/plain'));
                }}
            />
        </>
    );
}

function chipOf(words: string, key: string): HTMLElement {
    const chip = document.createElement('span');
    chip.className = isUnsure(key) ? 'press-chip unsure' : 'press-chip';
    chip.contentEditable = 'false';
    chip.dataset.figure = key;
    chip.textContent = words;
    return chip;
}

function lineOf(line: string): HTMLElement {
    const row = document.createElement('p');
    for (const run of rawRuns(line)) {
        if (run.figure) row.append(chipOf(run.text, run.figure));
        else row.append(run.link ? `[${run.text}](${run.link})` : run.text);
    }
    if (!row.hasChildNodes()) row.append(document.createElement('br'));
    return row;
}

/** What the browser made of it: a line for each block, chips as marks. */
function textOf(node: Node | null): string {
    if (!node) return '';
    const lines = Array.from(node.childNodes, lineText);
    return lines.join('\n').replace(/\u00a0/g, ' ') + '\n';
}

function lineText(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\n/g, ' ');
    if (!(node instanceof HTMLElement)) return '';
    if (node.dataset.figure) return markedFigure(node.textContent ?? '', node.dataset.figure);
    if (node.tagName === 'BR') return '';
    return Array.from(node.childNodes, lineText).join('');
}
