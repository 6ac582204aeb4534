/** Any value of a tag, also an empty one. */
const ANY_VALUE = '*';

/** Whether a VPC has all the tags that are asked for. Keys and values are compared as AWS does: letter by letter. */
export function matchesTags(
  tags: Readonly<Record<string, string>>,
  match: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(match).every(
    ([key, value]) => Object.hasOwn(tags, key) && (value === ANY_VALUE || tags[key] === value),
  );
}
