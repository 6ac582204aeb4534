import { execFileSync } from 'node:child_process';

/** The files that Node has read when somebody has loaded a path of the package as built, in a process of its own. */
function loadedBy(specifier: string): readonly string[] {
  const script = `require(${JSON.stringify(specifier)}); process.stdout.write(JSON.stringify(Object.keys(require.cache)))`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: __dirname }),
  ) as string[];
}

const providerFiles = (files: readonly string[]) =>
  files.filter(file => file.includes('@cdktf/provider-aws'));

describe('what is loaded', () => {
  test('with the constructs: the provider by submodule, never its index', () => {
    const files = providerFiles(loadedBy('cdktf-private-ecr'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(file => /provider-aws[\\/]lib[\\/]index\.js$/.test(file))).toEqual([]);
  });

  test('with the constructs: of the provider no more than a file or two for each resource', () => {
    expect(providerFiles(loadedBy('cdktf-private-ecr')).length).toBeLessThan(200);
  });

  test.each(['cdktf-private-ecr/policies', 'cdktf-private-ecr/snapshot'])(
    'with %s: neither the provider nor the library that writes Terraform',
    specifier => {
      const files = loadedBy(specifier);
      expect(files.length).toBeGreaterThan(0);
      expect(
        files.filter(file => /node_modules[\\/](@cdktf|cdktf|cdktn|constructs)[\\/]/.test(file)),
      ).toEqual([]);
    },
  );
});
