import { CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import {
  CreateRepositoryCommand,
  ECRClient,
  PutImageCommand,
  SetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateAccountCommand,
  CreateOrganizationCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import {
  ChangeResourceRecordSetsCommand,
  CreateHostedZoneCommand,
  Route53Client,
} from '@aws-sdk/client-route-53';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { ClientConfig } from './compare';

/** The ids of what was made, which a comparison asks for. */
export interface MadeResources {
  readonly vpcId: string;
  readonly zoneId: string;
  readonly policyArn: string;
  readonly imageDigest: string;
}

export const METRIC = {
  namespace: 'AWS/PrivateLinkEndpoints',
  metricName: 'BytesProcessed',
  dimensions: { 'VPC Endpoint Id': 'vpce-0123456789abcdef0', 'Endpoint Type': 'Interface' },
  periodSeconds: 300,
  start: '2026-11-01T10:00:00.000Z',
  values: [1_000, 2_000, 4_000, 8_000],
} as const;

const policy = (action: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
  });

/** Makes one or two of everything that the calls of services other than EC2 answer. */
export async function makeResources(config: ClientConfig): Promise<MadeResources> {
  const { Vpc } = await new EC2Client(config).send(new CreateVpcCommand({ CidrBlock: '10.64.0.0/16' }));
  const vpcId = Vpc?.VpcId ?? '';
  const imageDigest = await makeRepositories(new ECRClient(config));
  await makeParameters(new SSMClient(config));
  await makeOrganization(new OrganizationsClient(config));
  const policyArn = await makeRole(new IAMClient(config));
  await makeService(new ECSClient(config));
  await makeMetric(new CloudWatchClient(config));
  const zoneId = await makeZone(new Route53Client(config), vpcId, config.region);
  return { vpcId, zoneId, policyArn, imageDigest };
}

async function makeRepositories(ecr: ECRClient): Promise<string> {
  for (const repositoryName of ['shop/cart', 'shop/empty', 'tools']) {
    await ecr.send(new CreateRepositoryCommand({ repositoryName }));
  }
  const policyText = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ecr:BatchGetImage' }],
  });
  await ecr.send(new SetRepositoryPolicyCommand({ repositoryName: 'shop/cart', policyText }));
  const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', size: 1_000, digest: 'sha256:1' };
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const imageManifest = JSON.stringify({ schemaVersion: 2, mediaType, config: layer, layers: [layer] });
  const { image } = await ecr.send(
    new PutImageCommand({ repositoryName: 'shop/cart', imageManifest, imageTag: '1.0' }),
  );
  return image?.imageId?.imageDigest ?? '';
}

async function makeParameters(ssm: SSMClient): Promise<void> {
  for (const Name of ['/hub/vpc-id', '/hub/az', '/hub/deep/id']) {
    await ssm.send(new PutParameterCommand({ Name, Value: `value of ${Name}`, Type: 'String' }));
  }
}

async function makeOrganization(organizations: OrganizationsClient): Promise<void> {
  await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  for (const name of ['hub', 'shop']) {
    await organizations.send(new CreateAccountCommand({ AccountName: name, Email: `${name}@example.com` }));
  }
}

async function makeRole(iam: IAMClient): Promise<string> {
  const AssumeRolePolicyDocument = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
  });
  const RoleName = 'cart-execution';
  await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }));
  await iam.send(
    new PutRolePolicyCommand({ RoleName, PolicyName: 'pull', PolicyDocument: policy('ecr:BatchGetImage') }),
  );
  const { Policy } = await iam.send(
    new CreatePolicyCommand({ PolicyName: 'logs', PolicyDocument: policy('logs:PutLogEvents') }),
  );
  const PolicyArn = Policy?.Arn ?? '';
  await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
  return PolicyArn;
}

async function makeService(ecs: ECSClient): Promise<void> {
  await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }));
  for (let revision = 1; revision <= 2; revision += 1) {
    await ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'cart',
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        cpu: '256',
        memory: '512',
        containerDefinitions: [{ name: 'app', image: 'public.ecr.aws/nginx/nginx', memory: 512 }],
      }),
    );
  }
  for (const serviceName of ['cart', 'search']) {
    await ecs.send(
      new CreateServiceCommand({ cluster: 'shop', serviceName, taskDefinition: 'cart:2', desiredCount: 0 }),
    );
  }
}

async function makeMetric(cloudwatch: CloudWatchClient): Promise<void> {
  const Dimensions = Object.entries(METRIC.dimensions).map(([Name, Value]) => ({ Name, Value }));
  const MetricData = METRIC.values.map((Value, index) => ({
    MetricName: METRIC.metricName,
    Dimensions,
    Value,
    Timestamp: new Date(Date.parse(METRIC.start) + index * METRIC.periodSeconds * 1_000),
  }));
  await cloudwatch.send(new PutMetricDataCommand({ Namespace: METRIC.namespace, MetricData }));
}

async function makeZone(route53: Route53Client, VPCId: string, region: string): Promise<string> {
  const { HostedZone } = await route53.send(
    new CreateHostedZoneCommand({
      Name: 'api.ecr.eu-west-1.amazonaws.com',
      CallerReference: 'comparison',
      HostedZoneConfig: { PrivateZone: true },
      VPC: { VPCId, VPCRegion: region as 'eu-west-1' },
    }),
  );
  const HostedZoneId = HostedZone?.Id ?? '';
  const record = (Name: string, Value: string) => ({
    Action: 'CREATE' as const,
    ResourceRecordSet: { Name, Type: 'A' as const, TTL: 60, ResourceRecords: [{ Value }] },
  });
  const zone = 'api.ecr.eu-west-1.amazonaws.com.';
  await route53.send(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId,
      ChangeBatch: { Changes: [record(zone, '10.64.0.11'), record(`*.${zone}`, '10.64.0.12')] },
    }),
  );
  return HostedZoneId.replace('/hostedzone/', '');
}
