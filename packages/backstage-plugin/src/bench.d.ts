declare module '*/card-bundle.cjs' {
  export const BUDGET_BYTES: number;
  export function bundleCard(): Promise<{ gzipBytes: number; bytesByFile: Readonly<Record<string, number>> }>;
}
