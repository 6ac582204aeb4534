#!/bin/sh
# The steps by which the network's repository is applied. Pipelines call it and hold no step of their own; a person can
# run the same by hand, from the root of the repository.
#
#   private-ecr.sh order                stacks, in the order in which they are applied
#   private-ecr.sh changed BASE         those that differ from the commit BASE, and those that read their contracts
#   private-ecr.sh plan [STACK...]      what an apply would do; nothing is changed and no state is locked
#   private-ecr.sh plan-changed BASE    plans what changed does name
#   private-ecr.sh apply [STACK...]     applies stacks, each after those whose contracts it reads
#   private-ecr.sh destroy BASE         destroys stacks that the commit BASE has and this one has not, last to first
#   private-ecr.sh apply-changed BASE   what a merge comes to: destroy, then apply what changed names, then catalog
#   private-ecr.sh catalog [STACK...]   writes the ids of VPC and subnets into the Resources of the catalog
#   private-ecr.sh drift [FILE]         plans every stack, writes a report and, with PRIVATE_ECR_URL, sends it
#
# Without STACK, all stacks of private-ecr.stacks.json. Needs git, node, and terraform or tofu.
#
#   TERRAFORM               the binary; terraform
#   PRIVATE_ECR_ROLE        the role of each account, with the word ACCOUNT for its id, such as
#                           arn:aws:iam::ACCOUNT:role/private-ecr-apply; the credentials that are there if empty
#   PRIVATE_ECR_LOCK_TIMEOUT  how long to wait for a state that somebody else has locked; 10m
#   PRIVATE_ECR_SUMMARY     a file to which a summary in Markdown is added
#   PRIVATE_ECR_APPLIED_BRANCH  a branch of origin that names what was applied last: apply-changed begins there, so that
#                           a merge whose pipeline failed or was left out for a newer one comes with the next; it begins
#                           at BASE if empty
#   PRIVATE_ECR_CATALOG_BRANCH  where catalog commits and pushes what it wrote; it does neither if empty
#   PRIVATE_ECR_URL         the portal's API, such as https://portal.example.org/api/private-ecr
#   PRIVATE_ECR_TOKEN       a token of the portal for services (backend.auth.externalAccess)
#   PRIVATE_ECR_REPOSITORY  what the report calls this repository; the URL of the remote origin
set -eu

TERRAFORM=${TERRAFORM:-terraform}
LOCK_TIMEOUT=${PRIVATE_ECR_LOCK_TIMEOUT:-10m}
MANIFEST=private-ecr.stacks.json
READY=' '
export TF_IN_AUTOMATION=1 TF_INPUT=0 CHECKPOINT_DISABLE=1

WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

fail() {
  printf 'private-ecr.sh: %s\n' "$1" >&2
  exit "${2:-1}"
}

summary() {
  printf '%s\n' "$1"
  if [ -n "${PRIVATE_ECR_SUMMARY:-}" ]; then printf -- '- %s\n' "$1" >> "$PRIVATE_ECR_SUMMARY"; fi
}

# What a plan would do to each resource, below the summary of its stack.
details() {
  [ -n "${PRIVATE_ECR_SUMMARY:-}" ] || return 0
  # shellcheck disable=SC2016 # Markdown's quotes, not the shell's
  sed -n -E 's/^  # (.*) (will be created|will be updated in-place|will be destroyed|must be replaced)$/  - `\1` \2/p' \
    "$WORK/plan" > "$WORK/details"
  head -n 100 "$WORK/details" >> "$PRIVATE_ECR_SUMMARY"
  more=$(($(wc -l < "$WORK/details") - 100))
  if [ "$more" -gt 0 ]; then printf '  - and %s more\n' "$more" >> "$PRIVATE_ECR_SUMMARY"; fi
}

# One line for each stack of a manifest (standard input): name, folder, account, and its inputs as VARIABLE=STACK. Every
# word is checked, since words become paths and arguments.
lines() {
  # shellcheck disable=SC2016 # a program, not a text of the shell's
  node -e '
    const word = text => {
      if (/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/.test(text)) return text;
      throw new Error(`the manifest has ${JSON.stringify(text)}, which is no name`);
    };
    const { stacks } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
    for (const { name, folder, accountId, inputs } of stacks) {
      const read = Object.entries(inputs ?? {}).map(([variable, from]) => `${word(variable)}=${word(from)}`);
      console.log([name, folder, accountId].map(word).concat(read).join(" "));
    }'
}

