import { Link } from '@tanstack/react-router';
import { useOwnRatings, useOwnSurvey } from '@/api/hooks/after.ts';
import { useSession } from '@/api/hooks/session.ts';
import { useReader } from '@/text/useReader.ts';

/** The way to the survey while it is open, and to the meetings that can be rated. */
export function SurveyLink() {
    const { t } = useReader();
    const own = useOwnSurvey().data;
    const participant = useSession().data?.person?.kind === 'participant';
    const meetings = useOwnRatings(participant).data?.items.length ?? 0;
    const asked = own?.open && !own.answered;
    if (!asked && meetings === 0) return null;
    return (
        <p className="me-foot no-print">
            <Link to="/me/survey" className="btn primary">
                {t(asked ? 'web.survey.open' : 'web.survey.rate')}
            </Link>
        </p>
    );
}
