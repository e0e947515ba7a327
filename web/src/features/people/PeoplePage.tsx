import { Loading } from '@/components/States.tsx';

export const PeoplePage = () => <Loading />;
