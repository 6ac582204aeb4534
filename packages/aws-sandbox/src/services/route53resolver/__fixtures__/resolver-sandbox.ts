import { Route53ResolverClient } from '@aws-sdk/client-route53resolver';
import type { Sandbox } from '../../../start-sandbox';
import { clientOf, OTHER, OWNER, REGION, sandboxOf } from '../../ecs/__fixtures__/accounts';

export interface ResolverSandbox {
  readonly sandbox: Sandbox;
  readonly owner: Route53ResolverClient;
  readonly other: Route53ResolverClient;
}

/** A rule of an account and one that every account has, each with a VPC. */
export async function resolverSandbox(): Promise<ResolverSandbox> {
  const association = (ResolverRuleId: string, VPCId: string) => ({
    ResolverRuleId,
    VPCId,
    Status: 'COMPLETE',
  });
  const sandbox = await sandboxOf({
    accounts: {
      [OWNER]: {
        [REGION]: {
          ResolverRules: [
            { Id: 'rslvr-rr-1', DomainName: 'corp.example.', RuleType: 'FORWARD', OwnerId: OWNER },
            {
              Id: 'rslvr-autodefined-rr-internet-resolver',
              DomainName: '.',
              RuleType: 'RECURSIVE',
              OwnerId: 'Route 53 Resolver',
            },
          ],
          ResolverRuleAssociations: [association('rslvr-rr-1', 'vpc-a'), association('rslvr-rr-1', 'vpc-b')],
        },
      },
    },
  });
  return {
    sandbox,
    owner: new Route53ResolverClient(clientOf(sandbox)),
    other: new Route53ResolverClient(clientOf(sandbox, OTHER)),
  };
}
