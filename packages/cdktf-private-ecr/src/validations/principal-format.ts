import { accountIdSchema, parseArn } from '@private-ecr/core';
import { isKnown, type Validation } from './support/validation';

/** With whom something is shared, by the property that each stands in. */
export type PrincipalSubject = Readonly<Record<string, string>>;

const ALLOWED =
  'an account id of 12 digits, or the ARN of an organisation (…:organization/o-…) or of an organisational unit (…:ou/o-…/ou-…)';

/** RAM takes accounts, organisations and organisational units for shares that stay inside the organisation. */
export const principalFormat: Validation<PrincipalSubject> = {
  id: 'principal-format',
  check: principals =>
    Object.entries(principals).flatMap(([path, principal]) =>
      !isKnown(principal) || isPrincipal(principal)
        ? []
        : [
            {
              path,
              found: principal,
              allowed: ALLOWED,
              fix: 'write the account, or the ARN that AWS Organizations shows',
            },
          ],
    ),
};

function isPrincipal(text: string): boolean {
  if (accountIdSchema.safeParse(text).success) return true;
  const arn = parseArn(text);
  if (arn?.service !== 'organizations') return false;
  return /^(organization\/o-[a-z0-9]{10,32}|ou\/o-[a-z0-9]{10,32}\/ou-[a-z0-9-]{6,68})$/.test(arn.resource);
}
