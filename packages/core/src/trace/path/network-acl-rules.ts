import { type Cidr, cidrAround, contains, overlaps, parseCidr } from '../../net';
import type { NetworkAcl, NetworkAclEntry } from '../../snapshot';
import { memoized } from '../memoized';

/** Ports from the first to the last. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

/** What a network ACL does with traffic: `some` where it lets a part through. */
export type NetworkAclAnswer = 'allows' | 'denies' | 'some';

interface Rule {
  readonly cidr: Cidr;
  readonly ports: PortRange;
  readonly allows: boolean;
}

interface Rules {
  readonly ingress: readonly Rule[];
  readonly egress: readonly Rule[];
}

const ALL_PORTS: PortRange = { from: 0, to: 65_535 };
const TCP: ReadonlySet<string> = new Set(['6', '-1', 'tcp', 'all']);

const rulesOf = memoized(({ Entries }: NetworkAcl): Rules => {
  const sorted = [...(Entries ?? [])].sort((a, b) => a.RuleNumber - b.RuleNumber);
  const read = (egress: boolean) => sorted.filter(({ Egress }) => Egress === egress).flatMap(readRule);
  return { ingress: read(false), egress: read(true) };
});

function readRule({ CidrBlock, Protocol, PortRange: ports, RuleAction }: NetworkAclEntry): Rule[] {
  if (CidrBlock === undefined || !TCP.has(Protocol.toLowerCase())) return [];
  const hasPorts = ports?.From !== undefined && ports.From !== -1;
  return [
    {
      cidr: parseCidr(CidrBlock),
      ports: hasPorts ? { from: ports.From ?? 0, to: ports.To ?? ports.From ?? 0 } : ALL_PORTS,
      allows: RuleAction === 'allow',
    },
  ];
}

/**
 * What a network ACL does with TCP traffic of a range of addresses and ports: the rule with the lowest number that
 * matches decides, for each address and port by itself; what no rule matches is denied.
 */
export function answerOf(
  acl: NetworkAcl,
  direction: 'ingress' | 'egress',
  cidr: Cidr,
  ports: PortRange,
): NetworkAclAnswer {
  return answerFrom(rulesOf(acl)[direction], 0, cidr, ports);
}

/** Cuts the traffic where a rule takes a part of it, and asks for each part from that rule on. */
function answerFrom(rules: readonly Rule[], start: number, cidr: Cidr, ports: PortRange): NetworkAclAnswer {
  for (let position = start; position < rules.length; position += 1) {
    const rule = rules[position];
    if (rule === undefined || !overlaps(rule.cidr, cidr) || !portsMeet(rule.ports, ports)) continue;
    const parts = contains(rule.cidr, cidr) ? portParts(cidr, ports, rule.ports) : halves(cidr, ports);
    if (parts.length === 0) return rule.allows ? 'allows' : 'denies';
    return together(parts, part => answerFrom(rules, position, part.cidr, part.ports));
  }
  return 'denies';
}

interface Part {
  readonly cidr: Cidr;
  readonly ports: PortRange;
}

function portsMeet(a: PortRange, b: PortRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Ports inside and outside a rule's; empty where the rule takes all. */
function portParts(cidr: Cidr, ports: PortRange, ofRule: PortRange): readonly Part[] {
  const inside = { from: Math.max(ports.from, ofRule.from), to: Math.min(ports.to, ofRule.to) };
  if (inside.from === ports.from && inside.to === ports.to) return [];
  return [inside, { from: ports.from, to: inside.from - 1 }, { from: inside.to + 1, to: ports.to }]
    .filter(({ from, to }) => from <= to)
    .map(part => ({ cidr, ports: part }));
}

function halves({ family, first, last, prefixLength }: Cidr, ports: PortRange): readonly Part[] {
  return [first, last].map(address => ({ cidr: cidrAround(family, address, prefixLength + 1), ports }));
}

/** Stops as soon as parts differ: whatever the others say, the answer is `some`. */
function together(parts: readonly Part[], ask: (part: Part) => NetworkAclAnswer): NetworkAclAnswer {
  let common: NetworkAclAnswer | undefined;
  for (const part of parts) {
    const answer = ask(part);
    if (answer === 'some' || (common !== undefined && answer !== common)) return 'some';
    common = answer;
  }
  return common ?? 'denies';
}
