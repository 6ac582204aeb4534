import { lazy } from 'react';

export const LazyWaterfallChart = lazy(async () => ({ default: (await import('./charts')).WaterfallChart }));

export const LazySavingsChart = lazy(async () => ({ default: (await import('./charts')).SavingsChart }));