order() {
  cut -d ' ' -f 1 "$WORK/stacks"
}

# A word of the line of a stack, by its place.
word_of() {
  awk -v name="$1" -v place="$2" '$1 == name { print $place }' "$WORK/stacks"
}

folder_of() {
  word_of "$1" 2
}

account_of() {
  word_of "$1" 3
}

inputs_of() {
  awk -v name="$1" '$1 == name { for (place = 4; place <= NF; place += 1) print $place }' "$WORK/stacks"
}

# The stacks that are named, or all, in the order in which they are applied.
chosen() {
  if [ $# -eq 0 ]; then
    order
    return
  fi
  for name in "$@"; do
    [ -n "$(folder_of "$name")" ] || fail "there is no stack $name in $MANIFEST; private-ecr.sh order names those that there are" 2
  done
  order | while read -r name; do
    for wanted in "$@"; do
      if [ "$name" = "$wanted" ]; then printf '%s\n' "$name"; fi
    done
  done
}

# A token of the pipeline for AWS, anew for each stack: it holds for minutes, and an apply may take longer.
identity_token() {
  if [ -n "${ACTIONS_ID_TOKEN_REQUEST_URL:-}" ]; then
    printf 'header = "Authorization: Bearer %s"\n' "$ACTIONS_ID_TOKEN_REQUEST_TOKEN" |
      curl --silent --show-error --fail --retry 3 --config - "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" |
      node -pe 'JSON.parse(require("node:fs").readFileSync(0, "utf8")).value'
  elif [ -n "${AWS_ID_TOKEN:-}" ]; then
    printf '%s\n' "$AWS_ID_TOKEN"
  else
    fail 'PRIVATE_ECR_ROLE is set, but the pipeline has no identity: allow id-token: write, or set id_tokens'
  fi
}

# Terraform assumes the role of the account by itself, with the identity of the pipeline.
as_account() {
  [ -n "${PRIVATE_ECR_ROLE:-}" ] || return 0
  case $PRIVATE_ECR_ROLE in
    *ACCOUNT*) ;;
    *) fail 'PRIVATE_ECR_ROLE must have the word ACCOUNT in it, such as arn:aws:iam::ACCOUNT:role/private-ecr-apply' 2 ;;
  esac
  (umask 077 && identity_token > "$WORK/token") || fail 'the pipeline got no identity'
  AWS_ROLE_ARN="${PRIVATE_ECR_ROLE%%ACCOUNT*}$1${PRIVATE_ECR_ROLE#*ACCOUNT}"
  AWS_WEB_IDENTITY_TOKEN_FILE="$WORK/token"
  AWS_ROLE_SESSION_NAME=private-ecr
  export AWS_ROLE_ARN AWS_WEB_IDENTITY_TOKEN_FILE AWS_ROLE_SESSION_NAME
}

in_folder() {
  folder=$1
  shift
  "$TERRAFORM" -chdir="$folder" "$@"
}

ready() {
  case $READY in *" $1 "*) return 0 ;; esac
  as_account "$(account_of "$1")"
  in_folder "$(folder_of "$1")" init -input=false -no-color > "$WORK/init" 2>&1 || {
    cat "$WORK/init" >&2
    return 1
  }
  READY="$READY$1 "
}

# Hands on the contracts that a stack reads. Answers 3 where one is not applied yet.
hand_on() {
  target=$(folder_of "$1")
  for input in $(inputs_of "$1"); do
    from=${input#*=}
    ready "$from" || return 1
    as_account "$(account_of "$from")"
    if ! contract=$(in_folder "$(folder_of "$from")" output -no-color -json contract 2> "$WORK/output"); then
      printf '%s\n' "$from" > "$WORK/missing"
      return 3
    fi
    printf '{"%s": %s}\n' "${input%%=*}" "$contract" > "$target/${input%%=*}.auto.tfvars.json"
  done
  ready "$1" || return 1
  as_account "$(account_of "$1")"
}

# Plans one stack. Answers 0 where nothing would change, 2 where something would, 3 where it waits for another stack.
plan_one() {
  rm -f "$WORK/plan"
  hand_on "$1" || return $?
  in_folder "$(folder_of "$1")" plan -input=false -no-color -lock=false -detailed-exitcode > "$WORK/plan" 2>&1
}

plan() {
  chosen "$@" > "$WORK/chosen"
  while read -r name; do
    status=0
    plan_one "$name" < /dev/null || status=$?
    case $status in
      0) summary "$name: nothing changes" ;;
      2)
        cat "$WORK/plan"
        summary "$name: $(grep '^Plan:' "$WORK/plan" || printf 'only outputs change.')"
        details
        ;;
      3) summary "$name: planned once $(cat "$WORK/missing") is applied" ;;
      *)
        cat "$WORK/plan" >&2 2> /dev/null || :
        fail "$name cannot be planned"
        ;;
    esac
  done < "$WORK/chosen"
}

