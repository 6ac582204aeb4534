import type { HealthReason } from './health-report';
import type { Severity } from './observation';
import { inOrder, statusOf } from './roll-up';

const reason = (severity: Severity, ruleId = 'a', id = '1', detail = ''): HealthReason => ({
  ruleId,
  severity,
  subject: { type: 'vpc', id },
  detail,
  evidence: [],
});

describe('statusOf', () => {
  test.each<[Severity[], string]>([
    [[], 'healthy'],
    [['info'], 'healthy'],
    [['info', 'unknown'], 'unknown'],
    [['unknown', 'degraded'], 'degraded'],
    [['unknown', 'failing', 'degraded', 'info'], 'failing'],
  ])('%j make %s', (severities, status) => {
    expect(statusOf(severities.map(severity => reason(severity)))).toBe(status);
  });
});

describe('inOrder', () => {
  test('the worst comes first, then rules in their order, then subjects and details', () => {
    const ordered = [
      reason('failing', 'b', '1'),
      reason('degraded', 'b', '1'),
      reason('degraded', 'a', '1', 'x'),
      reason('degraded', 'a', '1', 'y'),
      reason('degraded', 'a', '2'),
      reason('unknown', 'b', '1'),
      reason('info', 'b', '1'),
    ];
    expect(inOrder([...ordered].reverse(), ['b', 'a'])).toEqual(ordered);
  });

  test('equal reasons keep their order', () => {
    const [first, second] = [reason('info'), { ...reason('info'), fix: 'Do it.' }];
    expect(inOrder([first, second], ['a'])).toEqual([first, second]);
  });
});
