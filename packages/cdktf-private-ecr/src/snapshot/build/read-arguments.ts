import { safeParseCidr } from '@private-ecr/core';
import { isList, isObject, isUnknown, Unknown, type Value, type ValueObject } from '../expression/value';

/** What has arguments: a resource, or a block in one. */
export interface Arguments {
  /** Undefined where the argument is not set. */
  get(argument: string): Value | undefined;
}

/** An argument that was read: not set, not known, or its value. */
export type Read<Type> = Type | undefined | Unknown;

/** A block as something that has arguments. */
export function blockArguments(block: ValueObject): Arguments {
  return { get: argument => (Object.hasOwn(block, argument) ? (block[argument] ?? undefined) : undefined) };
}

export function readText(from: Arguments, argument: string): Read<string> {
  const value = from.get(argument);
  if (value === undefined || value === null || value === '') return undefined;
  if (isUnknown(value) || typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : new Unknown(`${argument} is no text`);
}

export function readFlag(from: Arguments, argument: string): Read<boolean> {
  const value = readText(from, argument);
  if (value === undefined || isUnknown(value)) return value;
  return value === 'true' || value === 'false'
    ? value === 'true'
    : new Unknown(`${argument} is neither true nor false`);
}

/** A whole number in a range. */
export function readNumber(from: Arguments, argument: string, least: number, most: number): Read<number> {
  const value = readText(from, argument);
  if (value === undefined || isUnknown(value)) return value;
  const number = Number(value);
  return Number.isInteger(number) && number >= least && number <= most
    ? number
    : new Unknown(`${argument} is no number from ${least} to ${most}`);
}

/** An IPv4 range. */
export function readCidr(from: Arguments, argument: string): Read<string> {
  const value = readText(from, argument);
  if (value === undefined || isUnknown(value)) return value;
  return isIpv4Cidr(value) ? value : new Unknown(`${argument} is no range of IPv4 addresses`);
}

export function isIpv4Cidr(text: string): boolean {
  const parsed = safeParseCidr(text);
  return parsed.success && parsed.cidr.family === 'ipv4';
}

export function readTexts(from: Arguments, argument: string): Read<readonly string[]> {
  const value = from.get(argument);
  if (value === undefined || value === null || isUnknown(value)) return value ?? undefined;
  if (!isList(value)) return new Unknown(`${argument} is no list`);
  const unknown = value.find(isUnknown);
  if (unknown !== undefined) return unknown;
  const texts = value.filter(item => typeof item === 'string' && item !== '') as string[];
  return texts.length === value.length ? texts : new Unknown(`${argument} holds something that is no text`);
}

export function readCidrs(from: Arguments, argument: string): Read<readonly string[]> {
  const texts = readTexts(from, argument);
  if (texts === undefined || isUnknown(texts)) return texts;
  return texts.every(isIpv4Cidr) ? texts : new Unknown(`${argument} holds something that is no IPv4 range`);
}

/** Blocks of a name, or the objects of an attribute of that form. */
export function readBlocks(from: Arguments, argument: string): Read<readonly Arguments[]> {
  const value = from.get(argument);
  if (value === undefined || value === null || isUnknown(value)) return value ?? undefined;
  const blocks = isList(value) ? value : [value];
  const unknown = blocks.find(isUnknown);
  if (unknown !== undefined) return unknown;
  return blocks.every(isObject)
    ? blocks.map(blockArguments)
    : new Unknown(`${argument} holds something that is no block`);
}
