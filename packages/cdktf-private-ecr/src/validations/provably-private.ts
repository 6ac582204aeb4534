import { isPrivateRange, safeParseCidr } from '@private-ecr/core';
import { InternetGateway, Route, RouteTable, type RouteTableRoute } from '../aws';
import { type IConstruct, TerraformStack } from '../terraform';
import { isKnown, type Validation } from './support/validation';
import { written } from './support/written';

/** A part of a stack, and whether it may lead to the internet. */
export interface PrivateSubject {
  readonly root: IConstruct;
  readonly internetEgress: boolean;
}

/** A route, wherever it is written. */
interface WrittenRoute {
  readonly path: string;
  readonly destination: string | undefined;
  /** The gateways of the internet that it may name. */
  readonly gateways: readonly unknown[];
}

/**
 * Nothing leads to the internet unless it was asked for: no route for a public range to anything, and none to a
 * gateway of the internet. Routes of the whole stack are looked at, so one that somebody adds beside ours is seen.
 */
export const provablyPrivate: Validation<PrivateSubject> = {
  id: 'provably-private',
  check: ({ root, internetEgress }) => {
    if (internetEgress) return [];
    const stack = TerraformStack.of(root);
    const nodes = stack.node.findAll();
    const internetGateways = new Set(
      nodes.filter(node => node instanceof InternetGateway).map(gateway => written(stack, gateway.id)),
    );
    const leadsOut = ({ destination, gateways: [nat, egressOnly, gateway] }: WrittenRoute) =>
      nat !== undefined ||
      egressOnly !== undefined ||
      (typeof gateway === 'string' && gateway.startsWith('igw-')) ||
      internetGateways.has(gateway) ||
      (destination !== undefined && isKnown(destination) && isPublic(destination));
    return routesOf(root, nodes)
      .filter(leadsOut)
      .map(({ path, destination }) => ({
        path,
        found: destination ?? 'a gateway of the internet',
        allowed: 'routes to private ranges, or internetEgress',
        fix: 'remove the route, or ask for internet egress by name',
      }));
  },
};

/** The routes of the tables below a construct, and those that the construct makes in tables of others. */
function routesOf(root: IConstruct, nodes: readonly IConstruct[]): WrittenRoute[] {
  const below = `${root.node.path}/`;
  const stack = TerraformStack.of(root);
  const text = (value: unknown) => written(stack, value);
  const own = nodes.filter(node => node.node.path.startsWith(below));
  const tables = new Set(own.filter(node => node instanceof RouteTable).map(table => text(table.id)));
  return nodes.flatMap((node): WrittenRoute[] => {
    const path = node.node.path.split('/').slice(1).join('/');
    if (node instanceof Route) {
      if (!node.node.path.startsWith(below) && !tables.has(text(node.routeTableIdInput))) return [];
      return [
        {
          path,
          destination: node.destinationCidrBlockInput ?? node.destinationIpv6CidrBlockInput,
          gateways: [node.natGatewayIdInput, node.egressOnlyGatewayIdInput, text(node.gatewayIdInput)],
        },
      ];
    }
    if (!(node instanceof RouteTable) || !node.node.path.startsWith(below)) return [];
    const inline = text(node.routeInput) as readonly RouteTableRoute[] | undefined;
    return (inline ?? []).map(
      ({ cidrBlock, ipv6CidrBlock, natGatewayId, egressOnlyGatewayId, gatewayId }) => ({
        path: `${path}.route`,
        destination: cidrBlock ?? ipv6CidrBlock,
        gateways: [natGatewayId, egressOnlyGatewayId, gatewayId],
      }),
    );
  });
}

function isPublic(text: string): boolean {
  const result = safeParseCidr(text);
  return result.success && !isPrivateRange(result.cidr);
}
