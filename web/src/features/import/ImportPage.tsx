import { Loading } from '@/components/States.tsx';

export const ImportPage = () => <Loading />;
