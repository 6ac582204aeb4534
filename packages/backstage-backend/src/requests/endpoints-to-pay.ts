import { endpointService, type PrivateEcrRequest, requestedEndpoints } from '@private-ecr/core';
import type { AnswerContext } from '../answers/context';
import { isHubItself } from '../model/hub-itself';
import { type EndpointCosts, endpointCosts } from '../judgement/savings/endpoint-costs';
import type { TeamOfVpc } from '../judgement/savings/team-of-vpc';
import { vpcOfHub } from '../judgement/vpc-of-hub';
import { factsOfHub } from './hub-facts';

/** The endpoints that a network would pay for, and who pays with it; or why that cannot be told. */
export type Payers =
  { readonly costs: EndpointCosts; readonly others: readonly TeamOfVpc[] } | { readonly unavailable: string };

export async function endpointsToPay(request: PrivateEcrRequest, context: AnswerContext): Promise<Payers> {
  return request.topology === 'standalone' ? ownEndpoints(request) : endpointsOfHub(request, context);
}

function ownEndpoints({ needs, azCount }: PrivateEcrRequest): Payers {
  const interfaceServices = requestedEndpoints({ needs })
    .map(({ service }) => service)
    // Gateway endpoints are free.
    .filter(service => endpointService(service)?.endpointType !== 'Gateway');
  return {
    costs: {
      azCount,
      interfaceServices,
      privateHostedZones: 0,
      route53Profile: false,
      profileAssociations: 0,
      natUnits: 0,
    },
    others: [],
  };
}

async function endpointsOfHub(
  { hub: name, azCount }: PrivateEcrRequest,
  context: AnswerContext,
): Promise<Payers> {
  const hub = context.requests.policy.hubs.find(one => one.name === name);
  if (hub === undefined) return { unavailable: 'the configuration has no such hub' };
  const { index } = await factsOfHub(hub, context);
  const rows = (await context.fleetRows()).filter(
    row => row.kind === 'vpc' && row.hub === hub.name && !isHubItself(row, hub),
  );
  const costs = endpointCosts(index, vpcOfHub(index, hub), new Set(rows.flatMap(({ vpcId }) => vpcId ?? [])));
  if ('unavailable' in costs) return costs;
  const others = rows.map(({ topology }, at): TeamOfVpc => ({
    // By number, since whose they are is nobody's to see here.
    entityRef: `another network, ${at + 1}`,
    mode: topology === 'spoke-vpc' ? 'tgw' : 'ram-shared-subnets',
    zones: azCount,
    ownNatUnits: 0,
  }));
  return { costs, others };
}
