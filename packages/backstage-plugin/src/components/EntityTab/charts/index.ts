/** The charts, in a part of their own: the library behind them is loaded when the first is shown. */
export { SavingsChart, type SavingsChartProps } from './SavingsChart';
export { WaterfallChart, type WaterfallBar, type WaterfallChartProps } from './WaterfallChart';
