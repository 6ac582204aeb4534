import fc from 'fast-check';
import { PARTITIONS, REGIONS } from '../aws-catalogue';
import { formatArn, formatImageUri, parseArn, parseImageUri } from '.';

const accountId = fc.stringMatching(/^\d{12}$/);
const repository = fc.stringMatching(/^[a-z0-9]{1,8}([._-][a-z0-9]{1,8}){0,2}(\/[a-z0-9]{1,8}){0,2}$/);
const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/);
const digest = fc.stringMatching(/^sha256:[0-9a-f]{64}$/);
const region = fc.constantFrom(...REGIONS);
const suffixes = new Map<string, { readonly dnsSuffix: string; readonly dualStackRegistrySuffix: string }>(
  PARTITIONS.map(partition => [partition.id, partition]),
);

describe('an image of ECR', () => {
  const registry = fc.record({ accountId, region, isDualStack: fc.boolean() });

  test('keeps its account, Region, repository, tag and digest in every partition', () => {
    fc.assert(
      fc.property(
        registry,
        repository,
        fc.option(tag, { nil: undefined }),
        fc.option(digest, { nil: undefined }),
        (of, name, itsTag, itsDigest) => {
          const { dnsSuffix, dualStackRegistrySuffix } = suffixes.get(of.region.partition)!;
          const host = of.isDualStack
            ? `${of.accountId}.dkr-ecr.${of.region.name}.${dualStackRegistrySuffix}`
            : `${of.accountId}.dkr.ecr.${of.region.name}.${dnsSuffix}`;
          const text = `${host}/${name}${itsTag ? `:${itsTag}` : ''}${itsDigest ? `@${itsDigest}` : ''}`;
          expect(parseImageUri(text)).toEqual({
            registry: 'ecr',
            host,
            repository: name,
            ...(itsTag && { tag: itsTag }),
            ...(itsDigest && { digest: itsDigest }),
            accountId: of.accountId,
            region: of.region.name,
            dualStack: of.isDualStack,
          });
          expect(formatImageUri(parseImageUri(text)!)).toBe(text);
        },
      ),
    );
  });
});

test('any text is either no image or reads the same after writing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), repository, fc.webUrl(), tag), text => {
      const image = parseImageUri(text);
      expect(image && parseImageUri(formatImageUri(image))).toEqual(image);
    }),
  );
});

test('an ARN writes back to the text that it was read from', () => {
  const part = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const maybe = fc.oneof(fc.constant(''), part);
  const resource = fc.string({ minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(part, part, maybe, maybe, resource, (partition, service, itsRegion, account, rest) => {
      const arn = { partition, service, region: itsRegion, accountId: account, resource: rest };
      expect(parseArn(formatArn(arn))).toEqual(arn);
    }),
  );
});

test('any text is either no ARN or reads the same after writing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map(text => `arn:${text}`),
      ),
      text => {
        const arn = parseArn(text);
        expect(arn && formatArn(arn)).toBe(arn && text);
      },
    ),
  );
});
