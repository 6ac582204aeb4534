import type { AuditorService } from '@backstage/backend-plugin-api';
import type { Request } from 'express';
import type { Caller } from '../access';
import type { Route } from './route';

export interface AuditContext {
  readonly auditor: AuditorService;
  /** Absent where an action asks, and no HTTP request of ours. */
  readonly request?: Request;
  readonly caller: Caller | undefined;
  readonly meta?: Readonly<Record<string, string>>;
}

/** Does some work and writes to the audit log that it was done, or what it failed of; without an event it just does it. */
export async function audited<Result>(
  audit: Pick<NonNullable<Route['audit']>, 'eventId' | 'severityLevel'> | undefined,
  { auditor, request, caller, meta = {} }: AuditContext,
  work: () => Promise<Result>,
): Promise<Result> {
  if (audit === undefined) return work();
  const event = await auditor.createEvent({
    eventId: audit.eventId,
    severityLevel: audit.severityLevel,
    ...(request && { request }),
    meta: { ...meta, ...(request && { path: request.path }), caller: caller?.name ?? 'nobody' },
  });
  try {
    const result = await work();
    await event.success();
    return result;
  } catch (error) {
    await event.fail({ error: error instanceof Error ? error : new Error('unknown') });
    throw error;
  }
}
