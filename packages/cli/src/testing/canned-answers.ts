import { REPEATED_CALLS } from '../aws-cli/further-commands.data';
import { LIST_COMMANDS } from '../aws-cli/list-commands.data';
import type { CannedAnswers } from './fake-aws';
import type { TraceCase } from './trace-cases';

type Entry = Readonly<Record<string, unknown>>;
type Lists = Readonly<Record<string, readonly Entry[]>>;

/**
 * What the AWS CLI would print for the network of a case, by account: lists without what no single call prints, and
 * beside them the calls that print it. Lists that the case does not know are denied.
 */
export function cannedAnswers({ snapshot }: TraceCase, region: string): CannedAnswers {
  return Object.fromEntries(
    Object.entries(snapshot.accounts).map(([accountId, regions]) => [
      accountId,
      {
        'sts get-caller-identity ?Account': accountId,
        'organizations describe-organization': { Organization: { Id: snapshot.organizationId } },
        ...answersOf(regions[region] as Lists),
        ...idsOf(regions[region] as Lists, accountId),
      },
    ]),
  );
}

function answersOf(lists: Lists): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const { list, key, words } of LIST_COMMANDS) {
    const entries = lists[list];
    if (entries !== undefined) answers[words.join(' ')] = { [key]: entries.map(plainEntry) };
  }
  for (const { VpcId, EnableDnsSupport, EnableDnsHostnames } of lists['Vpcs'] ?? []) {
    const call = `ec2 describe-vpc-attribute ${String(VpcId)}`;
    answers[`${call} enableDnsSupport`] = { VpcId, EnableDnsSupport: { Value: EnableDnsSupport } };
    answers[`${call} enableDnsHostnames`] = { VpcId, EnableDnsHostnames: { Value: EnableDnsHostnames } };
    answers[`route53 list-hosted-zones-by-vpc ${String(VpcId)}`] = { HostedZoneSummaries: [] };
  }
  for (const zone of lists['HostedZones'] ?? []) {
    const { Id, VPCs, ResourceRecordSets } = zone;
    answers[`route53 get-hosted-zone ${String(Id)}`] = { HostedZone: plainEntry(zone), VPCs };
    answers[`route53 list-resource-record-sets ${String(Id)}`] = { ResourceRecordSets };
  }
  for (const { PrefixListId, Entries } of lists['ManagedPrefixLists'] ?? []) {
    answers[`ec2 get-managed-prefix-list-entries ${String(PrefixListId)}`] = { Entries };
  }
  for (const { TransitGatewayRouteTableId: id, Associations, Routes } of lists['TransitGatewayRouteTables'] ??
    []) {
    answers[`ec2 get-transit-gateway-route-table-associations ${String(id)}`] = { Associations };
    answers[`ec2 search-transit-gateway-routes ${String(id)}`] = { Routes, AdditionalRoutesAvailable: false };
  }
  for (const { ProfileId, Resources } of lists['ProfileAssociations'] ?? []) {
    answers[`route53profiles list-profile-resource-associations ${String(ProfileId)}`] = {
      ProfileResourceAssociations: Resources,
    };
  }
  for (const { repositoryName } of lists['Repositories'] ?? []) {
    answers[`ecr get-repository-policy ${String(repositoryName)}`] = {
      errorCode: 'RepositoryPolicyNotFoundException',
    };
  }
  return answers;
}

/** What the queries of the loops answer: ids, and of VPCs those of the account. */
function idsOf(lists: Lists, accountId: string): Record<string, string> {
  return Object.fromEntries(
    REPEATED_CALLS.flatMap(({ each }) => {
      const command = LIST_COMMANDS.find(({ file }) => file === each.file);
      const entries = lists[command?.list ?? ''];
      if (command === undefined || entries === undefined) return [];
      const field = each.query.slice(each.query.lastIndexOf('.') + 1);
      const own = entries.filter(({ OwnerId }) => each.filter === undefined || OwnerId === accountId);
      const ids = own.map(entry => String(entry[field])).join('\t');
      return [[`${command.words.join(' ')} ?${each.query}`, ids]];
    }),
  );
}

const ADDED_FIELDS = new Set([
  'EnableDnsSupport',
  'EnableDnsHostnames',
  'VPCs',
  'ResourceRecordSets',
  'Resources',
  'policyText',
]);

function plainEntry(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !ADDED_FIELDS.has(field)));
}
