import { z } from 'zod';
import type { ContractKind } from './contract-version';
import { CONTRACT_SCHEMAS } from './parse-contract';

/** The JSON Schema (draft 2020-12) of what a stack publishes; rules that span fields are not part of it. */
export function contractJsonSchema(kind: ContractKind): object {
  return z.toJSONSchema(CONTRACT_SCHEMAS[kind], { io: 'input' });
}
