import type { AuditorServiceEventSeverityLevel } from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { $ZodType, output } from 'zod/v4/core';
import type { Caller } from '../access';
import type { AnswerContext } from '../answers/context';
import type { AnswerSchema } from './schemas.data';

/** Who may come to a route at all; what it may do there is the permission's. */
export type Admitted = 'users-and-services' | 'services' | 'everybody';

/** A request whose every part was read by its schema. */
export interface RouteRequest<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

/** A request as it came. */
export interface RawRequest {
  readonly params: unknown;
  readonly body: unknown;
}

/** What a route answers with, and its HTTP status where that is another than {@link Route.status}. */
export interface RouteAnswer {
  readonly body: unknown;
  readonly status?: number;
}

/** One row of the table of routes: what it is called, who may, what it reads, what it answers. */
export interface Route<Params = unknown, Query = unknown, Body = unknown> {
  readonly operationId: string;
  readonly method: 'get' | 'post' | 'delete';
  /** Below `/api/private-ecr`, as Express writes it. */
  readonly path: string;
  /** One sentence for the API's document. */
  readonly summary: string;
  readonly admitted: Admitted;
  /** Without it nobody is answered; absent where `admitted` says all. */
  readonly permission?: BasicPermission;
  readonly params?: $ZodType<Params>;
  readonly query?: $ZodType<Query>;
  readonly body?: $ZodType<Body>;
  /** What the API's document says of the body, where `handle` reads it itself. */
  readonly documentedBody?: $ZodType;
  readonly status: 200 | 201 | 202;
  /** A further status with the same answer, and what it means. */
  readonly also?: { readonly status: 200; readonly description: string };
  readonly answers: AnswerSchema;
  /** Further statuses, with what they mean. */
  readonly refusals: Readonly<Record<number, string>>;
  /** Written to the audit log: always, or where the caller is shown amounts. */
  readonly audit?: {
    readonly eventId: string;
    readonly severityLevel: AuditorServiceEventSeverityLevel;
    readonly when: 'always' | 'costs-are-shown';
    /** What else is written, from the request as it came: nobody has read it yet. */
    readonly tells?: (request: RawRequest) => Readonly<Record<string, string>>;
  };
  handle(
    request: RouteRequest<Params, Query, Body>,
    caller: Caller | undefined,
    context: AnswerContext,
  ): Promise<RouteAnswer>;
}

type Read<Schema> = Schema extends $ZodType ? output<Schema> : undefined;

interface Described<P, Q, B> extends Omit<Route, 'params' | 'query' | 'body' | 'handle' | 'admitted'> {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
}

/** A route for users and services that are known. */
export function route<
  P extends $ZodType | undefined = undefined,
  Q extends $ZodType | undefined = undefined,
  B extends $ZodType | undefined = undefined,
>(
  described: Described<P, Q, B> & {
    readonly admitted?: 'services';
    handle(
      request: RouteRequest<Read<P>, Read<Q>, Read<B>>,
      caller: Caller,
      context: AnswerContext,
    ): Promise<RouteAnswer>;
  },
): Route {
  const { handle, admitted = 'users-and-services', ...rest } = described;
  return {
    ...(rest as Omit<Route, 'handle' | 'admitted'>),
    admitted,
    handle: (request, caller, context) => {
      if (caller === undefined) throw new Error('the route admits nobody without credentials');
      return handle(request as RouteRequest<Read<P>, Read<Q>, Read<B>>, caller, context);
    },
  };
}
