import { PageHeading } from '@/components/PageHeading.tsx';
import { useReader } from '@/text/useReader.ts';
import { ArchivePart } from './ArchivePart.tsx';
import { NoShows } from './NoShows.tsx';
import { Ratings } from './Ratings.tsx';
import { SurveyPart } from './SurveyPart.tsx';
import { ThankYouPart } from './ThankYouPart.tsx';
import './after.css';

/** What is left to do once the event is over. */
export function AfterPage() {
    const { t } = useReader();
    return (
        <div className="page after-page">
            <PageHeading hidden title={t('web.tab.after')} />
            <SurveyPart />
            <ThankYouPart />
            <NoShows />
            <Ratings />
            <ArchivePart />
        </div>
    );
}
