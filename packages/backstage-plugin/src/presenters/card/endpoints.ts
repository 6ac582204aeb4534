import type { EndpointState } from '@private-ecr/core';
import { type StatusWord, type Tone, TONE_OF } from '../../components/Status/tones';
import type { PresenterContext } from '../context';

export interface ZoneView {
  readonly label: string;
  readonly tone: Tone;
  /** The same in words, for who does not see the sign. */
  readonly text: string;
}

export interface EndpointView {
  readonly id: string;
  readonly service: string;
  /** A word of ours where it is one of the four states, else AWS's own, such as `pending`. */
  readonly status: StatusWord | undefined;
  readonly state: string;
  readonly tone: Tone;
  readonly isGateway: boolean;
  readonly zones: readonly ZoneView[];
}

const TONE_OF_ZONE = { present: 'good', missing: 'warning', unknown: 'unknown' } as const;

/** The endpoints of the way, the ones with a matter first. */
export function endpointsView(
  endpoints: readonly EndpointState[],
  { t, settings }: Pick<PresenterContext, 't' | 'settings'>,
): EndpointView[] {
  return endpoints
    .map(({ endpointId, service, type, state, zones, worst }): EndpointView => {
      const status = statusOf(state, worst);
      return {
        id: endpointId,
        service,
        status,
        state,
        tone: status === undefined ? 'warning' : TONE_OF[status],
        isGateway: type === 'Gateway',
        zones: zones
          .map(({ zone, zoneId, state: present }) => {
            const label = settings.azLabels === 'id' ? (zoneId ?? zone) : zone;
            return {
              label,
              tone: TONE_OF_ZONE[present],
              text: t(`card.endpoints.zone.${present}`, { zone: label }),
            };
          })
          .sort((a, b) => a.label.localeCompare(b.label)),
      };
    })
    .sort((a, b) => RANK.indexOf(a.tone) - RANK.indexOf(b.tone));
}

const RANK: readonly Tone[] = ['bad', 'warning', 'unknown', 'info', 'good'];

function statusOf(state: string, worst: EndpointState['worst']): StatusWord | undefined {
  if (worst !== undefined && worst !== 'info') return worst;
  return state.toLowerCase() === 'available' ? 'healthy' : undefined;
}
