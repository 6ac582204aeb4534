import { Bar, BarChart, CartesianGrid, Cell, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';

/** One bar: floats between its ends. */
export interface WaterfallBar {
  readonly label: string;
  readonly range: readonly [number, number];
  readonly kind: 'total' | 'less' | 'more' | 'gain' | 'loss';
  /** What is written on it. */
  readonly amount: string;
}

export interface WaterfallChartProps {
  readonly bars: readonly WaterfallBar[];
  readonly width: number;
  readonly format: (value: number) => string;
}

/** Signs and words stand beside the colours: on each bar, and in the table below. */
const FILLS = {
  total: 'var(--bui-fg-info)',
  less: 'var(--bui-fg-success)',
  more: 'var(--bui-fg-warning)',
  gain: 'var(--bui-fg-success)',
  loss: 'var(--bui-fg-danger)',
} as const;

const ROW_HEIGHT = 36;
const AXIS_HEIGHT = 30;
/** Room for the labels: on a phone they are narrow and break. */
const LABEL_WIDTH = { narrow: 110, wide: 240 };
const NARROW = 520;

/** The bars of a waterfall, from top to bottom. A picture only: what it shows stands in a table beside it. */
export function WaterfallChart({ bars, width, format }: WaterfallChartProps) {
  const text = { fill: 'var(--bui-fg-primary)', fontSize: 12 };
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={bars.length * ROW_HEIGHT + AXIS_HEIGHT}
      data={[...bars]}
      margin={{ top: 0, right: 72, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--bui-border-2)" strokeDasharray="2 4" />
      <XAxis type="number" tickFormatter={format} tick={text} stroke="var(--bui-border-2)" tickCount={4} />
      <YAxis
        type="category"
        dataKey="label"
        width={width < NARROW ? LABEL_WIDTH.narrow : LABEL_WIDTH.wide}
        tick={text}
        stroke="var(--bui-border-2)"
        interval={0}
      />
      <ReferenceLine x={0} stroke="var(--bui-fg-primary)" />
      <Bar dataKey="range" isAnimationActive={false} barSize={18}>
        {bars.map(({ label, kind }) => (
          <Cell key={label} fill={FILLS[kind]} />
        ))}
        <LabelList dataKey="amount" position="right" style={text} />
      </Bar>
    </BarChart>
  );
}
