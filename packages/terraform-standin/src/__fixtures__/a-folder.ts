import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  startProvider,
  TerraformFolder,
  terraformMissing,
  usesRegistry,
  type Provider,
  type ProviderOptions,
} from '..';

/** A configuration in Terraform's JSON syntax. */
export type Configuration = Readonly<Record<string, unknown>>;

/** The one provider block that most tests need; `required_providers` as cdktf writes it. */
const COMMON = {
  terraform: { required_providers: { aws: { source: 'hashicorp/aws', version: '>= 6.25, < 7' } } },
  provider: { aws: [{ region: 'eu-central-1', allowed_account_ids: ['111111111111'] }] },
};

/** What the tests of one `describe` share: a provider, and folders that go away with it. */
export interface Bench {
  readonly provider: Provider;
  /** A new folder with a configuration, or with the files of a fixture. */
  folder(content: Configuration | string, provider?: Provider): TerraformFolder;
  /** The path of the folder made last. */
  readonly path: string;
  /** Puts another configuration in place of that of the folder made last. */
  change(configuration: Configuration): void;
}

/** Tests that run Terraform; skipped, with the reason in their title, where they cannot. */
export function describeTerraform(
  title: string,
  tests: (bench: Bench) => void,
  { needs = 'plan', ...options }: ProviderOptions & { readonly needs?: 'validate' | 'plan' } = {},
): void {
  const reason = skipReason(needs);
  if (reason !== undefined) {
    describe.skip(`${title} (skipped: ${reason})`, () => {
      tests({} as Bench);
    });
    return;
  }
  describe(title, () => {
    const folders: string[] = [];
    let provider: Provider;
    beforeAll(async () => {
      provider = await startProvider(options);
    });
    afterAll(async () => {
      await provider.close();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
    const last = () => folders[folders.length - 1] ?? '';
    tests({
      get provider() {
        return provider;
      },
      get path() {
        return last();
      },
      folder(content, own = provider) {
        folders.push(mkdtempSync(path.join(tmpdir(), 'terraform-standin-')));
        if (typeof content === 'string') cpSync(path.join(__dirname, content), last(), { recursive: true });
        else write(last(), content);
        return new TerraformFolder({ cwd: last(), provider: own });
      },
      change(configuration) {
        write(last(), configuration);
      },
    });
  });
}

function skipReason(needs: 'validate' | 'plan'): string | undefined {
  if (needs === 'plan' && usesRegistry()) return "the registry's provider plans with credentials only";
  return terraformMissing();
}

function write(folder: string, configuration: Configuration): void {
  writeFileSync(path.join(folder, 'main.tf.json'), JSON.stringify({ ...COMMON, ...configuration }));
}
