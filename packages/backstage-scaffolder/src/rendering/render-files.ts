import { InvalidInputError, parseRequest, printValue } from '@private-ecr/core';
import {
  parseDefinition,
  parseYaml,
  planStacks,
  renderRemoval,
  renderRequest,
  type StackPlan,
} from 'cdktf-private-ecr';
import { catalogFile, catalogPath } from './catalog-entity';

/** What is to become of a team. */
export type RenderMode = 'add' | 'change' | 'remove';

/** What a commit has to do. */
export interface RenderedFiles {
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of files and folders that go. */
  readonly removed: readonly string[];
  /** The team's own stacks, in the order in which they are applied. */
  readonly stacks: readonly StackPlan[];
  readonly warnings: readonly string[];
}

/** What rendering starts from. */
export interface RenderInput {
  /** The path of the definition in the repository. */
  readonly file: string;
  readonly definition: string;
  readonly mode: RenderMode;
  /** A request, of a change what changes beside its range; of a team that goes, its name is all that is read. */
  readonly request: object;
  readonly hcl: boolean;
}

/** Makes the files of a request. Whether services could pull is `private-ecr:check`'s to say. */
export function renderFiles({ file, definition, mode, request, hcl }: RenderInput): RenderedFiles {
  if (mode === 'remove') {
    const name = nameOf(request);
    const removal = renderRemoval(definition, name, { file, hcl, traces: false });
    return {
      files: new Map([...removal.files, [file, removal.definition]]),
      removed: [...removal.stacks.map(({ folder }) => folder), catalogPath(name)],
      stacks: removal.stacks,
      warnings: [],
    };
  }
  const before = mode === 'change' ? requestOfTeam(definition, file, nameOf(request)) : {};
  const asked = { ...before, ...request };
  const rendered = renderRequest(definition, asked, { file, mode, hcl, traces: false });
  const parsed = parseRequest({ ...asked, cidr: rendered.cidr });
  const own = rendered.stacks.map(({ folder }) => folder);
  return {
    files: new Map([
      ...rendered.files,
      [file, rendered.definition],
      [catalogPath(parsed.name), catalogFile(parsed)],
    ]),
    removed: [
      // The other form of a stack: Terraform would read both.
      ...own.map(folder => `${folder}/${hcl ? 'cdk.tf.json' : 'cdk.tf'}`),
      ...(mode === 'change' ? leftBehind(definition, file, parsed.name, own) : []),
    ],
    stacks: rendered.stacks,
    warnings: rendered.synthesis.warnings,
  };
}

/** What a team asked for, as it was written. What a change does not name stays; its range does only with its size. */
function requestOfTeam(definition: string, file: string, name: string): object {
  const { teams = [] } = parseYaml(definition, file) as {
    readonly teams?: readonly { readonly request: object }[];
  };
  const {
    size: _size,
    cidr: _cidr,
    ...before
  } = {
    size: undefined,
    cidr: undefined,
    ...teams.find(team => Reflect.get(team.request, 'name') === name)?.request,
  };
  return before;
}

/** Stacks that a team has no more after a change. */
function leftBehind(
  definition: string,
  file: string,
  name: string,
  own: readonly string[],
): readonly string[] {
  const before = planStacks(parseDefinition(definition, file)).filter(
    stack => 'team' in stack && stack.team.request.name === name,
  );
  return before.map(({ folder }) => folder).filter(folder => !own.includes(folder));
}

/** The range of a team of a definition, undefined where there is no such team. */
export function rangeOfTeam(definition: string, file: string, name: string): string | undefined {
  return parseDefinition(definition, file).teams.find(({ request }) => request.name === name)?.request.cidr;
}

/** The owner of a team of a definition. @throws {@link InvalidInputError} where there is no such team */
export function ownerOfTeam(definition: string, file: string, request: object): string {
  const name = nameOf(request);
  const team = parseDefinition(definition, file).teams.find(({ request: { name: other } }) => other === name);
  if (team !== undefined) return team.request.owner;
  throw new InvalidInputError(file, [
    {
      path: 'request.name',
      found: printValue(name),
      allowed: 'the name of a team of the definition',
      fix: 'name one of them',
    },
  ]);
}

function nameOf(request: object): string {
  return String(Reflect.get(request, 'name') ?? '');
}