apply() {
  chosen "$@" > "$WORK/chosen"
  while read -r name; do
    status=0
    hand_on "$name" < /dev/null || status=$?
    [ "$status" -ne 3 ] || fail "$name reads the contract of $(cat "$WORK/missing"), which is not applied; apply that one too"
    [ "$status" -eq 0 ] || fail "$name cannot be initialised"
    in_folder "$(folder_of "$name")" apply -input=false -no-color -auto-approve -lock-timeout="$LOCK_TIMEOUT" < /dev/null ||
      fail "$name was not applied; those after it were not tried"
    summary "$name: applied"
  done < "$WORK/chosen"
}

# A commit, by any name that git knows; never an option of git's.
commit_of() {
  [ $# -eq 1 ] || fail 'name the commit to compare with' 2
  git rev-parse --quiet --verify --end-of-options "$1^{commit}" || fail "there is no commit $1 here; fetch it first" 2
}

changed() {
  base=$(commit_of "$@")
  git diff --name-only "$base" HEAD -- stacks > "$WORK/files"
  hit=' '
  while read -r name folder _ inputs; do
    is_hit=no
    if awk -v folder="$folder/" 'index($0, folder) == 1 { found = 1 } END { exit !found }' "$WORK/files"; then is_hit=yes; fi
    for input in $inputs; do
      # Stacks stand after those they read.
      case $hit in *" ${input#*=} "*) is_hit=yes ;; esac
    done
    if [ "$is_hit" = yes ]; then
      hit="$hit$name "
      printf '%s\n' "$name"
    fi
  done < "$WORK/stacks"
}

destroy() {
  base=$(commit_of "$@")
  git show "$base:$MANIFEST" > "$WORK/manifest" || fail "the commit $1 has no $MANIFEST" 2
  cp "$WORK/stacks" "$WORK/now"
  lines < "$WORK/manifest" > "$WORK/stacks"
  # Last to first: whoever reads a contract goes before it does.
  awk 'FNR == NR { kept[$1] = 1; next } !($1 in kept) { gone[++count] = $1 } END { for (; count > 0; count -= 1) print gone[count] }' \
    "$WORK/now" "$WORK/stacks" > "$WORK/gone"
  # Their configurations as they were, in their places: beside them are the states of those who keep states in files.
  : > "$WORK/was"
  while read -r name; do
    folder=$(folder_of "$name")
    mkdir -p "$folder"
    git ls-tree --name-only "$base" "$folder/" >> "$WORK/was"
  done < "$WORK/gone"
  while read -r file; do git show "$base:$file" > "$file"; done < "$WORK/was"
  while read -r name; do
    status=0
    hand_on "$name" < /dev/null || status=$?
    [ "$status" -eq 0 ] || fail "$name cannot be initialised"
    in_folder "$(folder_of "$name")" destroy -input=false -no-color -auto-approve -lock-timeout="$LOCK_TIMEOUT" < /dev/null ||
      fail "$name was not destroyed; those before it were not tried"
    summary "$name: destroyed"
  done < "$WORK/gone"
  while read -r file; do rm -f "$file"; done < "$WORK/was"
}

plan_changed() {
  changed "$@" > "$WORK/changed"
  if [ ! -s "$WORK/changed" ]; then
    summary 'no stack changes'
    return 0
  fi
  # shellcheck disable=SC2046 # names of stacks, without a space in any
  plan $(cat "$WORK/changed")
}

# The commit that was applied last, by the branch that names it; empty where there is none yet.
applied_commit() {
  [ -n "${PRIVATE_ECR_APPLIED_BRANCH:-}" ] || return 0
  status=0
  git ls-remote --exit-code origin "refs/heads/$PRIVATE_ECR_APPLIED_BRANCH" > "$WORK/remote" || status=$?
  case $status in
    0) ;;
    2) return 0 ;;
    *) fail "origin cannot be asked for the branch $PRIVATE_ECR_APPLIED_BRANCH" ;;
  esac
  git fetch --quiet origin "refs/heads/$PRIVATE_ECR_APPLIED_BRANCH" ||
    fail "the branch $PRIVATE_ECR_APPLIED_BRANCH cannot be fetched"
  git rev-parse FETCH_HEAD
}

