import { Loading } from '@/components/States.tsx';

export const AccountPage = () => <Loading />;
