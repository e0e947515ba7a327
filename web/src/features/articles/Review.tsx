import type { AcceptedArticle, ArticleReading } from '@/api/types.ts';
import { useAcceptArticle } from '@/api/hooks/articles.ts';
import { Button } from '@/components/Button.tsx';
import { Empty } from '@/components/States.tsx';
import { Mark } from '@/components/Mark.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { say } from '@/components/toasts.ts';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { AgreementRows } from './AgreementRows.tsx';
import { FactRows } from './FactRows.tsx';
import { GoalForm } from './GoalForm.tsx';
import { MarkedText } from './MarkedText.tsx';
import { editOf, isBare, obstacleOf, type Choices, type Piece } from './model.ts';
import { decideAll } from './points.ts';
import { OrganisationRows } from './OrganisationRows.tsx';
import { useReviewKeys } from './useReviewKeys.ts';

interface Props {
    workspace: string;
    piece: Piece;
    reading: ArticleReading;
    choices: Choices;
    onChange: (choices: Choices) => void;
    onStored: (result: AcceptedArticle) => void;
}

/** The article on the left, what was read in it on the right; nothing is stored before every point is decided. */
export function Review({ workspace, piece, reading, choices, onChange, onStored }: Props) {
    const { t, lang } = useReader();
    const accept = useAcceptArticle(workspace);
    const sayFault = useSayFault();
    const obstacle = obstacleOf(reading, choices);
    const current = useReviewKeys(choices, onChange);
    const store = () =>
        accept.mutate(editOf(reading, choices, piece.name), {
            onSuccess: (result) => {
                say('good', t('web.articles.stored'));
                onStored(result);
            },
            onError: sayFault,
        });
    return (
        <div className="article-review">
            <MarkedText reading={reading} choices={choices} current={current} />
            <div className="article-records">
                {reading.accepted && (
                    <p className="article-note" role="note">
                        <Mark is="attention" /> {t('web.articles.known_text')}
                    </p>
                )}
                {reading.embargo && (
                    <p className="article-note" role="note">
                        <Mark is="attention" />{' '}
                        {t('web.articles.embargo', { until: momentInWords(reading.embargo, lang) })}
                    </p>
                )}
                {isBare(reading) && (
                    <Empty title={t('web.articles.bare')}>
                        <p>{t('web.articles.bare_help')}</p>
                    </Empty>
                )}
                <FactRows reading={reading} choices={choices} current={current} onChange={onChange} />
                <OrganisationRows
                    reading={reading}
                    workspace={workspace}
                    choices={choices}
                    current={current}
                    onChange={onChange}
                />
                <AgreementRows choices={choices} current={current} onChange={onChange} />
                <GoalForm
                    workspace={workspace}
                    goal={choices.goal}
                    onChange={(goal) => onChange({ ...choices, goal })}
                />
                <div className="article-store">
                    <p className="dim small">{t('web.articles.press_note')}</p>
                    <p className="dim small article-keys">
                        <kbd>Y</kbd> {t('web.articles.accepted')} <kbd>N</kbd> {t('web.articles.refused')} <kbd>J</kbd>{' '}
                        <kbd>K</kbd> {t('web.articles.keys_move')}
                    </p>
                    <Button onClick={() => onChange(decideAll(choices, 'accepted'))}>
                        {t('web.articles.accept_rest')}
                    </Button>
                    <Button onClick={() => onChange(decideAll(choices, 'refused'))}>
                        {t('web.articles.refuse_rest')}
                    </Button>
                    <Button look="primary" disabled={obstacle !== null} busy={accept.isPending} onClick={store}>
                        {t('web.articles.store')}
                    </Button>
                    {obstacle && <p className="small">{t(obstacle)}</p>}
                </div>
            </div>
        </div>
    );
}
