import { all, evidenceOf, fail, pass, unknown, whicheverApplies, worstVerdict } from './finding';

const rtb = evidenceOf('route-table', 'rtb-1');
const acl = evidenceOf('network-acl', 'acl-1');
const good = pass('good', rtb);
const bad = fail('bad', 'mend it', acl, rtb);
const open = unknown('open', acl);

describe('findings', () => {
  test.each([
    [['pass', 'unknown', 'fail'], 'fail'],
    [['pass', 'unknown'], 'unknown'],
    [['pass'], 'pass'],
    [[], 'pass'],
  ] as const)('the worst of %p is %s', (verdicts, worst) => {
    expect(worstVerdict(verdicts)).toBe(worst);
  });

  test('of findings that must all hold the worst is told, with what it rests on, each thing once', () => {
    expect(all([good, bad, open])).toEqual(bad);
    expect(all([good, open])).toEqual(open);
    expect(all([good, pass('better', rtb, acl)])).toEqual(pass('good', rtb, acl));
  });

  test('of findings of which one applies what they agree on is told, else nothing is known', () => {
    expect(whicheverApplies([good, good], 'which one is not known')).toEqual(good);
    expect(whicheverApplies([good, bad], 'which one is not known')).toEqual(
      unknown('which one is not known', rtb, acl),
    );
  });
});
