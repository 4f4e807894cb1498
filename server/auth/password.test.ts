import { describe, expect, test } from 'vitest';
import { newPassword } from '@/domain/access/credentials';
import { hashPassword, passwordFits, refuseWeak } from './password';

const email = 'kees.kuipers@stad.example';
const refused = (password: string, address = email) => {
  try {
    refuseWeak(password, address);
    return null;
  } catch (error) {
    return error;
  }
};

describe('refuseWeak', () => {
  test.each([
    ['password1234', 'on the list'],
    ['PassWord1234', 'on the list in other letters'],
    ['password123456', 'a common one with more digits'],
    ['!!Welkom2026!!', 'a common one with signs around it'],
    ['123456789012', 'digits in a row'],
    ['210987654321', 'digits in a row, downwards'],
    ['abcdefghijkl', 'letters in a row'],
    ['zyxwvutsrqpo', 'letters in a row, downwards'],
    ['aaaaaaaaaaaa', 'one sign'],
    ['abcabcabcabc', 'one part again and again'],
    ['wachtwoordwachtwoord', 'one word twice'],
  ])('refuses %s: %s', (password) => {
    expect(refused(password)).toMatchObject({ fields: { password: 'password-common' } });
  });

  test.each(['kees.kuipers in 2026', 'KeesKuipers in 2026', 'mijn kuipers wachtzin'])(
    'refuses "%s": own name',
    (password) => {
      expect(refused(password)).toMatchObject({ fields: { password: 'password-own-name' } });
    },
  );

  test.each([
    ['correct horse battery staple', email],
    ['twaalf tekens', email],
    ['mag ik overtuigd zijn', 'ik@stad.example'],
    ['パスワードは長い方がいいです', email],
  ])('lets "%s" pass', (password, address) => {
    expect(refused(password, address)).toBeNull();
  });

  test('is quick, also with the longest password', () => {
    const begin = performance.now();
    refused('ab'.repeat(99) + 'c');
    refused('abcdefghijk'.repeat(18));
    expect(performance.now() - begin).toBeLessThan(100);
  });
});

test.each([
  ['elevensigns', false],
  ['twelve signs', true],
  ['x'.repeat(200), true],
  ['x'.repeat(201), false],
])('length alone: "%s" is %s', (password, fits) => {
  expect(newPassword.safeParse(password).success).toBe(fits);
});

describe('a hash', () => {
  test('is argon2id, salted, and fits its own password only', async () => {
    const [one, two] = await Promise.all([hashPassword('kettle orbit mango'), hashPassword('kettle orbit mango')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await passwordFits(one, 'kettle orbit mango')).toBe(true);
    expect(await passwordFits(one, 'Kettle orbit mango')).toBe(false);
  });

  test('of nobody fits nothing, not even the decoy’s own words', async () => {
    expect(await passwordFits(undefined, 'nobody signs in with this')).toBe(false);
  });
});