# What a merge comes to: teams that are no more first, since their ranges may be others' now.
apply_changed() {
  head=$(git rev-parse HEAD)
  applied=$(applied_commit)
  if [ -n "$applied" ] && [ "$applied" != "$head" ]; then
    if git merge-base --is-ancestor "$head" "$applied"; then
      summary "$head came with $applied, which is applied"
      return 0
    fi
    git merge-base --is-ancestor "$applied" "$head" ||
      fail "$PRIVATE_ECR_APPLIED_BRANCH is at $applied, which is not in the history of $head; push the commit that was applied last to it"
    set -- "$applied"
  fi
  case ${1:-} in
    *[!0]*)
      changed "$@" > "$WORK/changed"
      cp "$WORK/stacks" "$WORK/kept"
      destroy "$@"
      cp "$WORK/kept" "$WORK/stacks"
      READY=' '
      ;;
    # The first push to a branch has nothing before it.
    *) order > "$WORK/changed" ;;
  esac
  if [ -s "$WORK/changed" ]; then
    # shellcheck disable=SC2046 # names of stacks, without a space in any
    apply $(cat "$WORK/changed")
  fi
  if [ -n "${PRIVATE_ECR_APPLIED_BRANCH:-}" ]; then
    push_without_pipeline "$head" "$PRIVATE_ECR_APPLIED_BRANCH" ||
      fail "the stacks are applied, but $PRIVATE_ECR_APPLIED_BRANCH was not pushed: allow the pipeline to push to it, then run it again"
  fi
  if [ -s "$WORK/changed" ]; then
    # shellcheck disable=SC2046
    catalog $(cat "$WORK/changed")
  fi
}

catalog() {
  chosen "$@" > "$WORK/chosen"
  while read -r name; do
    case $name in team-* | standalone-*) ;; *) continue ;; esac
    file="catalog/network-${name#*-}.yaml"
    [ -f "$file" ] || continue
    ready "$name" < /dev/null || fail "$name cannot be initialised"
    as_account "$(account_of "$name")"
    in_folder "$(folder_of "$name")" output -no-color -json task_settings < /dev/null > "$WORK/settings"
    # shellcheck disable=SC2016 # a program, not a text of the shell's
    node -e '
      const fs = require("node:fs");
      const [settingsFile, file] = process.argv.slice(1);
      const { vpcId, subnets } = JSON.parse(fs.readFileSync(settingsFile, "utf8"));
      const values = { "vpc-id": vpcId, "subnet-ids": [...subnets].sort().join(",") };
      if (!/^[a-z0-9,-]+$/.test(Object.values(values).join(","))) throw new Error(`${file}: these are no ids of AWS`);
      const text = fs.readFileSync(file, "utf8");
      const lines = text.split("\n").map(line => {
        const [, indent, key] = /^( *)(?:# )?private-ecr\.io\/(vpc-id|subnet-ids):/.exec(line) ?? [];
        return key === undefined ? line : `${indent}private-ecr.io/${key}: ${values[key]}`;
      });
      fs.writeFileSync(file, lines.join("\n"));
    ' "$WORK/settings" "$file"
    printf '%s: the ids of %s\n' "$file" "$name"
  done < "$WORK/chosen"
  if [ -z "${PRIVATE_ECR_CATALOG_BRANCH:-}" ] || [ ! -d catalog ]; then return 0; fi
  git add -- catalog
  git diff --cached --quiet || {
    as_us commit --quiet --message 'Ids of what was applied'
    push_catalog
  }
}

as_us() {
  git -c user.name='Private ECR' -c user.email=private-ecr@localhost "$@"
}

# An apply takes minutes: what was merged meanwhile stays, and the ids come after it.
push_catalog() {
  for _ in 1 2 3; do
    if push_without_pipeline HEAD "$PRIVATE_ECR_CATALOG_BRANCH"; then return 0; fi
    git fetch --quiet origin "refs/heads/$PRIVATE_ECR_CATALOG_BRANCH" || break
    as_us rebase --quiet FETCH_HEAD || break
  done
  fail "the ids were not pushed to $PRIVATE_ECR_CATALOG_BRANCH: allow the pipeline to push to it, then run it again"
}

