import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';

export interface SavingsPoint {
  readonly day: string;
  /** Undefined where it was not known: the line has a gap there. */
  readonly value: number | undefined;
}

export interface SavingsChartProps {
  readonly points: readonly SavingsPoint[];
  readonly width: number;
  readonly formatAmount: (value: number) => string;
  readonly formatDay: (day: string) => string;
}

const HEIGHT = 180;

/** The savings of each day as a line. A picture only: what it shows stands in a table beside it. */
export function SavingsChart({ points, width, formatAmount, formatDay }: SavingsChartProps) {
  const text = { fill: 'var(--bui-fg-primary)', fontSize: 12 };
  return (
    <LineChart
      width={width}
      height={HEIGHT}
      data={[...points]}
      margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--bui-border-2)" strokeDasharray="2 4" />
      <XAxis
        dataKey="day"
        tickFormatter={formatDay}
        tick={text}
        stroke="var(--bui-border-2)"
        minTickGap={48}
      />
      <YAxis tickFormatter={formatAmount} tick={text} stroke="var(--bui-border-2)" width={72} />
      <ReferenceLine y={0} stroke="var(--bui-fg-primary)" />
      <Line
        dataKey="value"
        type="stepAfter"
        stroke="var(--bui-fg-info)"
        strokeWidth={2}
        dot={false}
        isAnimationActive={false}
        connectNulls={false}
      />
    </LineChart>
  );
}
