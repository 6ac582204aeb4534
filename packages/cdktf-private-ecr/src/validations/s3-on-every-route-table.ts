import { RouteTableAssociation, VpcEndpoint, VpcEndpointRouteTableAssociation } from '../aws';
import { type IConstruct, TerraformStack } from '../terraform';
import type { Validation, Violation } from './support/validation';
import { written } from './support/written';

/** The part of a stack that consumers run in. */
export interface RouteTablesSubject {
  readonly root: IConstruct;
  /** The subnets of tasks. */
  readonly subnetIds: readonly string[];
  /** The S3 gateway endpoint. */
  readonly vpcEndpointId: string;
  /** The route tables of a VPC that exists, where the endpoint is new. @defaultValue they are part of the stack */
  readonly routeTableIds?: Readonly<Record<string, string>>;
}

const NO_TABLE: Violation = {
  path: 'vpc.routeTableIds',
  found: {},
  allowed: "each route table of the tasks' subnets, by a name that never changes",
  fix: 'name them: aws ec2 describe-route-tables shows which the subnets are associated with',
};

/**
 * Each route table of the tasks' subnets leads to the S3 gateway endpoint. The one table that was forgotten is the
 * most common reason why pulls hang: the manifest arrives, and no layer does. The whole stack is looked at, so a table
 * that somebody puts beside ours is seen.
 */
export const s3OnEveryRouteTable: Validation<RouteTablesSubject> = {
  id: 's3-on-every-route-table',
  check: ({ root, subnetIds, vpcEndpointId, routeTableIds }) => {
    if (routeTableIds !== undefined && Object.keys(routeTableIds).length === 0) return [NO_TABLE];
    const stack = TerraformStack.of(root);
    const nodes = stack.node.findAll();
    const text = (value: unknown) => written(stack, value);
    const endpoint = text(vpcEndpointId);
    const subnets = new Set(subnetIds.map(text));
    const withS3 = new Set(
      nodes.flatMap(node => {
        if (node instanceof VpcEndpointRouteTableAssociation) {
          return text(node.vpcEndpointIdInput) === endpoint ? [text(node.routeTableIdInput)] : [];
        }
        if (!(node instanceof VpcEndpoint) || text(node.id) !== endpoint) return [];
        return (node.routeTableIdsInput ?? []).map(text);
      }),
    );
    return nodes
      .filter(node => node instanceof RouteTableAssociation)
      .filter(({ subnetIdInput }) => subnetIdInput !== undefined && subnets.has(text(subnetIdInput)))
      .filter(({ routeTableIdInput }) => !withS3.has(text(routeTableIdInput)))
      .map((association): Violation => ({
        path: association.node.path.split('/').slice(1).join('/'),
        found: text(association.routeTableIdInput),
        allowed: 'route tables that the S3 gateway endpoint is associated with',
        fix: 'associate the endpoint with the table: s3Gateway.associate(…)',
      }));
  },
};
