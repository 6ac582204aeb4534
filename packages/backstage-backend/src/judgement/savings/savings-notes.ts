import type { SavingsSummary } from '@private-ecr/core';
import type { JudgeOptions } from '../judge-input';
import { attribution, natUnitsBefore, type ScenarioParts } from './scenario-of-group';
import type { TeamOfVpc } from './team-of-vpc';

type Notes = Extract<SavingsSummary, { state: 'known' }>['notes'];
type Note = Notes[number];

const info = (id: string, text: string): Note => ({ id, severity: 'info', text });

/** How the quantities of a VPC's saving came about: what was assumed, attributed or scaled. */
export function savingsNotes(parts: ScenarioParts, team: TeamOfVpc): Notes {
  return [
    ...baselineNote(team, parts.options),
    ...usageNote(parts),
    ...layersNote(parts, team),
    ...attributionNote(parts),
  ];
}

function baselineNote(team: TeamOfVpc, options: JudgeOptions): Notes {
  const natUnits = natUnitsBefore(team, options) ?? 0;
  const called = natUnits === 1 ? '1 NAT gateway' : `${natUnits} NAT gateways`;
  if (options.natGatewaysBefore !== 'one-per-zone') {
    return [info('baseline-nat-stated', `compared with ${called}, as the configuration states`)];
  }
  return team.ownNatUnits > 0
    ? [info('baseline-nat-seen', `compared with the ${called} that run in the VPC now`)]
    : [info('baseline-nat-assumed', `compared with ${called}, one in each zone: an assumption`)];
}

function usageNote({ usage, options }: ScenarioParts): Notes {
  if (usage === undefined) {
    const gb = options.assumedUsage.interfaceGb ?? '0';
    return [info('usage-assumed', `${gb} GB a month through the interface endpoints: an assumption`)];
  }
  if (usage.isWholeMonth) return [];
  const text = `data through the endpoints was measured over ${usage.days} days and scaled to 30`;
  return [info('usage-extrapolated', text)];
}

function layersNote({ layerBytes, options }: ScenarioParts, { entityRef }: TeamOfVpc): Notes {
  if (layerBytes.has(entityRef)) {
    const text = 'image layers are pulls × compressed size, an upper bound: a host keeps layers that it has';
    return [info('layers-upper-bound', text)];
  }
  const assumed = options.assumedUsage.layerGb;
  return assumed === undefined
    ? [
        info(
          'layers-unknown',
          'the bytes of image layers are not known; the saving against NAT alone depends on them',
        ),
      ]
    : [info('layers-assumed', `${assumed} GB of image layers a month: an assumption`)];
}

function attributionNote({ usage, teams, layerBytes }: ScenarioParts): Notes {
  if (usage === undefined || teams.length < 2) return [];
  const { basis } = attribution(teams, layerBytes);
  const by = basis === 'layers' ? 'by the image layers that each pulls' : 'evenly';
  const text = `AWS measures an endpoint, not who uses it: its data is split ${by} over ${teams.length} VPCs`;
  return [info('usage-attributed', text)];
}
