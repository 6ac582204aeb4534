import { type Cause, rankCauses } from '.';

const candidate = (cause: Cause, confidence: number) => ({ cause, confidence, reason: 'Because.' });

test('the most probable comes first, and equal ones keep the order of the vocabulary', () => {
  const ranked = rankCauses([
    candidate('nacl', 0.3),
    candidate('iam-role', 0.5),
    candidate('dns-not-private', 0.3),
    candidate('endpoint-missing:logs', 0.3),
  ]);
  expect(ranked.map(({ cause }) => cause)).toEqual([
    'iam-role',
    'endpoint-missing:logs',
    'dns-not-private',
    'nacl',
  ]);
});

test('what is learnt later confirms and refutes, and says so', () => {
  const ranked = rankCauses(
    [candidate('security-group-endpoint-ingress', 0.6), candidate('nacl', 0.2)],
    [
      { concerns: cause => cause === 'nacl', odds: 20, because: 'The trace found a NACL that drops 443.' },
      {
        concerns: cause => cause === 'security-group-endpoint-ingress',
        odds: 0.05,
        because: 'The group admits it.',
      },
    ],
  );
  expect(ranked).toEqual([
    { cause: 'nacl', confidence: 0.833, reason: 'Because. The trace found a NACL that drops 443.' },
    { cause: 'security-group-endpoint-ingress', confidence: 0.07, reason: 'Because. The group admits it.' },
  ]);
});

test('nothing becomes certain', () => {
  const [ranked] = rankCauses(
    [candidate('nacl', 1)],
    [{ concerns: () => true, odds: Infinity, because: 'So.' }],
  );
  expect(ranked?.confidence).toBe(0.99);
});
