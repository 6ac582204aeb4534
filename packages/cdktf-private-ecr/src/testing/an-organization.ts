import type { z } from 'zod';
import type { definitionFieldsSchema } from '../definition/definition-schema';
import { type Definition, parseDefinition } from '../definition/parse-definition';
import { HUB_ACCOUNT, IMAGE, ORGANIZATION_ID } from './places';

/** A definition as somebody writes it. */
export type WrittenDefinition = z.input<typeof definitionFieldsSchema>;
export type WrittenHub = NonNullable<WrittenDefinition['hubs']>[number];
export type WrittenTeam = NonNullable<WrittenDefinition['teams']>[number];

/** What a test changes of the organisation. */
export interface OrganizationDraft extends WrittenDefinition {
  hubs: [WrittenHub, WrittenHub];
  teams: WrittenTeam[];
}

const ORGANIZATION = `arn:aws:organizations::999988887777:organization/${ORGANIZATION_ID}`;
const FRANKFURT = { hub: 'network-frankfurt', region: 'eu-central-1' };
const IRELAND = { hub: 'network-ireland', region: 'eu-west-1' };

/** The request of a team of {@link anOrganization}, by its place below. */
export const TEAMS = ['checkout', 'orders', 'billing', 'search', 'reports', 'legacy'] as const;

/**
 * An organisation with everything that a definition can hold: hubs in two Regions, teams in shared subnets by each
 * connectivity, spokes by zones and by Profile, and a standalone VPC with a way to the internet.
 */
export function anOrganization(
  change: (draft: OrganizationDraft) => void = () => undefined,
): WrittenDefinition {
  const draft: OrganizationDraft = {
    schemaVersion: 1,
    organizationId: ORGANIZATION_ID,
    state: { type: 's3', bucket: 'example-terraform-state', region: 'eu-central-1' },
    roleName: 'terraform',
    tags: { 'cost-centre': '4711' },
    hubs: [
      {
        id: 'network-frankfurt',
        accountId: HUB_ACCOUNT,
        region: 'eu-central-1',
        vpc: {
          cidr: '10.0.0.0/16',
          secondaryCidrs: ['100.64.0.0/20'],
          zones: { 'euc1-az1': '10.0.0.0/27', 'euc1-az2': '10.0.0.32/27', 'euc1-az3': '10.0.0.64/27' },
        },
        endpoints: { services: ['kms'] },
        dns: 'zones',
        transitGateway: 'new',
        admitBy: { securityGroupReference: true, prefixListMaxEntries: 20 },
        principals: [ORGANIZATION],
      },
      {
        id: 'network-ireland',
        accountId: HUB_ACCOUNT,
        region: 'eu-west-1',
        vpc: { cidr: '10.1.0.0/16', zones: { 'euw1-az1': '10.1.0.0/27', 'euw1-az2': '10.1.0.32/27' } },
        dns: 'profile',
        transitGateway: 'new',
        principals: [ORGANIZATION],
      },
    ],
    teams: [
      {
        request: aRequest('checkout', '444455556601', { ...FRANKFURT, cidr: '10.0.4.0/24' }),
        services: [{ name: 'checkout-api', images: [IMAGE], platformVersion: 'LATEST' }],
        smokeTest: { image: IMAGE },
      },
      {
        request: aRequest('orders', '444455556602', {
          ...FRANKFURT,
          cidr: '10.0.5.0/24',
          connectivity: 'security-group-reference',
          repositories: ['orders/*'],
          tags: { tier: 'one' },
        }),
      },
      {
        request: aRequest('billing', '444455556603', {
          ...FRANKFURT,
          cidr: '100.64.0.0/24',
          azCount: 3,
          connectivity: 'prefix-list',
        }),
      },
      {
        request: aRequest('search', '444455556604', {
          ...FRANKFURT,
          topology: 'spoke-vpc',
          cidr: '10.8.0.0/24',
        }),
      },
      {
        request: aRequest('reports', '444455556605', {
          ...IRELAND,
          topology: 'spoke-vpc',
          cidr: '10.9.0.0/24',
        }),
      },
      {
        request: aRequest('legacy', '444455556606', {
          region: 'eu-central-1',
          topology: 'standalone',
          cidr: '10.20.0.0/24',
          internetEgress: true,
          needs: ['secrets'],
        }),
      },
    ],
  };
  change(draft);
  return draft;
}

/** A request of a team, of its name, its account and what is particular to it. */
export function aRequest(
  name: string,
  accountId: string,
  particular: Partial<WrittenTeam['request']> & { region: string },
): WrittenTeam['request'] {
  return { name, owner: `group:default/${name}`, accountId, ...particular };
}

/** A definition as it is read from its file. */
export function definitionOf(written: WrittenDefinition): Definition {
  return parseDefinition(JSON.stringify(written));
}
