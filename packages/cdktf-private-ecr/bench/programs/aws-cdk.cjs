'use strict';

/**
 * The same hub and teams with aws-cdk-lib, as far as it can say them: a stack for the hub, one for each share and one
 * for each team. Values of other stacks are parameters, as here. What CloudFormation lacks is left out: contracts
 * that are checked, and the association of a gateway endpoint with a route table of another stack.
 */
const {
  App,
  CfnOutput,
  CfnParameter,
  Fn,
  Stack,
  aws_ec2: ec2,
  aws_iam: iam,
  aws_kms: kms,
  aws_logs: logs,
  aws_ram: ram,
} = require('aws-cdk-lib');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { ENDPOINTS, hub, REGION, report, teams } = require('./organization.cjs');

const all = teams(Number(process.argv[2]));

report(
  () => {
    const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'aws-cdk-'));
    try {
      const app = new App({ outdir, analyticsReporting: false, treeMetadata: false });
      hubStack(app);
      for (const team of all) {
        shareStack(app, team);
        teamStack(app, team);
      }
      return app.synth().stacks;
    } finally {
      process.on('exit', () => fs.rmSync(outdir, { recursive: true, force: true }));
    }
  },
  stacks => stacks.reduce((total, { template }) => total + Object.keys(template.Resources).length, 0),
);

function stackOf(app, id, account) {
  return new Stack(app, id, { env: { account, region: REGION } });
}

function hubStack(app) {
  const stack = stackOf(app, 'hub', hub.accountId);
  const vpc = new ec2.CfnVPC(stack, 'vpc', {
    cidrBlock: hub.cidr,
    enableDnsSupport: true,
    enableDnsHostnames: true,
  });
  for (const cidrBlock of hub.secondaryCidrs)
    new ec2.CfnVPCCidrBlock(stack, cidrBlock, { vpcId: vpc.ref, cidrBlock });
  const table = new ec2.CfnRouteTable(stack, 'table', { vpcId: vpc.ref });
  const subnetIds = Object.entries(hub.zones).map(([availabilityZoneId, cidrBlock]) => {
    const subnet = new ec2.CfnSubnet(stack, availabilityZoneId, {
      vpcId: vpc.ref,
      availabilityZoneId,
      cidrBlock,
    });
    new ec2.CfnSubnetRouteTableAssociation(stack, `table-${availabilityZoneId}`, {
      subnetId: subnet.ref,
      routeTableId: table.ref,
    });
    return subnet.ref;
  });
  const group = new ec2.CfnSecurityGroup(stack, 'endpoints', {
    vpcId: vpc.ref,
    groupDescription: 'endpoints',
  });
  for (const service of ENDPOINTS) {
    new ec2.CfnVPCEndpoint(stack, service, {
      vpcId: vpc.ref,
      vpcEndpointType: 'Interface',
      serviceName: `com.amazonaws.${REGION}.${service}`,
      subnetIds,
      securityGroupIds: [group.ref],
      privateDnsEnabled: true,
      policyDocument: pull('*'),
    });
  }
  new ec2.CfnVPCEndpoint(stack, 's3', {
    vpcId: vpc.ref,
    vpcEndpointType: 'Gateway',
    serviceName: `com.amazonaws.${REGION}.s3`,
    policyDocument: pull('*'),
  });
  new kms.CfnKey(stack, 'key', { keyPolicy: pull('*'), enableKeyRotation: true });
  new CfnOutput(stack, 'vpc-id', { value: vpc.ref });
}

function parametersOf(stack, names) {
  return Object.fromEntries(names.map(name => [name, new CfnParameter(stack, `${name}-id`).valueAsString]));
}

function shareStack(app, { name, accountId, cidr, zones }) {
  const stack = stackOf(app, `share-${name}`, hub.accountId);
  const { vpcId, endpoints } = parametersOf(stack, ['vpcId', 'endpoints']);
  const arns = Object.entries(zones).map(([zone, cidrBlock], place) => {
    // A subnet of this library has a route table of its own, and names its zone by place.
    const subnet = new ec2.PrivateSubnet(stack, zone, {
      vpcId,
      cidrBlock,
      availabilityZone: Fn.select(place, Fn.getAzs(REGION)),
    });
    new CfnOutput(stack, `subnet-${zone}`, { value: subnet.subnetId });
    return `arn:aws:ec2:${REGION}:${hub.accountId}:subnet/${subnet.subnetId}`;
  });
  const group = ec2.SecurityGroup.fromSecurityGroupId(stack, 'group', endpoints);
  group.addIngressRule(ec2.Peer.ipv4(cidr), ec2.Port.tcp(443), name);
  new ram.CfnResourceShare(stack, 'share', {
    name,
    allowExternalPrincipals: false,
    principals: [accountId],
    resourceArns: arns,
  });
}

function teamStack(app, { name, accountId }) {
  const stack = stackOf(app, `team-${name}`, accountId);
  const { vpcId, endpoints, s3, key } = parametersOf(stack, ['vpcId', 'endpoints', 's3', 'key']);
  const availabilityZones = [`${REGION}a`, `${REGION}b`];
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'vpc', { vpcId, availabilityZones });
  const group = new ec2.SecurityGroup(stack, 'tasks', { vpc, allowAllOutbound: false, description: name });
  group.addEgressRule(ec2.Peer.securityGroupId(endpoints), ec2.Port.tcp(443));
  group.addEgressRule(ec2.Peer.prefixList(s3), ec2.Port.tcp(443));
  const role = new iam.Role(stack, 'execution-role', {
    assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com'),
  });
  role.addToPolicy(new iam.PolicyStatement({ actions: ['ecr:GetAuthorizationToken'], resources: ['*'] }));
  role.addToPolicy(
    new iam.PolicyStatement({
      actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchCheckLayerAvailability'],
      resources: [`arn:aws:ecr:${REGION}:*:repository/${name}/*`],
    }),
  );
  const logGroup = new logs.LogGroup(stack, 'logs', {
    logGroupName: `/private-ecr/${name}`,
    encryptionKey: kms.Key.fromKeyArn(stack, 'key', key),
    retention: logs.RetentionDays.ONE_YEAR,
  });
  logGroup.grantWrite(role);
}

function pull(resource) {
  return {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: '*', Action: ['ecr:GetAuthorizationToken'], Resource: resource },
    ],
  };
}
