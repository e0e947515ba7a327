import { Loading } from '@/components/States.tsx';

export const MyPage = () => <Loading />;
