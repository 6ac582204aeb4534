import type { EndpointList, EndpointRow } from '../endpoints/endpoint-rows';
import type { Paint } from './paint';
import { renderTable } from './table';
import { wrap } from './wrap';

/** Endpoints for people: a table of names, then the reason for each. */
export function renderEndpoints(
  { endpoints, warnings }: EndpointList,
  paint: Paint,
  columns: number,
): string {
  const interfaces = endpoints.filter(({ endpointType }) => endpointType === 'Interface').length;
  const sections = [
    renderTable(
      [
        { title: 'Service' },
        { title: 'Type' },
        { title: 'Service name' },
        { title: 'Must answer privately' },
      ],
      endpoints.map(endpoint => [
        endpoint.service,
        endpoint.endpointType ?? paint.red('no endpoint'),
        endpoint.serviceName ?? 'needs internet access',
        endpoint.dnsNames.join('\n') || WITHOUT_NAMES[endpoint.endpointType ?? 'none'],
      ]),
      paint,
    ),
    endpoints.map(endpoint => reasons(endpoint, paint, columns)).join('\n'),
    ...(warnings.length === 0
      ? []
      : [
          warnings
            .map(({ id, detail }) => wrap(`${paint.yellow('warning')} ${id}: ${detail}`, columns))
            .join('\n'),
        ]),
    `${interfaces} interface endpoints, billed per endpoint, zone and hour; the S3 gateway endpoint is free.`,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What stands in place of names, by type of endpoint. */
const WITHOUT_NAMES = { Gateway: '(works by route)', Interface: '(not in the catalogue)', none: '' } as const;

function reasons({ service, purpose, why }: EndpointRow, paint: Paint, columns: number): string {
  const title =
    paint.bold(service) + (purpose === undefined ? '' : paint.dim(` (to ${PURPOSES[purpose] ?? purpose})`));
  return [title, ...why.map(reason => wrap(reason, columns, '  '))].join('\n');
}

const PURPOSES: Readonly<Record<string, string>> = {
  pull: 'pull',
  start: 'start',
  agent: 'run the instance',
};
