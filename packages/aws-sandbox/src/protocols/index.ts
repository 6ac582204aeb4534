import type { WireProtocol } from '../model/api-model';
import { ec2 } from './ec2';
import { json } from './json';
import type { Protocol } from './protocol';
import { query } from './query';
import { restJson } from './rest-json';
import { restXml } from './rest-xml';

export type { Protocol, WireRequest, WireResponse } from './protocol';

/** The protocols by AWS's names for them. */
export const PROTOCOLS: Readonly<Partial<Record<WireProtocol, Protocol>>> = {
  ec2,
  query,
  json,
  'rest-json': restJson,
  'rest-xml': restXml,
};
