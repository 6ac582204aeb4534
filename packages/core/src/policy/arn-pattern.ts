import { glob } from './glob';
import { ANY_RUN, type Pattern, type PatternToken } from './pattern';

/** `arn:partition:service:region:account:resource`; the resource may hold further colons. */
export const ARN_COMPONENTS = 6;

/** The components of an ARN, or undefined where the text is none. */
export function arnComponents(text: string): readonly string[] | undefined {
  const parts = text.split(':');
  if (parts[0] !== 'arn' || parts.length < ARN_COMPONENTS) return undefined;
  const head = parts.slice(0, ARN_COMPONENTS - 1);
  return [...head, parts.slice(ARN_COMPONENTS - 1).join(':')];
}

/** The components of a pattern for ARNs; fewer than six where it has fewer colons. */
export function patternComponents({ tokens }: Pattern): readonly (readonly PatternToken[])[] {
  const components: PatternToken[][] = [[]];
  for (const token of tokens) {
    if (token === ':' && components.length < ARN_COMPONENTS) components.push([]);
    else components.at(-1)?.push(token);
  }
  return components;
}

/**
 * Whether a pattern has all components, or ends early in the one `*` of its last component and so leaves the rest open,
 * as `arn:aws:ecr:*` and `*` do. Others are no patterns for ARNs.
 */
export function isArnPattern(pattern: Pattern): boolean {
  const components = patternComponents(pattern);
  const last = components.at(-1) ?? [];
  return (
    components.length === ARN_COMPONENTS || (last.length > 0 && last.indexOf(ANY_RUN) === last.length - 1)
  );
}

/** Whether each component of a pattern matches the ARN's, so that no wildcard but the last reaches across a colon. */
export function matchesByComponent(pattern: Pattern, arn: readonly string[]): boolean {
  const components = patternComponents(pattern);
  return components.every((component, index) => {
    const isLast = index === components.length - 1;
    return glob(component, isLast ? arn.slice(index).join(':') : (arn[index] ?? '')) === 'match';
  });
}
