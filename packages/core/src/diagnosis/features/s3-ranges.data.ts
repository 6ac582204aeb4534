/**
 * Where S3's public addresses lie, widened to whole blocks that only S3 uses. From the service `S3` of
 * https://ip-ranges.amazonaws.com/ip-ranges.json; a new block is a new row.
 */
export const S3_RANGES = [
  '3.5.0.0/16',
  '16.12.0.0/16',
  '16.15.0.0/16',
  '16.182.0.0/16',
  '18.34.0.0/16',
  '52.92.0.0/16',
  '52.95.128.0/18',
  '52.216.0.0/15',
  '52.218.0.0/16',
  '52.219.0.0/16',
  '54.231.0.0/16',
  '2406:daa0::/32',
  '2600:1fa0::/32',
  '2a05:d050::/32',
] as const;
