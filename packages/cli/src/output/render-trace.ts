import { type CheckVerdict, printable, type TraceResult, type Workload } from '@private-ecr/core';
import { foldLegs } from '../trace/fold-legs';
import type { Paint } from './paint';
import { renderLeg } from './render-leg';
import { wrap } from './wrap';

/** A trace for people: the verdict, then for each service the way to it hop by hop, then what should be known beside. */
export function renderTrace(result: TraceResult, workload: Workload, paint: Paint, columns: number): string {
  const sections = [
    verdictLine(result, workload, paint, columns),
    ...foldLegs(worstFirst(result.legs)).map(leg => renderLeg(leg, paint, columns)),
    ...(result.warnings.length === 0
      ? []
      : [
          result.warnings
            .map(({ id, detail }) =>
              wrap(`${paint.yellow('warning')} ${printable(id)}: ${printable(detail)}`, columns),
            )
            .join('\n'),
        ]),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What is broken is what somebody looks for; among equals the order of the trace stays. */
function worstFirst(legs: TraceResult['legs']): TraceResult['legs'] {
  return [...legs].sort((a, b) => URGENCY.indexOf(a.verdict) - URGENCY.indexOf(b.verdict));
}

const URGENCY = ['fail', 'unknown', 'pass'] as const satisfies readonly CheckVerdict[];

function verdictLine(
  { verdict, legs }: TraceResult,
  { accountId, region, taskDefinition }: Workload,
  paint: Paint,
  columns: number,
): string {
  const task = `${taskDefinition.family ?? 'the task'} (${accountId}, ${region})`;
  const deciding = legs.filter(({ purpose }) => purpose !== 'agent');
  const servicesThat = (wanted: 'fail' | 'unknown') =>
    [...new Set(deciding.filter(leg => leg.verdict === wanted).map(({ service }) => service))].join(', ');
  const sentence = {
    reachable: `${task} can pull and start`,
    blocked: `${task} cannot pull and start: broken on the way to ${servicesThat('fail')}`,
    unknown:
      deciding.length === 0
        ? `whether ${task} can pull and start is not known`
        : `whether ${task} can pull and start is not known: open on the way to ${servicesThat('unknown')}`,
  }[verdict];
  const colour = { reachable: paint.green, blocked: paint.red, unknown: paint.yellow }[verdict];
  return wrap(`${paint.bold(colour(verdict))}: ${printable(sentence)}`, columns);
}
