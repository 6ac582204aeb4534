import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr';
import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  ListClustersCommand,
  ListServicesCommand,
} from '@aws-sdk/client-ecs';
import { GetAccountAuthorizationDetailsCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  DescribeOrganizationCommand,
  ListAccountsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import {
  GetHostedZoneCommand,
  ListHostedZonesCommand,
  ListResourceRecordSetsCommand,
  Route53Client,
} from '@aws-sdk/client-route-53';
import { GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { WorldInput } from '../world/world';
import type { ClientConfig } from './compare';
import { METRIC } from './make-resources';

/** What a server answers of one account beside its network, as a world. */
export async function readResources(config: ClientConfig, accountId: string): Promise<WorldInput> {
  const { region } = config;
  const { Vpcs } = await new EC2Client(config).send(new DescribeVpcsCommand({}));
  const lists = {
    Vpcs,
    Repositories: await repositories(new ECRClient(config)),
    HostedZones: await hostedZones(new Route53Client(config)),
    Roles: await roles(new IAMClient(config)),
  };
  const { Parameters = [] } = await new SSMClient(config).send(
    new GetParametersByPathCommand({ Path: '/', Recursive: true }),
  );
  const world = {
    snapshot: {
      schemaVersion: 1,
      collectedAt: '2026-11-01',
      accounts: { [accountId]: { [region]: lists } },
    },
    images: { [accountId]: { [region]: await images(new ECRClient(config)) } },
    services: { [accountId]: { [region]: await ecs(new ECSClient(config)) } },
    parameters: { [accountId]: { [region]: Parameters } },
    organization: await organization(new OrganizationsClient(config)),
    metrics: [{ accountId, region, ...METRIC }],
  };
  return JSON.parse(JSON.stringify(world)) as WorldInput;
}

async function repositories(client: ECRClient) {
  const { repositories: found = [] } = await client.send(new DescribeRepositoriesCommand({}));
  return Promise.all(
    found.map(async repository => {
      const { repositoryName } = repository;
      const policyText = await client.send(new GetRepositoryPolicyCommand({ repositoryName })).then(
        answer => answer.policyText,
        () => null,
      );
      return { ...repository, policyText };
    }),
  );
}

async function images(client: ECRClient) {
  const repositoryName = 'shop/cart';
  const { imageDetails = [] } = await client.send(new DescribeImagesCommand({ repositoryName }));
  return { [repositoryName]: imageDetails };
}

async function hostedZones(client: Route53Client) {
  const { HostedZones = [] } = await client.send(new ListHostedZonesCommand({}));
  return Promise.all(
    HostedZones.map(async zone => {
      const { VPCs } = await client.send(new GetHostedZoneCommand({ Id: zone.Id }));
      const { ResourceRecordSets } = await client.send(
        new ListResourceRecordSetsCommand({ HostedZoneId: zone.Id }),
      );
      return { ...zone, VPCs, ResourceRecordSets };
    }),
  );
}

async function roles(client: IAMClient) {
  const { RoleDetailList = [], Policies = [] } = await client.send(
    new GetAccountAuthorizationDetailsCommand({ Filter: ['Role', 'LocalManagedPolicy'] }),
  );
  const decoded = (text: string | undefined) => decodeURIComponent(text ?? '');
  return RoleDetailList.map(role => ({
    ...role,
    AssumeRolePolicyDocument: decoded(role.AssumeRolePolicyDocument),
    RolePolicyList: role.RolePolicyList?.map(({ PolicyName, PolicyDocument }) => ({
      PolicyName,
      PolicyDocument: decoded(PolicyDocument),
    })),
    AttachedManagedPolicies: role.AttachedManagedPolicies?.map(attached => {
      const versions = Policies.find(({ Arn }) => Arn === attached.PolicyArn)?.PolicyVersionList;
      return { ...attached, PolicyDocument: decoded(versions?.[0]?.Document) };
    }),
  }));
}

async function ecs(client: ECSClient) {
  const { clusterArns = [] } = await client.send(new ListClustersCommand({}));
  const cluster = 'shop';
  const { serviceArns = [] } = await client.send(new ListServicesCommand({ cluster }));
  const { services = [] } = await client.send(
    new DescribeServicesCommand({ cluster, services: serviceArns }),
  );
  const taskDefinitions = await Promise.all(
    ['cart:1', 'cart:2'].map(async taskDefinition => {
      const answer = await client.send(new DescribeTaskDefinitionCommand({ taskDefinition }));
      return { ...answer.taskDefinition };
    }),
  );
  const clusters = clusterArns.map(clusterArn => ({ clusterArn, status: 'ACTIVE' }));
  return { clusters, services, taskDefinitions };
}

async function organization(client: OrganizationsClient) {
  const { Organization = {} } = await client.send(new DescribeOrganizationCommand({}));
  const { Accounts = [] } = await client.send(new ListAccountsCommand({}));
  return { Organization, Accounts };
}
