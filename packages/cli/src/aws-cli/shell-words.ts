import type { AwsCall } from './command';

const PLAIN_WORD = /^[A-Za-z0-9_.,:=@%+/-]+$/;

/** Text as one word of a POSIX shell, whatever it holds. */
export function quoteShellWord(text: string): string {
  return PLAIN_WORD.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The words of a call for a shell in which `id`, `account` and `region` are variables. */
export function shellWords({ words, options = [] }: AwsCall): string {
  return [...words, ...options.map(shellWord)].join(' ');
}

/** One option, whose `{id}`, `{account}` and `{region}` are taken from the variable of that name. */
export function shellWord(option: string): string {
  const filled = option.replaceAll(/\{(id|account|region)\}/g, '$$$1');
  return filled === option ? quoteShellWord(option) : `"${filled}"`;
}
