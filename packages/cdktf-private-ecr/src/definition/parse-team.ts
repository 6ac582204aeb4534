import { parseInput, requestSchema } from '@private-ecr/core';
import { type TeamDefinition, teamSchema } from './definition-schema';

/**
 * Reads what a team asks for: a request, or an entry of a definition's `teams`, which holds one beside its services.
 *
 * @throws {@link InvalidInputError} naming path, value, what is allowed and the fix of each problem
 */
export function parseTeam(value: unknown): TeamDefinition {
  const isEntry = typeof value === 'object' && value !== null && 'request' in value;
  if (isEntry) return parseInput(teamSchema, value, 'team');
  return { request: parseInput(requestSchema, value, 'request'), services: [] };
}
