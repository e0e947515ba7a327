import { Loading } from '@/components/States.tsx';

export const AuditPage = () => <Loading />;
