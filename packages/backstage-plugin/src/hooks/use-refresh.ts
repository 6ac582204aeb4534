import { useAnalytics, useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { refreshPermission } from '@private-ecr/core';
import { useCallback, useState } from 'react';
import { asApiError, type PrivateEcrApiError, privateEcrApiRef } from '../api';

/** Asking for AWS to be read now. */
export interface Refresh {
  /** False where the user may not ask. */
  readonly allowed: boolean;
  readonly asking: boolean;
  /** When it was last asked for, in milliseconds. */
  readonly askedAt: number | undefined;
  readonly error: PrivateEcrApiError | undefined;
  readonly ask: () => void;
}

export function useRefresh(entityRef: string): Refresh {
  const api = useApi(privateEcrApiRef);
  const analytics = useAnalytics();
  const { allowed } = usePermission({ permission: refreshPermission });
  const [asking, setAsking] = useState(false);
  const [askedAt, setAskedAt] = useState<number>();
  const [error, setError] = useState<PrivateEcrApiError>();

  const ask = useCallback(async () => {
    setAsking(true);
    setError(undefined);
    analytics.captureEvent('refresh', entityRef);
    try {
      const { requestedAt } = await api.refresh(entityRef);
      setAskedAt(Date.parse(requestedAt));
    } catch (thrown) {
      setError(asApiError(thrown));
    } finally {
      setAsking(false);
    }
  }, [api, analytics, entityRef]);

  return { allowed, asking, askedAt, error, ask: useCallback(() => void ask(), [ask]) };
}
