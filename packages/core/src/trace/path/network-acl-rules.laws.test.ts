import fc from 'fast-check';
import { cidrAround, formatCidr } from '../../net';
import type { NetworkAclEntry } from '../../snapshot';
import { answerOf } from './network-acl-rules';

/** Ranges of few addresses and ports, so that rules meet, nest and cross. */
const address = fc.integer({ min: 0, max: 15 });
const cidr = fc
  .tuple(address, fc.integer({ min: 28, max: 32 }))
  .map(([last, length]) => cidrAround('ipv4', 0x0a000000n + BigInt(last), length));
const portRange = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 6 }))
  .map(([from, more]) => ({ from, to: from + more }));
const entry = fc
  .record({
    cidr,
    ports: fc.option(portRange, { nil: undefined }),
    allows: fc.boolean(),
    number: fc.nat({ max: 99 }),
  })
  .map(({ cidr: range, ports, allows, number }): NetworkAclEntry => ({
    RuleNumber: number,
    RuleAction: allows ? 'allow' : 'deny',
    Protocol: '6',
    Egress: true,
    CidrBlock: formatCidr(range),
    ...(ports && { PortRange: { From: ports.from, To: ports.to } }),
  }));
const entries = fc.uniqueArray(entry, { maxLength: 6, selector: ({ RuleNumber }) => RuleNumber });
const aclWith = (Entries: NetworkAclEntry[]) => ({ NetworkAclId: 'acl-1', VpcId: 'vpc-1', Entries });

describe('laws of network ACLs', () => {
  test('a range is answered as all its addresses and ports are, one by one', () => {
    fc.assert(
      fc.property(entries, cidr, portRange, (rules, range, { from, to }) => {
        const acl = aclWith(rules);
        const single = new Set<string>();
        for (let value = range.first; value <= range.last; value += 1n) {
          for (let port = from; port <= to; port += 1) {
            single.add(answerOf(acl, 'egress', cidrAround('ipv4', value, 32), { from: port, to: port }));
          }
        }
        const expected = single.size > 1 ? 'some' : [...single][0];
        expect(answerOf(acl, 'egress', range, { from, to })).toBe(expected);
      }),
    );
  });

  test('the order in which rules are listed does not matter', () => {
    fc.assert(
      fc.property(entries, cidr, portRange, (rules, range, ports) => {
        const reversed = aclWith([...rules].reverse());
        expect(answerOf(reversed, 'egress', range, ports)).toBe(
          answerOf(aclWith(rules), 'egress', range, ports),
        );
      }),
    );
  });
});
