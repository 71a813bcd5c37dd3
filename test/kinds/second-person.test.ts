// The second person of a customer, and how a reader is addressed.
import { describe, expect, it } from 'vitest';
import { addressed, secondPerson } from '../../src/kinds/second-person.ts';
import { customerSchema, peopleSchema } from '../../src/model/index.ts';

const customerOf = (kind: string) =>
  customerSchema.parse({ name: 'A', shortName: 'A', kind, industry: 'x', size: 'y', region: 'z' });
const person = (fields: object) =>
  peopleSchema.parse({ a: { post: '部長', roles: ['buyer'], ...fields } }).a!;

describe('secondPerson', () => {
  it('follows the kind of the customer', () => {
    expect(secondPerson(customerOf('company'), 'ja')).toBe('貴社');
    expect(secondPerson(customerOf('bank'), 'ja')).toBe('貴行');
    expect(secondPerson(customerOf('hospital'), 'ja')).toBe('貴院');
    expect(secondPerson(customerOf('bank'), 'en')).toBe('you');
  });
});

describe('addressed', () => {
  it('adds 様 in Japanese and nothing in English', () => {
    expect(addressed(person({ name: { ja: '白石 祐子', en: 'Ms Yuko Shiraishi' } }), 'ja')).toBe(
      '白石 祐子 様',
    );
    expect(addressed(person({ name: { ja: '白石 祐子', en: 'Ms Yuko Shiraishi' } }), 'en')).toBe(
      'Ms Yuko Shiraishi',
    );
  });

  it('lets the workspace say how', () => {
    expect(addressed(person({ name: '白石 祐子', addressed: '白石部長' }), 'ja')).toBe('白石部長');
  });
});