# Hosts that know push options start no pipeline for it; others refuse the option.
push_without_pipeline() {
  git push --quiet --push-option=ci.skip origin "$1:refs/heads/$2" 2> "$WORK/push" ||
    git push --quiet origin "$1:refs/heads/$2"
}

drift() {
  # Before all the plans, which take their time.
  if [ -n "${PRIVATE_ECR_URL:-}" ] && [ -z "${PRIVATE_ECR_TOKEN:-}" ]; then
    fail 'PRIVATE_ECR_URL is set, but PRIVATE_ECR_TOKEN is not: set a token of backend.auth.externalAccess of the portal' 2
  fi
  report=${1:-"$WORK/report.json"}
  order > "$WORK/chosen"
  : > "$WORK/statuses"
  while read -r name; do
    status=0
    plan_one "$name" < /dev/null || status=$?
    case $status in
      0) word=in-sync ;;
      2) word=drifted ;;
      *) word=failed ;;
    esac
    summary "$name: $word"
    line=''
    if [ "$word" = drifted ]; then line=$(grep '^Plan:' "$WORK/plan" || printf 'Only outputs differ.'); fi
    printf '%s\t%s\t%s\n' "$name" "$word" "$line" >> "$WORK/statuses"
  done < "$WORK/chosen"
  repository=${PRIVATE_ECR_REPOSITORY:-$(git remote get-url origin 2> /dev/null || printf 'local')}
  node -e '
    const fs = require("node:fs");
    const [manifestFile, statuses, report, repository, commit] = process.argv.slice(1);
    const { stacks } = JSON.parse(fs.readFileSync(manifestFile, "utf8"));
    const found = fs.readFileSync(statuses, "utf8").trim().split("\n").map(line => line.split("\t"));
    fs.writeFileSync(report, JSON.stringify({
      schemaVersion: 1,
      repository: repository.replace(/\/\/[^@\/]*@/, "//"),
      commit,
      reportedAt: new Date().toISOString(),
      stacks: found.map(([stack, status, summary]) => {
        const { hub, team } = stacks.find(({ name }) => name === stack);
        return { stack, ...(hub && { hub }), ...(team && { team }), status, ...(summary && { summary }) };
      }),
    }, null, 2));
  ' "$MANIFEST" "$WORK/statuses" "$report" "$repository" "$(git rev-parse HEAD)"
  if [ -z "${PRIVATE_ECR_URL:-}" ]; then return 0; fi
  send_report "$report" "${PRIVATE_ECR_URL%/}/v1/drift"
}

# Has the portal store a report, or says why it did not and what helps.
send_report() {
  # The token goes through a pipe, so that no list of processes shows it.
  status=$(
    printf 'header = "Authorization: Bearer %s"\n' "$PRIVATE_ECR_TOKEN" |
      curl --silent --show-error --retry 3 --config - --header 'content-type: application/json' \
        --data-binary "@$1" --output "$WORK/answer" --write-out '%{http_code}' "$2"
  ) || fail "the report was not stored: $2 was not reached; correct PRIVATE_ECR_URL, or try again"
  case $status in
    2??)
      cat "$WORK/answer"
      printf '\n'
      return 0
      ;;
    401) advice='PRIVATE_ECR_TOKEN is none of the portal; set one of its backend.auth.externalAccess' ;;
    403) advice='this token may not report for these stacks; name its subject with their hubs in privateEcr.drift.reporters of the portal' ;;
    404) advice='there is no such API; PRIVATE_ECR_URL ends in /api/private-ecr' ;;
    *) advice='see the answer above' ;;
  esac
  cat "$WORK/answer" >&2 || :
  fail "the report was not stored: $2 answered $status: $advice"
}

step=${1:-}
[ $# -eq 0 ] || shift
case $step in
  order | changed | plan | plan-changed | apply | apply-changed | destroy | catalog | drift)
    [ -f "$MANIFEST" ] || fail "there is no $MANIFEST here; run it from the root of the network's repository"
    lines < "$MANIFEST" > "$WORK/stacks"
    case $step in
      plan-changed) plan_changed "$@" ;;
      apply-changed) apply_changed "$@" ;;
      *) "$step" "$@" ;;
    esac
    ;;
  *) fail 'name a step: order, changed, plan, plan-changed, apply, apply-changed, destroy, catalog or drift' 2 ;;
esac
