import { Loading } from '@/components/States.tsx';

export const WishesPage = () => <Loading />;
