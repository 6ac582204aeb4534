import { parseErrorResponseBody } from '@backstage/errors';
import { type ApiFailure, PrivateEcrApiError } from './errors';

const FAILURE_OF_STATUS: Readonly<Record<number, ApiFailure>> = {
  400: 'refused',
  401: 'unauthenticated',
  403: 'denied',
  404: 'not-found',
  413: 'refused',
  422: 'refused',
  429: 'throttled',
};

/** What an answer that is no success means. */
export async function errorOf(response: Response): Promise<PrivateEcrApiError> {
  const { status } = response;
  const retryAfterSeconds = secondsOf(response.headers.get('retry-after'));
  const body = await parseErrorResponseBody(response);
  return new PrivateEcrApiError(FAILURE_OF_STATUS[status] ?? 'failed', body.error.message, {
    status,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });
}

/** `Retry-After` in seconds; its other form, a date, is of no use without the server's clock. */
function secondsOf(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) : undefined;
}
