import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where the compiled modules of `@cdktf/provider-aws` are; its index is never loaded (2 s, 485 MB). */
function providerLibrary(): string {
  const manifest = createRequire(__filename).resolve('@cdktf/provider-aws/package.json');
  return path.join(path.dirname(manifest), 'lib');
}

/**
 * The TypeScript of one module of `@cdktf/provider-aws`, which cdktf generated from the provider's schema. The package
 * carries it in the source map at the end of each compiled module; nothing of it is executed.
 *
 * @param module - the module's folder: `vpc-endpoint`, `data-aws-vpc`, `provider`
 * @returns undefined where there is no such module
 * @throws Error where the module has no source map of the known form
 */
export function providerSource(module: string): string | undefined {
  const file = path.join(providerLibrary(), module, 'index.js');
  if (!existsSync(file)) return undefined;
  const compiled = readFileSync(file, 'utf8');
  const marker = '//# sourceMappingURL=data:application/json;base64,';
  const start = compiled.lastIndexOf(marker);
  if (start < 0) throw new Error(`${file}: no inline source map, from which its schema could be read`);
  const map = JSON.parse(Buffer.from(compiled.slice(start + marker.length), 'base64').toString('utf8')) as {
    sourcesContent?: string[];
  };
  const source = map.sourcesContent?.[0];
  if (source === undefined) throw new Error(`${file}: its source map holds no source`);
  return source;
}
