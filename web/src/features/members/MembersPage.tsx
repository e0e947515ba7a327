import { Loading } from '@/components/States.tsx';

export const MembersPage = () => <Loading />;
