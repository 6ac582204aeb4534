import { DefaultTokenResolver, type IConstruct, StringConcat, Tokenization } from '../../terraform';

const RESOLVER = new DefaultTokenResolver(new StringConcat());

/**
 * A value of an argument as it will stand in the file. References cannot be compared before: the library makes a new
 * token each time that an attribute is read.
 */
export function written(construct: IConstruct, value: unknown): unknown {
  return Tokenization.resolve(value, { scope: construct, resolver: RESOLVER, preparing: false });
}
