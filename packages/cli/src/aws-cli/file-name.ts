/** What AWS prints before the id of a hosted zone. */
export const ZONE_PREFIX = '/hostedzone/';

/** What stands for a slash, which the names of repositories hold, and no name of AWS holds this. */
export const SLASH_IN_FILE_NAME = '+';

/** The name, without `.json`, of the file that says more about an id. */
export function fileNameOf(id: string): string {
  const bare = id.startsWith(ZONE_PREFIX) ? id.slice(ZONE_PREFIX.length) : id;
  return bare.replaceAll('/', SLASH_IN_FILE_NAME);
}

/** The name of a file that holds an answer: what it is about, and which page of it, as in `vpcs.json`, `vpcs~2.json`. */
const ANSWER_FILE = /^(.+?)(?:~(\d{1,6}))?\.json$/;

/** Reads the name of a file; undefined where it is none of ours. */
export function parseFileName(fileName: string): { name: string; page: number } | undefined {
  const [, name, page] = ANSWER_FILE.exec(fileName) ?? [];
  return name === undefined ? undefined : { name, page: Number(page ?? 1) };
}
