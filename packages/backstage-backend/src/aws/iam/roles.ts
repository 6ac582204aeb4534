import { gatherGaps } from '../gaps';
import type { ListReader } from '../unit-reading';
import { readAllRoles } from './all-roles';
import { readNamedRole } from './named-role';
import { policyDocuments } from './policy-documents';
import { wantedRoles } from './wanted-roles';

/** The roles that tasks run with: those that task definitions name, and those whose names the plan is looking for. */
export const readRoles: ListReader = async unit => {
  const wanted = wantedRoles(unit.plan, await unit.workloads());
  if (wanted.names.length === 0 && wanted.patterns.length === 0) return undefined;
  const client = await unit.client('iam');
  // By names they are few calls; by a pattern there is no other way than to read all of them.
  if (wanted.patterns.length > 0) return { value: await readAllRoles(client, wanted) };
  const gaps = gatherGaps();
  const documents = policyDocuments(client, gaps);
  const found = await Promise.all(
    wanted.names.map(name => gaps.skipRefused(readNamedRole(client, name, documents, gaps))),
  );
  return { value: found.filter(role => role !== undefined), gaps: gaps.found };
};
