import type { IpPermission } from '@private-ecr/core';
import {
  type Arguments,
  isIpv4Cidr,
  readFlag,
  readNumber,
  readText,
  readTexts,
} from '../build/read-arguments';
import type { Draft } from '../build/snapshot-draft';
import { isUnknown, Unknown } from '../expression/value';

/** Where the arguments of a rule stand: the standalone rules and the older ones name them differently. */
interface RuleForm {
  readonly protocol: string;
  readonly ranges: readonly string[];
  readonly prefixLists: readonly string[];
  readonly groups: readonly string[];
}

/** `aws_vpc_security_group_ingress_rule` and `…_egress_rule`. */
export const STANDALONE: RuleForm = {
  protocol: 'ip_protocol',
  ranges: ['cidr_ipv4'],
  prefixLists: ['prefix_list_id'],
  groups: ['referenced_security_group_id'],
};

/** Blocks in `aws_security_group`, and `aws_security_group_rule`. */
export const LISTED: RuleForm = {
  protocol: 'protocol',
  ranges: ['cidr_blocks'],
  prefixLists: ['prefix_list_ids'],
  groups: ['security_groups', 'source_security_group_id'],
};

/**
 * A rule as the API prints it; unknown where any part of it is not known, since it might let more through.
 *
 * @param groupId - the group that it belongs to, which `self` means
 */
export function readRule(from: Arguments, form: RuleForm, groupId: string): Draft<IpPermission> | Unknown {
  const protocol = readText(from, form.protocol);
  const fromPort = readNumber(from, 'from_port', -1, 65_535);
  const toPort = readNumber(from, 'to_port', -1, 65_535);
  const ranges = textsAt(from, form.ranges);
  const lists = textsAt(from, form.prefixLists);
  const groups = textsAt(from, form.groups);
  const self = readFlag(from, 'self');
  const unknown = [protocol, fromPort, toPort, ranges, lists, groups, self].find(isUnknown);
  if (unknown !== undefined) return unknown;
  const cidrs = ranges as readonly string[];
  if (!cidrs.every(isIpv4Cidr)) return new Unknown('it names a range that is none of IPv4');
  if (typeof protocol !== 'string') return new Unknown(`${form.protocol} is not set`);
  const isAll = ['-1', 'all'].includes(protocol.toLowerCase());
  const pairs = [...(groups as readonly string[]), ...(self === true ? [groupId] : [])].map(pairOf);
  return {
    IpProtocol: isAll ? '-1' : protocol.toLowerCase(),
    ...(!isAll && typeof fromPort === 'number' && { FromPort: fromPort }),
    ...(!isAll && typeof toPort === 'number' && { ToPort: toPort }),
    IpRanges: cidrs.map(CidrIp => ({ CidrIp })),
    PrefixListIds: (lists as readonly string[]).map(PrefixListId => ({ PrefixListId })),
    UserIdGroupPairs: pairs,
  };
}

/** `sg-0abc`, or with the account of another owner `111122223333/sg-0abc`. */
function pairOf(text: string): { GroupId: string; UserId?: string } {
  const [, UserId, GroupId] = /^(\d{12})\/(.+)$/s.exec(text) ?? [];
  return UserId === undefined || GroupId === undefined ? { GroupId: text } : { GroupId, UserId };
}

function textsAt(from: Arguments, names: readonly string[]): readonly string[] | Unknown {
  const found: string[] = [];
  for (const name of names) {
    const value = from.get(name);
    const texts = Array.isArray(value) ? readTexts(from, name) : readText(from, name);
    if (isUnknown(texts)) return texts;
    if (texts !== undefined) found.push(...(typeof texts === 'string' ? [texts] : texts));
  }
  return found;
}
