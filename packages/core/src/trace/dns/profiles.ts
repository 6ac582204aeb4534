import { dnsNames } from '../../aws-catalogue';
import { parseArn } from '../../ids';
import { bareZoneId, normalizeDnsName, type ProfileAssociation } from '../../snapshot';
import { type Evidence, evidenceOf } from '../finding';
import { listOf } from '../path/missing-list';
import { isInterfaceOf } from './endpoint-zones';
import type { Question } from './question';
import { type Answers, isInDomain, labelCount, RANK } from './resolution';
import { zoneAnswer } from './zone-answer';

const NOTHING: Answers = { candidates: [], gaps: [] };

/** Zones, and endpoints, that come to the VPC with a Route 53 Profile. */
export function profiles(question: Question): Answers {
  const { index, from, host } = question;
  const parts = index.profileAssociationsOfVpc
    .all(from.region, from.vpcId)
    .map(({ entry }) => ofProfile(question, entry));
  if (!index.known('ProfileAssociations', from.vpcOwnerId, from.region)) {
    parts.push(doubt(host, `the ${listOf('ProfileAssociations', from.vpcOwnerId, from.region)}`, []));
  }
  return {
    candidates: parts.flatMap(({ candidates }) => candidates),
    gaps: parts.flatMap(({ gaps }) => gaps),
  };
}

function ofProfile(question: Question, { ProfileId, Resources }: ProfileAssociation): Answers {
  const evidence = [evidenceOf('profile', ProfileId)];
  if (Resources === undefined) return doubt(question.host, `what the Profile ${ProfileId} holds`, evidence);
  const parts = Resources.map(({ ResourceArn, HostedZoneId }) => {
    const zoneId = HostedZoneId ?? idIn(ResourceArn, 'hostedzone/');
    if (zoneId !== undefined) return ofZone(question, bareZoneId(zoneId), evidence);
    const endpointId = idIn(ResourceArn, 'vpc-endpoint/');
    return endpointId === undefined ? NOTHING : ofEndpoint(question, endpointId, evidence);
  });
  return {
    candidates: parts.flatMap(({ candidates }) => candidates),
    gaps: parts.flatMap(({ gaps }) => gaps),
  };
}

/** The id in an ARN of a kind, such as `Z01` in `arn:aws:route53:::hostedzone/Z01`. */
export function idIn(arn: string | undefined, kind: string): string | undefined {
  const resource = arn === undefined ? undefined : parseArn(arn)?.resource;
  return resource?.startsWith(kind) ? resource.slice(kind.length) : undefined;
}

function ofZone(question: Question, zoneId: string, evidence: readonly Evidence[]): Answers {
  const zone = question.index.zones.byId.first(zoneId)?.entry;
  if (zone === undefined) return doubt(question.host, `the zone ${zoneId} of a Profile`, evidence);
  const domain = normalizeDnsName(zone.Name);
  if (!isInDomain(question.host, domain)) return NOTHING;
  return {
    candidates: [{ domain, rank: RANK.profile, answer: () => zoneAnswer(question, zone) }],
    gaps: [],
  };
}

function ofEndpoint(question: Question, endpointId: string, evidence: readonly Evidence[]): Answers {
  const endpoint = question.index.endpoint.first(question.from.region, endpointId);
  if (endpoint === undefined)
    return doubt(question.host, `the endpoint ${endpointId} of a Profile`, evidence);
  const domain = dnsNames(question.service, question.region)[0]?.name;
  if (domain === undefined || !isInterfaceOf(endpoint, question)) return NOTHING;
  return {
    candidates: [
      {
        domain,
        rank: RANK.profile,
        answer: () => ({
          kind: 'endpoint',
          endpoint,
          detail: `a Profile answers for ${question.host} with ${endpointId}`,
          evidence: [...evidence, evidenceOf('vpc-endpoint', endpointId)],
        }),
      },
    ],
    gaps: [],
  };
}

function doubt(host: string, missing: string, evidence: readonly Evidence[]): Answers {
  return { candidates: [], gaps: [{ labels: labelCount(host), rank: RANK.profile, missing, evidence }] };
}
