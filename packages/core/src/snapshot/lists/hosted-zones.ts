import { z } from 'zod';
import { accountId, flag, hostedZoneId, text, vpcId } from './fields';

export const resourceRecordSetSchema = z.object({
  Name: text('the name of a record, in which \\052 means *').min(1),
  Type: text('the type of a record, such as A'),
  AliasTarget: z
    .object({ DNSName: text('the name that an alias points to') })
    .describe('what an alias record points to')
    .optional(),
  ResourceRecords: z
    .array(z.object({ Value: text('the value of a record') }))
    .describe('the values of a record')
    .optional(),
});
export type ResourceRecordSet = z.output<typeof resourceRecordSetSchema>;

const associatedVpcs = z
  .array(z.object({ VPCId: vpcId, VPCRegion: text('an AWS Region').optional() }))
  .describe('the VPCs of a private hosted zone');
const zoneName = text('the name of a hosted zone').min(1);

/** GetHostedZone, with ListResourceRecordSets. */
const wholeZone = z.object({
  Id: hostedZoneId,
  Name: zoneName,
  Config: z.object({ PrivateZone: flag.optional() }).describe('what kind of zone it is').optional(),
  VPCs: associatedVpcs.optional(),
  ResourceRecordSets: z.array(resourceRecordSetSchema).describe('the records of a zone').optional(),
});

/** What ListHostedZonesByVPC prints: that a zone holds for a VPC, and whose it is, but not its records. */
const zoneSummary = z.object({
  HostedZoneId: hostedZoneId,
  Name: zoneName,
  Owner: z.object({ OwningAccount: accountId.optional() }).describe('the owner of a zone').optional(),
  VPCs: associatedVpcs.optional(),
});

export const hostedZoneSchema = z
  .union([wholeZone, zoneSummary])
  .describe(
    'a hosted zone with its Id (GetHostedZone) or its HostedZoneId (ListHostedZonesByVPC), and its Name',
  );
export type HostedZone = z.output<typeof wholeZone>;
export type HostedZoneSummary = z.output<typeof zoneSummary>;
