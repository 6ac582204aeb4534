import { health, type HealthInput } from '../health';

/** What one rule says, in short: severity, subject and detail. */
export function findingsOf(ruleId: string, input: HealthInput) {
  return health(input)
    .reasons.filter(reason => reason.ruleId === ruleId)
    .map(({ severity, subject, detail }) => ({ severity, subject: subject.id, detail }));
}

/** What one rule wanted and did not see. */
export function missingFor(ruleId: string, input: HealthInput): readonly string[] {
  return health(input)
    .notSeen.filter(({ ruleIds }) => ruleIds.includes(ruleId))
    .map(({ what }) => what);
}
