import {
  InvalidInputError,
  isKnownRegion,
  parseWorkload,
  PRESET_IDS,
  type PresetId,
  REGION_NAMES,
} from '@private-ecr/core';
import { Option } from 'commander';
import {
  allEndpoints,
  type EndpointList,
  endpointsOfPreset,
  endpointsOfWorkload,
} from '../endpoints/endpoint-rows';
import { readJson } from '../input/read-input';
import { WORKLOAD_LIMITS } from '../input/workload-limits';
import { paintFor } from '../output/paint';
import { renderEndpoints } from '../output/render-endpoints';
import type { Terminal } from '../terminal/terminal';
import { type AddCommand, examples, type Format, formatOption, writeJson } from './command';

interface EndpointOptions {
  readonly workload?: string;
  readonly preset?: PresetId;
  readonly region?: string;
  readonly format: Format;
}

export const addEndpointsCommand: AddCommand = (program, terminal) => {
  program
    .command('endpoints')
    .description('which VPC endpoints a task needs to start without internet access, and why')
    .addOption(
      new Option(
        '--workload <file>',
        'a task definition and how it is started (JSON); - for standard input',
      ).conflicts(['preset', 'region']),
    )
    .addOption(new Option('--preset <preset>', 'a kind of workload instead').choices(PRESET_IDS))
    .addOption(new Option('--region <region>', 'with --preset, or alone for every service of the catalogue'))
    .addOption(formatOption())
    .addHelpText(
      'after',
      examples(
        'private-ecr endpoints --workload workload.json',
        'private-ecr endpoints --preset fargate-secrets --region eu-west-1',
        'private-ecr endpoints --region cn-north-1 --format json',
      ),
    )
    .action(async (options: EndpointOptions) => {
      const list = await listFor(terminal, options);
      if (options.format === 'json') writeJson(terminal, list);
      else terminal.write(renderEndpoints(list, paintFor(terminal.hasColour), terminal.columns));
    });
};

async function listFor(
  terminal: Terminal,
  { workload, preset, region }: EndpointOptions,
): Promise<EndpointList> {
  if (workload !== undefined) {
    return endpointsOfWorkload(parseWorkload(await readJson(terminal, workload, WORKLOAD_LIMITS)));
  }
  const known = knownRegion(region);
  return preset === undefined ? allEndpoints(known) : endpointsOfPreset(preset, known);
}

function knownRegion(region: string | undefined): string {
  if (region !== undefined && isKnownRegion(region)) return region;
  throw new InvalidInputError('options', [
    {
      path: '--region',
      found: region === undefined ? 'nothing' : JSON.stringify(region),
      allowed: `a Region: ${REGION_NAMES.join(', ')}`,
      fix:
        region === undefined ? 'name a Region, or a workload with --workload' : 'name one of these Regions',
    },
  ]);
}
