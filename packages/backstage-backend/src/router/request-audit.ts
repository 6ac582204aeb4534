import { printValue } from '@private-ecr/core';
import type { RawRequest } from './route';

/** What of a request says who gets what. */
const FIELDS = ['name', 'owner', 'accountId', 'region', 'hub', 'topology', 'size', 'cidr'] as const;

/** What somebody asks for, as it came: printed and cut, since nobody has read it yet. */
export function tellsRequest({ body }: RawRequest): Readonly<Record<string, string>> {
  const { requestId, mode, request } = objectOf(body);
  const asked = objectOf(request);
  const told = [
    ['requestId', requestId],
    ['mode', mode],
    ...FIELDS.map(field => [field, asked[field]] as const),
  ] as const;
  return Object.fromEntries(
    told.flatMap(([field, value]) => (value === undefined ? [] : [[field, printValue(value)]])),
  );
}

/** Which request somebody confirms or gives back. */
export function tellsRequestId({ params }: RawRequest): Readonly<Record<string, string>> {
  return { requestId: printValue(objectOf(params)['requestId']) };
}

/** Who reports of which repository. */
export function tellsReport({ body }: RawRequest): Readonly<Record<string, string>> {
  const { repository, commit, stacks } = objectOf(body);
  return {
    repository: printValue(repository),
    commit: printValue(commit),
    stacks: String(Array.isArray(stacks) ? stacks.length : 0),
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
