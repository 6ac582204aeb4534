import type { CollectionScope } from './collection-scope';
import type { DetailCommand, IdSource, ListCommand } from './command';
import { SLASH_IN_FILE_NAME, ZONE_PREFIX } from './file-name';
import { CALLER_IDENTITY, REPEATED_CALLS, SINGLE_CALLS } from './further-commands.data';
import { leastPrivilegePolicy } from './iam-policy';
import { LIST_COMMANDS } from './list-commands.data';
import { quoteShellWord, shellWord, shellWords } from './shell-words';

type RepeatedCall = (typeof REPEATED_CALLS)[number];

/**
 * A POSIX shell script that makes every call with the AWS CLI and keeps the answers as `--aws-cli-dir` reads them. A
 * call that fails is said and leaves no file, so that what it would have answered counts as not known.
 */
export function shellScript(scope: CollectionScope): string {
  return [
    HEADER,
    comment(JSON.stringify(leastPrivilegePolicy(), undefined, 2)),
    '',
    PRELUDE,
    'collect() {',
    ...indent(collectBody(scope.vpcIds)),
    '}',
    '',
    ...collectCalls(scope),
    '',
  ].join('\n');
}

const HEADER = `#!/bin/sh
# Reads with the AWS CLI what a trace needs to know, and keeps the answers in files. It changes nothing.
#
#   sh collect.sh DIR
#   private-ecr trace --aws-cli-dir DIR --workload workload.json
#
# The permissions that it needs in each account, and no others:
#`;

const PRELUDE = `set -eu
set -f
umask 077
dir=\${1:?name a folder for the answers}

call() {
  aws \${profile:+--profile "$profile"} --region "$region" "$@"
}

# try FILE WORDS...: keeps the answer in FILE, or the error in FILE.error
try() {
  file=$folder/$1.json
  shift
  mkdir -p "\${file%/*}"
  rm -f "$file"
  if call "$@" --output json > "$file.part" 2> "$file.error"; then
    mv "$file.part" "$file"
    rm -f "$file.error"
  else
    rm -f "$file.part"
    return 1
  fi
}

# none CODE ANSWER: an error that says there is nothing is an answer
none() {
  grep -q -e "$1" "$file.error" || return 1
  printf '%s\\n' "$2" > "$file"
  rm -f "$file.error"
}

# missed: what could not be read is said, and stays unknown
missed() {
  printf 'not read: %s\\n' "$file" >&2
  cat "$file.error" >&2
  rm -f "$file.error"
}

# ids WORDS...: the ids in an answer; the call itself was made before, and its failure said
ids() {
  call "$@" --output text 2> /dev/null || :
}

# name_of ID: the name of the file about an id
name_of() {
  printf '%s\\n' "$1" | sed -e 's|^${ZONE_PREFIX}||' -e 's|/|${SLASH_IN_FILE_NAME}|g'
}
`;

function collectBody(vpcIds: readonly string[]): string[] {
  return [
    'profile=$2',
    'region=$3',
    `account=$(call ${shellWords(CALLER_IDENTITY)} --query Account --output text)`,
    'if [ -n "$1" ] && [ "$1" != "$account" ]; then',
    `  printf 'the credentials are those of account %s, not of %s\\n' "$account" "$1" >&2`,
    '  exit 1',
    'fi',
    'folder=$dir/$account/$region',
    'mkdir -p "$folder"',
    ...SINGLE_CALLS.map(row =>
      [
        `try ${row.file} ${shellWords(row)}`,
        ...('vpcFilter' in row ? vpcFilter(row, vpcIds) : []),
        '|| missed',
      ].join(' '),
    ),
    ...[...new Set(REPEATED_CALLS.map(({ each }) => each))].flatMap(source => [
      `for id in $(${idsCall(source, vpcIds)}); do`,
      '  name=$(name_of "$id")',
      ...REPEATED_CALLS.filter(({ each }) => each === source).map(row => `  ${repeated(row)}`),
      'done',
    ]),
  ];
}

function idsCall({ file, query, filter }: IdSource, vpcIds: readonly string[]): string {
  const list = LIST_COMMANDS.find(row => row.file === file);
  if (list === undefined) throw new Error(`no command prints ${file}`);
  const filters = [...(filter === undefined ? [] : [shellWord(filter)]), ...vpcFilter(list, vpcIds).slice(1)];
  return [
    'ids',
    shellWords(list),
    ...(filters.length === 0 ? [] : ['--filters', ...filters]),
    '--query',
    quoteShellWord(query),
  ].join(' ');
}

/** The option and the filter that narrow a list to some VPCs; nothing where all are wanted. */
function vpcFilter(row: ListCommand, vpcIds: readonly string[]): string[] {
  if (row.vpcFilter === undefined || vpcIds.length === 0) return [];
  const [option, name] = row.vpcFilter;
  return [option, quoteShellWord(`Name=${name},Values=${vpcIds.join(',')}`)];
}

function repeated(row: RepeatedCall): string {
  const none = 'none' in row ? noneCall(row.none) : [];
  return [`try "${row.folder}/$name" ${shellWords(row)}`, ...none, 'missed'].join(' || ');
}

function noneCall(none: DetailCommand['none']): string[] {
  return none === undefined
    ? []
    : [`none ${quoteShellWord(none.errorCode)} ${quoteShellWord(JSON.stringify(none.answer))}`];
}

function collectCalls({ accounts, regions }: CollectionScope): string[] {
  const inRegions = regions.length === 0 ? [FROM_ENVIRONMENT] : regions.map(quoteShellWord);
  const ofAccounts =
    accounts.length === 0
      ? ["'' ''"]
      : accounts.map(({ accountId, profile }) => `${accountId} ${quoteShellWord(profile)}`);
  return ofAccounts.flatMap(account => inRegions.map(region => `collect ${account} ${region}`));
}

const FROM_ENVIRONMENT = '"${AWS_REGION:?name a Region in AWS_REGION}"';

function comment(text: string): string {
  return text.replaceAll(/^/gm, '# ');
}

function indent(lines: readonly string[]): string[] {
  return lines.map(line => `  ${line}`);
}
