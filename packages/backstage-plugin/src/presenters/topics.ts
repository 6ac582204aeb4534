import { CHECK_IDS, type CheckId } from '@private-ecr/core';
import { aboutMessages } from '../components/About/messages';

type RuleId = keyof typeof aboutMessages.rule;

/** Something that the documentation has words on: a check of trace or a rule of health. */
export interface Topic {
  readonly id: string;
  /** Its page, below the documentation's address. */
  readonly page: string;
  /** The key of what it is about in short. */
  readonly message: `about.check.${CheckId}` | `about.rule.${RuleId}`;
}

export function isCheckId(id: string): id is CheckId {
  return (CHECK_IDS as readonly string[]).includes(id);
}

/** The topic of a check; undefined for one that this page does not know: a later backend may have more of them. */
export function checkTopic(id: string): Topic | undefined {
  return isCheckId(id) ? { id, page: `checks/${id}.md`, message: `about.check.${id}` } : undefined;
}

/** The same of a rule of health. */
export function ruleTopic(id: string): Topic | undefined {
  return isRuleId(id) ? { id, page: 'health.md#rules', message: `about.rule.${id}` } : undefined;
}

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(aboutMessages.rule, id);
}
