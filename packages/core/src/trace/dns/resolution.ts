import type { Located, VpcEndpoint } from '../../snapshot';
import type { Evidence } from '../finding';

/** What a host resolves to inside a VPC. */
export type Resolution =
  | EndpointAnswer
  /** An endpoint of another service than the host's. */
  | (Explained & { readonly kind: 'wrong-endpoint'; readonly endpointId: string; readonly fix: string })
  /** No answer: a private zone holds the name's domain without the name, or DNS is off. */
  | (Explained & { readonly kind: 'no-answer'; readonly fix: string })
  /** A private address of which no more is known. */
  | (Explained & { readonly kind: 'unknown' })
  /** No private zone holds the name. */
  | { readonly kind: 'public' };

/** An interface endpoint of the host's service. */
export interface EndpointAnswer extends Explained {
  readonly kind: 'endpoint';
  readonly endpoint: Located<VpcEndpoint>;
  /** Set where the answer is not the whole endpoint: the zone, or the interfaces, that it names. */
  readonly only?: { readonly zone: string } | { readonly interfaceIds: readonly string[] };
}

interface Explained {
  readonly detail: string;
  readonly evidence: readonly Evidence[];
}

/**
 * Of two that answer for domains of one length the lower wins: a forwarding rule over any private zone, an endpoint's
 * own zone over a hosted zone, a zone of the VPC over one that comes with a Profile.
 */
export const RANK = { forwarding: 0, endpoint: 1, zone: 2, profile: 3 } as const;

/** Something that answers for a domain. */
export interface Candidate {
  readonly domain: string;
  readonly rank: number;
  readonly answer: () => Resolution;
}

/** Something that may answer, of which not enough is known: it puts in doubt whatever it would win over. */
export interface Gap {
  /** How long a domain it may hold, in labels. */
  readonly labels: number;
  readonly rank: number;
  /** What is not known, to stand in a sentence. */
  readonly missing: string;
  readonly evidence: readonly Evidence[];
}

/** What a source of answers has to say of a host. */
export interface Answers {
  readonly candidates: readonly Candidate[];
  readonly gaps: readonly Gap[];
}

/** How many labels a name has: of two domains that hold a host, that with more is the longer match. */
export function labelCount(domain: string): number {
  return domain === '' ? 0 : domain.split('.').length;
}

/** Whether a host lies in a domain, or is its name. The root, written as an empty name, holds every host. */
export function isInDomain(host: string, domain: string): boolean {
  return domain === '' || host === domain || host.endsWith(`.${domain}`);
}
