import { CloudControlClient, ListResourcesCommand } from '@aws-sdk/client-cloudcontrol';
import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr';
import { ECSClient, ListClustersCommand } from '@aws-sdk/client-ecs';
import { GetAccountAuthorizationDetailsCommand, IAMClient } from '@aws-sdk/client-iam';
import { ListAccountsCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { GetProductsCommand, PricingClient } from '@aws-sdk/client-pricing';
import { GetResourceSharesCommand, RAMClient } from '@aws-sdk/client-ram';
import { ListHostedZonesByVPCCommand, Route53Client } from '@aws-sdk/client-route-53';
import { ListResolverRulesCommand, Route53ResolverClient } from '@aws-sdk/client-route53resolver';
import { GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm';
import { errorOfCall } from '../__fixtures__/clients';
import type { Sandbox } from '../start-sandbox';
import { SERVICES } from '.';
import { clientOf, OWNER, REGION, sandboxOf } from './ecs/__fixtures__/accounts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await sandboxOf({
    accounts: { [OWNER]: { [REGION]: { Vpcs: [{ VpcId: 'vpc-1' }] } } },
    organization: { Organization: { Id: 'o-a1b2c3d4e5' }, Accounts: [{ Id: OWNER }] },
  });
});
afterAll(() => sandbox.close());

const NextToken = 'bm9uZQ==';
type Config = ReturnType<typeof clientOf>;

/** By service: a call with a token that nobody handed out, and the code that the service's reference has for it. */
const CALLS: Readonly<Record<string, readonly [call: (config: Config) => Promise<unknown>, code: string]>> = {
  cloudcontrol: [
    config =>
      new CloudControlClient(config).send(
        new ListResourcesCommand({ TypeName: 'AWS::Route53Profiles::Profile', NextToken }),
      ),
    'InvalidRequestException',
  ],
  cloudwatch: [
    config =>
      new CloudWatchClient(config).send(
        new GetMetricDataCommand({
          MetricDataQueries: [],
          StartTime: new Date(0),
          EndTime: new Date(60_000),
          NextToken,
        }),
      ),
    'InvalidNextToken',
  ],
  ec2: [config => new EC2Client(config).send(new DescribeVpcsCommand({ NextToken })), 'InvalidNextToken'],
  ecr: [
    config => new ECRClient(config).send(new DescribeRepositoriesCommand({ nextToken: NextToken })),
    'InvalidParameterException',
  ],
  ecs: [
    config => new ECSClient(config).send(new ListClustersCommand({ nextToken: NextToken })),
    'InvalidParameterException',
  ],
  iam: [
    config => new IAMClient(config).send(new GetAccountAuthorizationDetailsCommand({ Marker: NextToken })),
    'ValidationError',
  ],
  organizations: [
    config => new OrganizationsClient(config).send(new ListAccountsCommand({ NextToken })),
    'InvalidInputException',
  ],
  pricing: [
    config =>
      new PricingClient({ ...config, region: 'us-east-1' }).send(
        new GetProductsCommand({ ServiceCode: 'AmazonVPC', NextToken }),
      ),
    'InvalidNextTokenException',
  ],
  ram: [
    config =>
      new RAMClient(config).send(
        new GetResourceSharesCommand({ resourceOwner: 'SELF', nextToken: NextToken }),
      ),
    'InvalidNextTokenException',
  ],
  route53: [
    config =>
      new Route53Client(config).send(
        new ListHostedZonesByVPCCommand({ VPCId: 'vpc-1', VPCRegion: REGION, NextToken }),
      ),
    'InvalidPaginationToken',
  ],
  route53resolver: [
    config => new Route53ResolverClient(config).send(new ListResolverRulesCommand({ NextToken })),
    'InvalidNextTokenException',
  ],
  ssm: [
    config => new SSMClient(config).send(new GetParametersByPathCommand({ Path: '/', NextToken })),
    'InvalidNextToken',
  ],
};

test.each(Object.entries(CALLS))('%s says in its own words that a token is not valid', async (_, row) => {
  const [call, code] = row;
  expect(await errorOfCall(call(clientOf(sandbox)))).toMatchObject({ name: code, status: 400 });
});

test('every service but STS, which has no pages, says it', () => {
  const names = SERVICES.map(({ name }) => name).filter(name => name !== 'sts');
  expect(Object.keys(CALLS).sort()).toEqual(names.sort());
});
