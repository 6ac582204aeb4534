import { bareZoneId, type HostedZone, type ResourceRecordSet } from '../../snapshot';
import { type Evidence, evidenceOf } from '../finding';
import { isInterfaceOf } from './endpoint-zones';
import { listsThatMayHold } from '../path/missing-list';
import type { Question } from './question';
import { endpointOfAddress, endpointOfName, type RecordTarget } from './record-target';
import { isInDomain, type Resolution } from './resolution';
import { recordsFor } from './zone-records';

/** A chain of names longer than this resolves nowhere: resolvers give up, and cycles end. */
const LONGEST_CHAIN = 8;

/** What a private hosted zone answers for a host that lies in its domain. */
export function zoneAnswer(question: Question, zone: HostedZone): Resolution {
  const id = bareZoneId(zone.Id);
  const evidence = [evidenceOf('hosted-zone', id)];
  if (zone.ResourceRecordSets === undefined) {
    return { kind: 'unknown', detail: `the records of the zone ${id} are not known`, evidence };
  }
  return follow({ question, zone, followed: new Map() }, question.host, LONGEST_CHAIN);
}

/** One walk through the records of a zone. */
interface Walk {
  readonly question: Question;
  readonly zone: HostedZone;
  /** Answers so far, by name and steps left: names that branch and meet again are followed once. */
  readonly followed: Map<string, Resolution>;
}

function follow(walk: Walk, name: string, stepsLeft: number): Resolution {
  const key = `${stepsLeft} ${name}`;
  const answer = walk.followed.get(key) ?? lookUp(walk, name, stepsLeft);
  walk.followed.set(key, answer);
  return answer;
}

function lookUp(walk: Walk, name: string, stepsLeft: number): Resolution {
  const { question, zone } = walk;
  const id = bareZoneId(zone.Id);
  const evidence = [evidenceOf('hosted-zone', id)];
  const records = recordsFor(zone, name);
  if (records.length === 0 || stepsLeft === 0) {
    return {
      kind: 'no-answer',
      detail: `the zone ${id} (${zone.Name}) is associated with ${question.from.vpcId} and has no record for ${name}`,
      fix: `Add a record for ${name} to ${id}: an alias to the interface endpoint of ${question.service}.`,
      evidence,
    };
  }
  const ofIpv4 = records.filter(({ Type }) => Type !== 'AAAA');
  const answers = (ofIpv4.length > 0 ? ofIpv4 : records).flatMap(record =>
    answersOf(walk, record, stepsLeft),
  );
  return agreed(answers, {
    kind: 'unknown',
    detail: `the records of ${id} for ${name} lead different ways`,
    evidence,
  });
}

function answersOf(walk: Walk, record: ResourceRecordSet, stepsLeft: number): readonly Resolution[] {
  const { question, zone } = walk;
  const evidence = [evidenceOf('hosted-zone', bareZoneId(zone.Id))];
  if (record.Type === 'AAAA') {
    return [
      { kind: 'unknown', detail: `${record.Name} has IPv6 addresses only, which are not modelled`, evidence },
    ];
  }
  const values = (record.ResourceRecords ?? []).map(({ Value }) => Value);
  const names = record.AliasTarget === undefined ? values : [record.AliasTarget.DNSName];
  const isAddress = record.Type === 'A' && record.AliasTarget === undefined;
  return [...new Set(names)].map(value => {
    const target = isAddress
      ? endpointOfAddress(question.index, question.from.region, value)
      : endpointOfName(question.index, value);
    if (target !== undefined) return judge(question, target, record, evidence);
    const name = value.toLowerCase().replace(/\.$/, '');
    const isInZone = !isAddress && isInDomain(name, zone.Name.toLowerCase().replace(/\.$/, ''));
    if (isInZone) return follow(walk, name, stepsLeft - 1);
    const missing = listsThatMayHold(question.index, 'VpcEndpoints', question.region);
    const lacks = missing.length === 0 ? '' : `, which lacks the ${missing.join(' and the ')}`;
    const detail = `${record.Name} points to ${value}, which is no endpoint in the snapshot${lacks}`;
    return { kind: 'unknown', detail, evidence };
  });
}

function judge(
  question: Question,
  { endpoint, only }: RecordTarget,
  { Name }: ResourceRecordSet,
  zoneEvidence: readonly Evidence[],
): Resolution {
  const id = endpoint.entry.VpcEndpointId;
  const evidence = [...zoneEvidence, evidenceOf('vpc-endpoint', id)];
  if (!isInterfaceOf(endpoint, question)) {
    return {
      kind: 'wrong-endpoint',
      endpointId: id,
      detail: `${Name} points to ${id}, an endpoint of ${endpoint.entry.ServiceName}`,
      fix: `Point ${Name} to the interface endpoint of ${question.service} in ${question.region}.`,
      evidence,
    };
  }
  const detail = `${Name} points to ${id}`;
  return { kind: 'endpoint', endpoint, detail, evidence, ...(only && { only }) };
}

/** Several records or values stand for one answer only where all lead to the same endpoint. */
function agreed(answers: readonly Resolution[], otherwise: Resolution): Resolution {
  const [first, ...others] = answers;
  if (first === undefined) return otherwise;
  if (others.length === 0) return first;
  const endpoints = answers.filter(answer => answer.kind === 'endpoint');
  if (endpoints.length < answers.length) {
    return answers.every(({ kind }) => kind === first.kind) ? first : otherwise;
  }
  const [one] = endpoints;
  if (one === undefined || endpoints.some(({ endpoint }) => endpoint !== one.endpoint)) return otherwise;
  if (endpoints.every(({ only }) => only === undefined)) return one;
  const named = endpoints.flatMap(({ only }) => (only && 'interfaceIds' in only ? [only.interfaceIds] : []));
  if (named.length < endpoints.length) return otherwise;
  return { ...one, only: { interfaceIds: [...new Set(named.flat())] } };
}
