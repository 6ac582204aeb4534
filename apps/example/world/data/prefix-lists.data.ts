/**
 * Some ranges of AWS's own prefix lists, by the name of the list. They change often, and a demonstration needs no more
 * than some that are really Amazon S3's (https://ip-ranges.amazonaws.com/ip-ranges.json).
 */
export const AWS_PREFIX_LIST_RANGES: Readonly<Record<string, readonly string[]>> = {
  'com.amazonaws.eu-central-1.s3': ['3.5.134.0/23', '3.5.136.0/22', '52.219.44.0/22', '52.219.72.0/22'],
  'com.amazonaws.us-east-1.s3': ['3.5.0.0/19', '52.216.0.0/15', '54.231.0.0/16'],
  'com.amazonaws.eu-central-1.dynamodb': ['52.94.17.0/24'],
  'com.amazonaws.us-east-1.dynamodb': ['3.218.180.0/22', '52.94.0.0/22'],
};
