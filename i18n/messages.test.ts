import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { messages } from './messages';

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[at, value] as [string, string]] : flat(value, at);
  });
}

/** Names of values that an ICU sentence asks for, also inside plurals and choices. */
function values(sentence: string): string[] {
  const names = new Set<string>();
  const visit = (elements: MessageFormatElement[]): void => {
    for (const element of elements) {
      if (!isLiteralElement(element) && !isPoundElement(element)) names.add(element.value);
      if (isPluralElement(element) || isSelectElement(element)) {
        for (const { value } of Object.values(element.options)) visit(value);
      }
    }
  };
  visit(parse(sentence));
  return [...names].sort();
}

const en = new Map(flat(messages.en));
const nl = new Map(flat(messages.nl));

describe('the two languages', () => {
  test('have the same keys', () => {
    expect([...nl.keys()].sort()).toEqual([...en.keys()].sort());
  });

  test('ask for the same values in each sentence', () => {
    const differing = [...en].filter(([key, sentence]) => {
      const dutch = nl.get(key) ?? '';
      return JSON.stringify(values(sentence)) !== JSON.stringify(values(dutch));
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('leave no sentence empty', () => {
    expect([...en, ...nl].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  test('do not shout', () => {
    expect([...en, ...nl].filter(([, sentence]) => sentence.includes('!'))).toEqual([]);
  });
});
