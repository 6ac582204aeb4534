import { bareZoneId, type HostedZoneSummary, type Located, normalizeDnsName } from '../../snapshot';
import { evidenceOf } from '../finding';
import { listOf } from '../path/missing-list';
import type { Question } from './question';
import { type Answers, type Candidate, isInDomain, labelCount, RANK } from './resolution';
import { zoneAnswer } from './zone-answer';

/**
 * Private hosted zones associated with the VPC: those that name it, and those that its own account was told of by
 * ListHostedZonesByVPC, whose records another account holds and which answer where the snapshot has them.
 */
export function hostedZones(question: Question): Answers {
  const { index, from, host } = question;
  const whole = index.zones.byVpc
    .all(from.region, from.vpcId)
    .filter(({ entry }) => isInDomain(host, normalizeDnsName(entry.Name)))
    .map(({ entry }) => ({
      domain: normalizeDnsName(entry.Name),
      rank: RANK.zone,
      answer: () => zoneAnswer(question, entry),
    }));
  const named = index.zones.namedFor
    .all(from.vpcOwnerId)
    .filter(summary => isInDomain(host, normalizeDnsName(summary.entry.Name)) && mayHold(question, summary))
    .map(({ entry }) => fromSummary(question, entry));
  const isKnown = index.known('HostedZones', from.vpcOwnerId, from.region);
  const list = listOf('HostedZones', from.vpcOwnerId, from.region);
  const gap = { labels: labelCount(host), rank: RANK.zone, missing: `the ${list}`, evidence: [] };
  return { candidates: [...whole, ...named], gaps: isKnown ? [] : [gap] };
}

/** A zone whose own record is in the snapshot says itself for which VPCs it holds. */
function mayHold({ index, from }: Question, { entry }: Located<HostedZoneSummary>): boolean {
  const whole = index.zones.byId.first(bareZoneId(entry.HostedZoneId))?.entry;
  if (whole?.VPCs !== undefined) return false;
  return entry.VPCs?.some(({ VPCId }) => VPCId === from.vpcId) ?? true;
}

function fromSummary(question: Question, { HostedZoneId, Name, Owner }: HostedZoneSummary): Candidate {
  const id = bareZoneId(HostedZoneId);
  const whole = question.index.zones.byId.first(id)?.entry;
  if (whole?.ResourceRecordSets !== undefined) {
    return {
      domain: normalizeDnsName(whole.Name),
      rank: RANK.zone,
      answer: () => zoneAnswer(question, whole),
    };
  }
  const owner = Owner?.OwningAccount ?? 'another account';
  return {
    domain: normalizeDnsName(Name),
    rank: RANK.zone,
    answer: () => ({
      kind: 'unknown',
      detail: `the records of the zone ${id} (${Name}) are not known: it belongs to ${owner}`,
      evidence: [evidenceOf('hosted-zone', id)],
    }),
  };
}
