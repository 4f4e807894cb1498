import { describe, expect, test } from 'vitest';
import { believedAddress } from './client-address';

const socket = '192.0.2.10';

describe('without a proxy', () => {
  test('the socket counts, whatever the client claims', () => {
    expect(believedAddress({ socket, forwarded: '198.51.100.1', trustedProxies: 0 })).toBe(socket);
  });
});

describe('behind proxies', () => {
  test('one: what it added last counts, and not what the client wrote before it', () => {
    const forwarded = '10.9.9.9, 198.51.100.1';
    expect(believedAddress({ socket, forwarded, trustedProxies: 1 })).toBe('198.51.100.1');
  });

  test('two: the entry of the outermost one', () => {
    const forwarded = 'made up, 198.51.100.1, 10.0.0.2';
    expect(believedAddress({ socket, forwarded, trustedProxies: 2 })).toBe('198.51.100.1');
  });

  test('fewer entries than proxies: the socket', () => {
    expect(believedAddress({ socket, forwarded: '', trustedProxies: 1 })).toBe(socket);
    expect(believedAddress({ socket, forwarded: '198.51.100.1', trustedProxies: 2 })).toBe(socket);
  });
});

describe('one line to the internet', () => {
  const counted = (address: string) => believedAddress({ socket: address, forwarded: '', trustedProxies: 0 });

  test('all addresses of an IPv6 network of 64 bits count as one, however they are written', () => {
    const written = ['2001:db8:0:7:1:2:3:4', '2001:0db8::7:ffff:0:0:1', '[2001:DB8:0:7::]', '2001:db8:0:7::1%eth0'];
    expect(new Set(written.map(counted))).toEqual(new Set(['2001:db8:0:7::/64']));
  });

  test('the network next door is another one', () => {
    expect(counted('2001:db8:0:8::1')).toBe('2001:db8:0:8::/64');
    expect(counted('::1')).toBe('0:0:0:0::/64');
  });

  test('IPv4 written as IPv6 is IPv4', () => {
    expect(counted('::ffff:192.0.2.10')).toBe('192.0.2.10');
  });

  test('what is no address is taken as it is', () => {
    expect(counted('unknown')).toBe('unknown');
  });
});
