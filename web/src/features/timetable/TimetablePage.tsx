import { Loading } from '@/components/States.tsx';

export const TimetablePage = () => <Loading />;
