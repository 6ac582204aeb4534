import type { TerraformResult } from './run-terraform';

/** Terraform ended with an exit code that says it failed. Its message holds what Terraform printed. */
export class TerraformFailed extends Error {
  override readonly name = 'TerraformFailed';

  constructor(readonly result: TerraformResult) {
    const printed = unwrapped(`${result.stderr}\n${result.stdout}`.trim());
    super(`terraform ${result.args.join(' ')} ended with exit code ${result.exitCode}\n${printed}`);
  }
}

/** Without the frame that Terraform draws around a diagnostic. */
function unwrapped(text: string): string {
  return text.replace(/^[│╷╵] ?/gm, '');
}
