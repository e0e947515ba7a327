import { Loading } from '@/components/States.tsx';

export const TimetableOfPage = () => <Loading />;
