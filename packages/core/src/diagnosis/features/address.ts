import type { DiagnosisContext } from '../context';
import { addressKind, type AddressKind } from './address-kind';

/** The address that was dialled. */
export interface DialledAddress {
  readonly text: string;
  readonly kind: AddressKind;
  readonly port?: number;
}

const IPV4 = String.raw`(?<![\w.-])(\d{1,3}(?:\.\d{1,3}){3})(?!\w|\.\d)`;
const ADDRESS = String.raw`(?:\[([0-9a-f:]{2,39})\]|${IPV4})`;

/**
 * Where an address stands that was dialled, the surest first. The address behind `lookup … on` is the resolver's, and
 * that before an arrow is one's own.
 */
const DIALLED: readonly RegExp[] = [
  new RegExp(String.raw`->${ADDRESS}(?::(\d{1,5}))?`, 'gi'),
  new RegExp(
    String.raw`(?:dial(?:ing)? tcp[46]?|connect(?:ed|ing|ion)?(?: to)?|connect ECONN\w{1,10}|connect E\w{1,12}|Trying|at|to)[ (:"']{1,3}${ADDRESS}(?:(?::| port |, port | ?\))(\d{1,5}))?`,
    'gi',
  ),
  new RegExp(String.raw`${ADDRESS}:(443|80)\b`, 'gi'),
];

const RESOLVER_PORT = 53;

/**
 * Finds the address that was dialled; of several, the last, since that is the attempt that the error is about.
 *
 * @param ofAws - whether the attempt went to a host of AWS
 */
export function dialledAddress(
  text: string,
  context: DiagnosisContext,
  ofAws: boolean,
): DialledAddress | undefined {
  for (const pattern of DIALLED) {
    for (const match of [...text.matchAll(pattern)].reverse()) {
      const dialled = read(match, context, ofAws);
      if (dialled !== undefined) return dialled;
    }
  }
  return undefined;
}

function read(
  match: RegExpMatchArray,
  context: DiagnosisContext,
  ofAws: boolean,
): DialledAddress | undefined {
  const text = (match[1] ?? match[2] ?? '').toLowerCase();
  const port = match[3] === undefined ? undefined : Number(match[3]);
  const kind = addressKind(text, context, ofAws);
  if (kind === undefined || port === RESOLVER_PORT) return undefined;
  return { text, kind, ...(port !== undefined && { port }) };
}
