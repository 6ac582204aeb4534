import { requestIdSchema } from '@private-ecr/core';
import { z } from 'zod';

/** The path of a request. */
export const requestParamsSchema = z.strictObject({ requestId: requestIdSchema });
