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
import {
  type AllocationRequest,
  ForeignNetworkError,
  RefusedRequestError,
  SpaceNotKnownError,
} from '../allocation';
import type { AnswerContext } from '../answers/context';
import { allocationRequestOf } from './allocation-request';
import { refuseFullHub, requesterOf } from './make-request';
import { placeProblems } from './place-problems';
import { previewSavings } from './preview-savings';
import { type Rights, rightsOf, rightsProblems } from './rights';

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
  const rights = await rightsOf(caller);
  const { policy } = context.requests;
  const wrong = [...rightsProblems(request, rights, policy), ...placeProblems(request, policy)];
  if (wrong.length > 0) return { schemaVersion: 1, problems: copies(wrong), endpoints };
  const wanted = allocationRequestOf(NOBODY, mode, request);
  const range = await rangeOf(wanted, caller, rights, context);
  const savings = caller.may(costReadPermission)
    ? await previewSavings(request, usage, context)
    : { savingsUnavailable: 'you may not see costs' };
  return {
    schemaVersion: 1,
    problems: copies(range.problems),
    ...(await sizeOf(wanted, request, range.cidr, context)),
    endpoints,
    ...savings,
  };
}

interface Range {
  readonly cidr?: string;
  readonly problems: readonly InputProblem[];
}

async function rangeOf(
  wanted: AllocationRequest,
  caller: Caller,
  rights: Rights,
  context: AnswerContext,
): Promise<Range> {
  try {
    await refuseFullHub(wanted, context);
    const { cidr } = await context.requests.allocations.preview(wanted, requesterOf(caller, rights));
    return { cidr, problems: [] };
  } catch (error) {
    const isRefusal = [RefusedRequestError, ForeignNetworkError, SpaceNotKnownError].some(
      refusal => error instanceof refusal,
    );
    if (!isRefusal) throw error;
    return { problems: [(error as RefusedRequestError).problem] };
  }
}

/** How large it is, how many more there are, and what each zone gets. */
async function sizeOf(
  wanted: AllocationRequest,
  request: PrivateEcrRequest,
  cidr: string | undefined,
  { requests }: AnswerContext,
): Promise<Partial<RequestPreview>> {
  const prefixLength = cidr === undefined ? requestedPrefixLength(request) : parseCidr(cidr).prefixLength;
  const offer = await requests.allocations.offer(wanted, prefixLength).catch(error => {
    if (error instanceof SpaceNotKnownError) return undefined;
    throw error;
  });
  return {
    prefixLength,
    ...(cidr !== undefined && { cidr, ...subnetsOf(cidr, request) }),
    ...(offer && { remaining: Number(offer.remaining) }),
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
