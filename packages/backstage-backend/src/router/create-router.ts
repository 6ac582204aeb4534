import type { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { costReadPermission, parseInput } from '@private-ecr/core';
import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { type Caller, type CallerOf, requirePermission } from '../access';
import type { AnswerContext } from '../answers/context';
import { audited } from './audited';
import { answerError } from './errors';
import { etagOf } from './etag';
import { readBody } from './read-body';
import type { Admitted, Route } from './route';

export interface RouterOptions {
  readonly routes: readonly Route[];
  readonly context: AnswerContext;
  readonly callerOf: CallerOf;
  readonly httpAuth: HttpAuthService;
  readonly auditor: AuditorService;
}

const PRINCIPALS: Readonly<Record<Admitted, ('user' | 'service' | 'none')[]>> = {
  'users-and-services': ['user', 'service'],
  services: ['service'],
  everybody: ['user', 'service', 'none'],
};

/** The API, as its table of routes says. */
export function createRouter(options: RouterOptions): Router {
  const router = PromiseRouter();
  for (const route of options.routes) {
    const handlers = route.body === undefined ? [] : [readBody];
    router[route.method](route.path, ...handlers, (request, response) =>
      serve(route, request, response, options),
    );
  }
  router.use('/v1', () => {
    throw new NotFoundError('the API has no such route; its document is openapi.json of this package');
  });
  router.use(answerError);
  return router as unknown as Router;
}

async function serve(
  route: Route,
  request: Request,
  response: Response,
  options: RouterOptions,
): Promise<void> {
  const { context, httpAuth, auditor } = options;
  const caller = await callerOf(route, request, options, httpAuth);
  const { body, status = route.status } = await audited(
    isAudited(route, caller) ? route.audit : undefined,
    { auditor, request, caller, ...(route.audit?.tells && { meta: route.audit.tells(request) }) },
    async () => {
      if (route.permission !== undefined && caller !== undefined) requirePermission(caller, route.permission);
      return route.handle(readRequest(route, request), caller, context);
    },
  );
  response.setHeader('cache-control', 'private, no-cache');
  const json = JSON.stringify(body);
  if (route.method === 'get') response.setHeader('etag', etagOf(json));
  response.status(status).type('json').send(json);
}

async function callerOf(
  route: Route,
  request: Request,
  options: RouterOptions,
  httpAuth: HttpAuthService,
): Promise<Caller | undefined> {
  const credentials = await httpAuth.credentials(request, { allow: PRINCIPALS[route.admitted] });
  const isNobody = (credentials.principal as { readonly type?: unknown }).type === 'none';
  return isNobody ? undefined : options.callerOf(credentials);
}

function isAudited({ audit }: Route, caller: Caller | undefined): boolean {
  return audit?.when === 'always' || caller?.may(costReadPermission) === true;
}

function readRequest(route: Route, request: Request): Parameters<Route['handle']>[0] {
  const { params, query, body } = route;
  return {
    params: params && parseInput(params, request.params, 'path'),
    query: query && parseInput(query, request.query, 'query'),
    body: body && parseInput(body, request.body, 'body'),
  };
}
