import type { UnitFacts } from '../../model/facts';
import { documentFormat } from '../stored-document';

/** Version 1 of stored facts is schemaVersion 1 of `UnitFacts`. */
export const FACTS_FORMAT = documentFormat<UnitFacts>(1, document => {
  const facts = document as Partial<UnitFacts> | null;
  return (
    facts?.schemaVersion === 1 &&
    typeof facts.unit === 'object' &&
    typeof facts.lists === 'object' &&
    typeof facts.parts === 'object'
  );
});
