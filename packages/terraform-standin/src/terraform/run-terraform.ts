import { spawn } from 'node:child_process';
import type { Provider } from '../provider/start-provider';
import { terraformBinary } from './binary';
import { terraformEnvironment } from './environment';
import { referencedTypes } from './referenced-types';

/** Where and how Terraform runs. */
export interface RunOptions {
  /** The folder with the configuration. */
  readonly cwd: string;
  /** The stand-in to attach. Without one, and with `TERRAFORM_PROVIDER=registry`, Terraform finds its own provider. */
  readonly provider?: Provider;
  /** Variables to add to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /**
   * Path of the executable.
   *
   * @defaultValue what `terraformBinary` finds
   */
  readonly binary?: string;
  /** Ends Terraform when it is aborted. */
  readonly signal?: AbortSignal;
}

/** What one run of Terraform printed, and how it ended. */
export interface TerraformResult {
  readonly args: readonly string[];
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs Terraform and waits for its end, whatever its exit code. It is always a process beside this one: run
 * synchronously, it would wait for a provider that waits for it.
 *
 * @throws Error where there is no Terraform, it cannot be started, or a signal ended it
 */
export async function runTerraform(args: readonly string[], options: RunOptions): Promise<TerraformResult> {
  const binary = options.binary ?? terraformBinary();
  if (binary === undefined) {
    throw new Error('No terraform and no tofu on the PATH: install one, or name it in TERRAFORM_BINARY');
  }
  options.provider?.addTypes(await referencedTypes(options.cwd));
  const child = spawn(binary, args, {
    cwd: options.cwd,
    env: terraformEnvironment(options.provider, options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.signal && { signal: options.signal }),
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === null)
        reject(new Error(`terraform ${args.join(' ')} was ended by ${signal ?? 'a signal'}`));
      else resolve(code);
    });
  });
  const textOf = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8');
  return { args, exitCode, stdout: textOf(stdout), stderr: textOf(stderr) };
}
