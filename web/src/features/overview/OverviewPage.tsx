import { Loading } from '@/components/States.tsx';

export const OverviewPage = () => <Loading />;
