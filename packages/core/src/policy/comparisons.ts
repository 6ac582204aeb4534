import { cidrAround, ipInCidr, safeParseAddress, safeParseCidr, ADDRESS_BITS, type Cidr } from '../net';
import { ARN_COMPONENTS, arnComponents, matchesByComponent, patternComponents } from './arn-pattern';
import { glob } from './glob';
import { type Match, no, unknown, YES, yesIf } from './match';
import { type Pattern, parsePattern } from './pattern';

/** Whether a value of the request is the one that the policy names. */
export type ValueMatcher = (value: string) => Match;

/** Makes a matcher of a value in a policy, in which `${…}` is a variable where `variables` says so. */
export type Comparison = (policyValue: string, variables: boolean) => ValueMatcher;

/** The same characters. */
export const equals: Comparison = (policyValue, variables) =>
  textMatcher(parsePattern(policyValue, { wildcards: false, variables }));

/** The same characters, upper or lower case. */
export const equalsIgnoringCase: Comparison = (policyValue, variables) => {
  const matches = equals(policyValue.toLowerCase(), variables);
  return value => matches(value.toLowerCase());
};

/** The same characters but for `*` and `?`. */
export const like: Comparison = (policyValue, variables) =>
  textMatcher(parsePattern(policyValue, { wildcards: true, variables }));

/** ARNs compared component by component; what is no ARN matches none. */
export const arnLike: Comparison = (policyValue, variables) => {
  const pattern = parsePattern(policyValue, { wildcards: true, variables });
  const isWhole = patternComponents(pattern).length === ARN_COMPONENTS;
  return value => {
    if (glob(pattern.tokens, value) !== 'match') return no(`${value} is not ${policyValue}`);
    if (pattern.variables.length > 0) return unknownVariables(pattern);
    if (!isWhole) return unknown(`${policyValue} does not have the ${ARN_COMPONENTS} components of an ARN`);
    const components = arnComponents(value);
    const isMatch = components !== undefined && matchesByComponent(pattern, components);
    return yesIf(isMatch, `${value} is not ${policyValue}, compared component by component`);
  };
};

/** An address in a range, or the one address. */
export const addressIn: Comparison = policyValue => {
  const cidr = readRange(policyValue);
  return value => {
    const address = safeParseAddress(value);
    if (cidr === undefined) return unknown(`${policyValue} is not read as a range of addresses`);
    if (!address.success) return unknown(`${value} is not read as an address`);
    return yesIf(ipInCidr(address.address, cidr), `${value} is not in ${policyValue}`);
  };
};

function textMatcher(pattern: Pattern): ValueMatcher {
  return value => {
    if (glob(pattern.tokens, value) !== 'match') return no(`${value} is not ${pattern.text}`);
    return pattern.variables.length > 0 ? unknownVariables(pattern) : YES;
  };
}

/** The answer where a text matches only for some values of its variables. */
export function unknownVariables({ variables }: Pattern): Match {
  return unknown(`the policy variable ${variables.join(', ')} is not modelled`);
}

function readRange(text: string): Cidr | undefined {
  const range = safeParseCidr(text);
  if (range.success) return range.cidr;
  const single = safeParseAddress(text);
  if (!single.success) return undefined;
  const { family, value } = single.address;
  return cidrAround(family, value, ADDRESS_BITS[family]);
}
