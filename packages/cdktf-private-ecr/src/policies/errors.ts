import { InvalidInputError, printValue } from '@private-ecr/core';

/** Why a policy was not written: each names the option, the value found, what is allowed and the fix. */
function refused(path: string, found: string, allowed: string, fix: string): InvalidInputError {
  return new InvalidInputError('policy', [{ path, found, allowed, fix }]);
}

/** Of a Region that is in no table, nobody knows how its ARNs begin. */
export function partitionUnknown(region: string): InvalidInputError {
  return refused(
    'partition',
    'nothing',
    `the partition of ${region}, such as aws`,
    'name the partition: the Region is in no table, and an ARN of another partition matches nothing',
  );
}

/** A Region lies in one partition. */
export function partitionOfAnotherRegion(
  region: string,
  partition: string,
  known: string,
): InvalidInputError {
  return refused(
    'partition',
    printValue(partition),
    `${known}, the partition of ${region}`,
    'leave out the partition',
  );
}

/** Where AWS publishes no name, a guess would deny every layer. */
export function layerBucketUnknown(region: string): InvalidInputError {
  return refused(
    'bucket',
    'nothing',
    `the name of the bucket that ECR keeps the layers of ${region} in`,
    'ask AWS Support for the name, which is not public',
  );
}

/** The layers' statement stands alone: a second one on the same bucket would only look as if it narrowed the first. */
export function furtherBucketOfLayers(place: number, bucketArn: string): InvalidInputError {
  return refused(
    `furtherBuckets[${place}].bucketArn`,
    printValue(bucketArn),
    'another bucket than that of the layers',
    'leave it out: the layers have their own statement, which takes no condition',
  );
}

/** Layers are fetched by a principal of AWS's own, in nobody's organisation. */
export function layersNarrowed(sid: string): InvalidInputError {
  return refused(
    `Statement ${printValue(sid)}`,
    'a statement on the bucket of layers that denies, names principals or has a condition',
    'Allow, Principal "*" and no Condition',
    'use layerBucketPolicy: the URL of a layer is signed by a principal of AWS, outside the organisation',
  );
}

/** A policy allows what it says; one that only denies lets nothing through. */
export function nothingAllowed(statements: number): InvalidInputError {
  return refused(
    'Statement',
    `${statements} statements, none of which allows`,
    'at least one statement with the effect Allow',
    'add what is to be allowed: a policy that only denies lets nothing through',
  );
}

/** AWS refuses a longer policy, at apply. */
export function policyTooLong(characters: number, limit: number): InvalidInputError {
  return refused(
    '',
    `${characters} characters`,
    `at most ${limit} characters`,
    'name prefixes that end in * in the place of single repositories, or the organisation in the place of accounts',
  );
}

/** Without a name or an organisation a policy would admit the whole world. */
export function nobodyNamed(option: string, allowed: string): InvalidInputError {
  return refused(option, 'nothing', allowed, 'say who is meant: otherwise nobody, or everybody, would be');
}
