import {
  costReadPermission,
  formatCidr,
  inputProblems,
  type InputProblem,
  parseCidr,
  type PrivateEcrRequest,
  REQUEST_NEED_IDS,
  requestedEndpoints,
  requestedPrefixLength,
  requestedSubnets,
  type RequestNeed,
  type RequestPreview,
  type RequestPreviewBody,
  requestSchema,
  split,
} from '@private-ecr/core';
import type { Caller } from '../access';
import type { AnswerContext } from '../answers/context';
import { allocationRequestOf } from './allocation-request';
import { requesterOf } from './make-request';
import { placeProblems } from './place-problems';
import { previewSavings } from './preview-savings';
import { rightsOf, rightsProblems } from './rights';

/** No request is called so: an id does not begin with a dot. */
const NOBODY = '.preview';

/** What a request would come to at this moment; whatever is wrong with it is part of the answer. */
export async function previewRequest(
  { mode, request: asked, usage = {} }: RequestPreviewBody,
  caller: Caller,
  context: AnswerContext,
): Promise<RequestPreview> {
  const endpoints = endpointsOf(asked);
  const parsed = requestSchema.safeParse(asked);
  if (!parsed.success) {
    return { schemaVersion: 1, problems: copies(inputProblems(requestSchema, asked)), endpoints };
  }
  const request = parsed.data;
  const rights = await rightsOf(caller, context.requests.policy);
  const { policy } = context.requests;
  const wrong = [...rightsProblems(request, rights, policy), ...placeProblems(request, policy)];
  if (wrong.length > 0) return { schemaVersion: 1, problems: copies(wrong), endpoints };
  const wanted = allocationRequestOf(NOBODY, { mode, asked, request });
  const range = await context.requests.allocations.preview(
    wanted,
    requesterOf(caller, rights),
    requestedPrefixLength(request),
  );
  const savings = caller.may(costReadPermission)
    ? await previewSavings(request, usage, context)
    : { savingsUnavailable: 'you may not see costs' };
  const { cidr, problem, notKnown, prefixLength, remaining } = range;
  return {
    schemaVersion: 1,
    problems: copies(problem === undefined ? [] : [problem]),
    ...(notKnown.length > 0 && { notKnown: [...notKnown] }),
    prefixLength,
    ...(cidr !== undefined && { cidr, ...subnetsOf(cidr, request) }),
    ...(remaining !== undefined && { remaining: Number(remaining) }),
    endpoints,
    ...savings,
  };
}

function subnetsOf(cidr: string, { azCount }: PrivateEcrRequest): Pick<RequestPreview, 'subnets'> {
  const layout = requestedSubnets({ cidr, azCount });
  if (layout === undefined) return {};
  const subnets = split(parseCidr(cidr), layout.subnetPrefixLength).slice(0, azCount);
  return {
    subnets: subnets.map((subnet, zoneIndex) => ({
      zoneIndex,
      cidr: formatCidr(subnet),
      usableAddresses: layout.usableAddressesPerSubnet,
    })),
  };
}

/** Of what is right among the needs: the rest of the form may be empty still. */
function endpointsOf(asked: unknown): RequestPreview['endpoints'] {
  const needs: unknown = (asked as { needs?: unknown } | null | undefined)?.needs;
  const known = REQUEST_NEED_IDS.filter(need => Array.isArray(needs) && needs.includes(need));
  return requestedEndpoints({ needs: known satisfies readonly RequestNeed[] }).map(({ service, why }) => ({
    service,
    reasons: [...why],
  }));
}

function copies(problems: readonly InputProblem[]): RequestPreview['problems'] {
  return problems.map(({ path, found, allowed, fix }) => ({ path, found, allowed, fix }));
}
