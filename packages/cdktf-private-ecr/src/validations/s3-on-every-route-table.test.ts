import { RouteTable, RouteTableAssociation, VpcEndpoint, VpcEndpointRouteTableAssociation } from '../aws';
import { type IConstruct, TerraformStack } from '../terraform';
import { aShare, aSpoke, aVpc, BROUGHT_VPC, refusalsOf, REGION, SHARED_SUBNETS } from '../testing';

const shapes = {
  share: () => {
    const share = aShare();
    return {
      construct: share,
      subnetId: share.sharedSubnets!.subnets.subnets['euc1-az1']!.id,
      vpcEndpointId: share.hub.text('s3', 'vpcEndpointId'),
    };
  },
  spoke: () => {
    const spoke = aSpoke();
    const { vpcEndpointId } = spoke.s3Gateway;
    return { construct: spoke, subnetId: spoke.subnets.subnets['euc1-az1']!.id, vpcEndpointId };
  },
  vpc: () => {
    const vpc = aVpc();
    const { vpcEndpointId } = vpc.s3Gateway;
    return { construct: vpc, subnetId: vpc.network.subnetIds[0]!, vpcEndpointId };
  },
};
type Shape = keyof typeof shapes;

/** A table that somebody gives to a subnet of ours, beside the construct. */
function aTableOfTheirs(construct: IConstruct, subnetId: string): RouteTable {
  const stack = TerraformStack.of(construct);
  const table = new RouteTable(stack, 'theirs', { region: REGION, vpcId: 'vpc-0123456789abcdef0' });
  new RouteTableAssociation(stack, 'mine', { region: REGION, subnetId, routeTableId: table.id });
  return table;
}

const refusal = (construct: string, found: unknown) => ({
  construct,
  path: 'mine',
  found,
  allowed: 'route tables that the S3 gateway endpoint is associated with',
  fix: 'associate the endpoint with the table: s3Gateway.associate(…)',
  validation: 's3-on-every-route-table',
});

describe.each(Object.keys(shapes) as Shape[])('a table that somebody gives to a subnet of a %s', shape => {
  test('is refused without the S3 gateway endpoint', () => {
    const { construct, subnetId } = shapes[shape]();
    aTableOfTheirs(construct, subnetId);
    expect(refusalsOf(construct)).toEqual([refusal(`stack/${shape}`, '"${aws_route_table.theirs.id}"')]);
  });

  test('is refused with another gateway endpoint', () => {
    const { construct, subnetId } = shapes[shape]();
    const table = aTableOfTheirs(construct, subnetId);
    new VpcEndpointRouteTableAssociation(TerraformStack.of(construct), 'dynamodb', {
      region: REGION,
      routeTableId: table.id,
      vpcEndpointId: 'vpce-0123456789abcdef0',
    });
    expect(refusalsOf(construct)).toHaveLength(1);
  });

  test('is accepted with it', () => {
    const { construct, subnetId, vpcEndpointId } = shapes[shape]();
    const table = aTableOfTheirs(construct, subnetId);
    new VpcEndpointRouteTableAssociation(TerraformStack.of(construct), 's3', {
      region: REGION,
      routeTableId: table.id,
      vpcEndpointId,
    });
    expect(refusalsOf(construct)).toEqual([]);
  });
});

describe('a VPC that somebody brings without its route tables', () => {
  const vpc = { ...BROUGHT_VPC, routeTableIds: {} };

  test('is refused: no layer would come', () => {
    expect(refusalsOf(aVpc({ vpc }))).toEqual([
      {
        construct: 'stack/vpc',
        path: 'vpc.routeTableIds',
        found: '{}',
        allowed: "each route table of the tasks' subnets, by a name that never changes",
        fix: 'name them: aws ec2 describe-route-tables shows which the subnets are associated with',
        validation: 's3-on-every-route-table',
      },
    ]);
  });

  test('is accepted with a gateway endpoint that exists, whose tables are known elsewhere', () => {
    expect(refusalsOf(aVpc({ vpc, existingS3Gateway: { vpcEndpointId: 'vpce-0123456789abcdef0' } }))).toEqual(
      [],
    );
  });
});

test('a table that exists is refused by its id', () => {
  const { construct, subnetId } = shapes.share();
  new RouteTableAssociation(construct, 'mine', { subnetId, routeTableId: 'rtb-0123456789abcdef0' });
  expect(refusalsOf(construct)).toEqual([
    { ...refusal('stack/share', '"rtb-0123456789abcdef0"'), path: 'share/mine' },
  ]);
});

describe('accepted', () => {
  test.each([
    ['one table for all subnets', () => aShare()],
    [
      'a table for each zone, with a NAT gateway each',
      () =>
        aShare({
          network: {
            ...SHARED_SUBNETS,
            internetRoute: {
              natGatewayIds: { 'euc1-az1': 'nat-0123456789abcdef0', 'euc1-az2': 'nat-0123456789abcdef1' },
            },
          },
        }),
    ],
    [
      'a gateway endpoint that exists',
      () => aVpc({ existingS3Gateway: { vpcEndpointId: 'vpce-0123456789abcdef0' } }),
    ],
  ])('%s', (_title, construct) => {
    expect(refusalsOf(construct())).toEqual([]);
  });

  test('a table that the endpoint names itself', () => {
    const { construct, subnetId } = shapes.vpc();
    const table = aTableOfTheirs(construct, subnetId);
    construct.node
      .findAll()
      .filter(node => node instanceof VpcEndpoint)
      .filter(endpoint => endpoint.vpcEndpointTypeInput === 'Gateway')
      .forEach(endpoint => (endpoint.routeTableIds = [table.id]));
    expect(refusalsOf(construct)).toEqual([]);
  });

  test('a table of a subnet that is no task subnet', () => {
    const { construct } = shapes.share();
    aTableOfTheirs(construct, 'subnet-0123456789abcdef0');
    expect(refusalsOf(construct)).toEqual([]);
  });
});
