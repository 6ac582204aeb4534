import type { FaultInput } from '@private-ecr/aws-sandbox';
import type { TeamTargets } from './team-targets';

/** Something that can go wrong for a team, and how the sandbox is told so. */
export interface Problem {
  readonly name: string;
  /** What is wrong, in one line. */
  readonly summary: string;
  /** What of the portal shows it. */
  readonly shows: string;
  readonly lays: (team: TeamTargets) => { readonly scenario: Laid } | { readonly fault: FaultInput };
}

/** A scenario of the sandbox and what it is laid over. */
export interface Laid {
  readonly name: string;
  readonly target: Readonly<Record<string, string>>;
}

const scenario = (name: string, target: Laid['target']) => ({ scenario: { name, target } });
const endpointVpc = ({ endpoints }: TeamTargets) => ({
  accountId: endpoints.accountId,
  region: endpoints.region,
  vpcId: endpoints.vpcId,
});

/** What `npm run demo -- break` knows, by the name that people type. */
export const PROBLEMS: readonly Problem[] = [
  {
    name: 's3-route',
    summary: "the S3 gateway endpoint is taken out of the team's route table",
    shows: 'blocked: image layers have no way',
    lays: ({ ownerId, region, routeTableId }) =>
      scenario('s3-route-dropped', { accountId: ownerId, region, routeTableId }),
  },
  {
    name: 'endpoint-group',
    summary: 'the security groups of the endpoints are closed, for every team that uses them',
    shows: 'blocked: connections to the endpoints time out',
    lays: team => scenario('endpoint-group-closed', endpointVpc(team)),
  },
  {
    name: 'private-dns',
    summary: "the names of ECR lead to public addresses in the endpoints' VPC",
    shows: 'blocked: the endpoints are there, and nothing goes to them',
    lays: team => scenario('private-dns-off', endpointVpc(team)),
  },
  {
    name: 'endpoint',
    summary: 'the endpoints of ECR are in the state failed',
    shows: 'failing, with the endpoints by zone',
    lays: team => scenario('endpoint-failed', endpointVpc(team)),
  },
  {
    name: 'zone',
    summary: 'the endpoints lose their interfaces in one Availability Zone',
    shows: 'degraded',
    lays: team => scenario('az-lost', endpointVpc(team)),
  },
  {
    name: 'share',
    summary: "the hub's share has not reached the team's account",
    shows: 'failing: the subnets are not there for the team',
    lays: ({ accountId, region }) => scenario('share-pending', { participantId: accountId, region }),
  },
  {
    name: 'layer-bucket',
    summary: "the policy of the S3 endpoint misspells the bucket of ECR's layers",
    shows: "blocked at the endpoint's policy",
    lays: ({ ownerId, region, vpcId }) =>
      // eslint-disable-next-line no-restricted-syntax -- the scenario is named after the mistake that it shows
      scenario('starlet-policy', { accountId: ownerId, region, vpcId }),
  },
  {
    name: 'nat',
    summary: 'a NAT gateway that nothing needs any more is still running',
    shows: 'the saving shrinks; the fleet page lists who still runs a NAT gateway',
    lays: ({ ownerId, region, vpcId }) => scenario('nat-left-behind', { accountId: ownerId, region, vpcId }),
  },
  {
    name: 'idle',
    summary: 'nothing goes through the endpoints',
    shows: 'idle endpoints',
    lays: team => scenario('idle-endpoint', endpointVpc(team)),
  },
  {
    name: 'access-denied',
    summary: "the team's account refuses to be read",
    shows: 'what was known stays, and its age grows',
    lays: ({ accountId }) => ({ fault: { kind: 'access-denied', accounts: [accountId] } }),
  },
  {
    name: 'throttling',
    summary: "AWS throttles half of the calls to the team's account",
    shows: 'nothing: calls are tried again',
    lays: ({ accountId }) => ({ fault: { kind: 'throttling', accounts: [accountId], rate: 0.5 } }),
  },
];
