import { terraformBinary } from './binary';

/**
 * Why tests that run Terraform cannot run here, to stand after `skipped: ` in their titles.
 *
 * @returns undefined where they can
 */
export function terraformMissing(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return terraformBinary(environment) === undefined ? 'no terraform or tofu on the PATH' : undefined;
}
