/** Which policy refused an action, in the words of AWS's message. */
export type RefusingPolicy =
  | 'identity'
  | 'vpc-endpoint'
  | 'resource'
  | 'service-control'
  | 'resource-control'
  | 'permissions-boundary'
  | 'session'
  | 'unnamed';

/** A call that AWS refused. */
export interface Denial {
  /** Such as `ecr:BatchGetImage`. */
  readonly action: string;
  readonly policy: RefusingPolicy;
  /** Whether a statement denies it, rather than none allowing it. */
  readonly explicit: boolean;
  readonly principalArn?: string;
  readonly resourceArn?: string;
  readonly evidence: string;
}

const ARN = String.raw`arn:[\w-]{2,12}:[^\s"',;)]{3,600}`;
const DENIED = new RegExp(
  String.raw`(?:User: ?"?(${ARN})"?.{0,40}?)?not auth?ori[sz]ed to perform:?[ *"]{0,4}([a-z][\w-]{1,40}:[A-Z]\w{1,80})"?`,
  'i',
);
/** The end of the sentence alone, as people quote it: `no VPC endpoint policy allows the ecr:ListImages action`. */
const NOT_ALLOWED =
  /(?:no|in an?) [a-z -]{4,40}pol\w{0,4} (?:that )?allows the [*"]{0,2}([a-z][\w-]{1,40}:[A-Z]\w{1,80})/i;
const RESOURCE = new RegExp(String.raw`on resource: ?"?(${ARN})`, 'i');

const POLICY_WORDS: readonly (readonly [RefusingPolicy, RegExp])[] = [
  ['vpc-endpoint', /(?:no|in an?) (?:vpc (?:endpoint(?: pol\w{0,4})?)?|endpoint pol\w{0,4})/i],
  ['resource', /(?:no|in an?) (?:resource-(?:based pol\w{0,4})?|repository pol\w{0,4}|resource pol\w{0,4})/i],
  ['identity', /(?:no|in an?) identity-(?:based pol\w{0,4})?/i],
  ['service-control', /(?:no|in an?) service control pol\w{0,4}/i],
  ['resource-control', /(?:no|in an?) resource control pol\w{0,4}/i],
  ['permissions-boundary', /(?:no|in an?) permissions boundary/i],
  ['session', /(?:no|in an?) session pol\w{0,4}/i],
];

/** How far behind the action the message goes on to name the resource and the policy. */
const TAIL_CHARACTERS = 900;

/** Reads AWS's sentence about a refused call. */
export function denialIn(text: string): Denial | undefined {
  const match = DENIED.exec(text);
  const action = match?.[2];
  if (match === null || action === undefined) return quotedEnd(text);
  const tail = text.slice(match.index, match.index + match[0].length + TAIL_CHARACTERS).split('\n')[0] ?? '';
  const [policy, words] = refusingPolicy(tail);
  const principalArn = match[1];
  const resourceArn = RESOURCE.exec(tail)?.[1];
  return {
    action,
    policy,
    explicit: /explicit deny/i.test(tail),
    ...(principalArn === undefined ? {} : { principalArn }),
    ...(resourceArn === undefined ? {} : { resourceArn: resourceArn.replace(/[.:]+$/, '') }),
    evidence: [`not authorized to perform: ${action}`, words].filter(part => part !== '').join(' … '),
  };
}

function quotedEnd(text: string): Denial | undefined {
  const [evidence, action] = NOT_ALLOWED.exec(text) ?? [];
  if (evidence === undefined || action === undefined) return undefined;
  return { action, policy: refusingPolicy(evidence)[0], explicit: false, evidence };
}

function refusingPolicy(tail: string): readonly [RefusingPolicy, string] {
  for (const [policy, pattern] of POLICY_WORDS) {
    const words = pattern.exec(tail)?.[0];
    if (words !== undefined) return [policy, words];
  }
  return ['unnamed', ''];
}
