import path from 'node:path';
import fs from 'node:fs';
import { writeFiles } from './temporary-folder';

/**
 * What the executable answers: by profile, then by call: the service, the operation, the ids that it is about, and
 * after `?` its query. Text is printed as it is; what is not there is denied.
 */
export type CannedAnswers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const EXECUTABLE = `#!/bin/sh
profile=default call= count=0
while [ $# -gt 0 ]; do
  case $1 in
    --profile) profile=$2; shift ;;
    --region | --output) shift ;;
    --query) query=" ?$2"; shift ;;
    --*id | --repository-name | --attribute) call="$call $2"; shift ;;
    --*) ;;
    *) count=$((count + 1)); [ $count -gt 2 ] || call="$call $1" ;;
  esac
  shift
done
answer="\${0%/*}/answers/$profile/\${call# }\${query-}"
[ -f "$answer" ] && exec cat "$answer"
code=AccessDeniedException
[ -f "$answer.error" ] && read -r code < "$answer.error"
printf 'An error occurred (%s) when calling the operation\\n' "$code" >&2
exit 254
`;

/** The error that a call ends with. */
export interface CannedError {
  readonly errorCode: string;
}

/** Puts an executable named `aws` and its answers into a folder, which is to stand on the PATH. */
export function installFakeAws(folder: string, answers: CannedAnswers): void {
  writeFiles(folder, { aws: EXECUTABLE });
  fs.chmodSync(path.join(folder, 'aws'), 0o755);
  for (const [profile, calls] of Object.entries(answers)) {
    writeFiles(
      path.join(folder, 'answers', profile),
      Object.fromEntries(
        Object.entries(calls).map(([call, answer]) =>
          isError(answer) ? [`${call}.error`, answer.errorCode] : [call, answer],
        ),
      ),
    );
  }
}

function isError(answer: unknown): answer is CannedError {
  return typeof answer === 'object' && answer !== null && 'errorCode' in answer;
}
