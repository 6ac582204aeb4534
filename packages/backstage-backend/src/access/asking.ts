import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';

/**
 * Asks another plugin. What goes wrong there is no fault of the caller's request, and what it said is for the log alone.
 *
 * @param whom - such as `the catalog`
 * @throws ServiceUnavailableError
 */
export async function asking<Answer>(
  whom: string,
  logger: LoggerService,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    logger.warn(`${whom} did not answer: ${error instanceof Error ? error.message : String(error)}`);
    throw new ServiceUnavailableError(`${whom} cannot be asked at present; try again`);
  }
}
