import { BlockList, isIP } from 'node:net';

/**
 * Whether an IP address belongs to a machine of the public internet: not to this machine, its own network, a cloud's
 * metadata service, or any range that IANA keeps for special use, however it is written.
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '');
  const version = isIP(plain);
  if (version === 4) return !special.check(plain, 'ipv4');
  if (version !== 6) return false;
  const groups = groupsOf(plain);
  const [first = 0] = groups;
  // Addresses of version 4 in clothes: mapped, translated (NAT64) and, no longer used, compatible.
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && (groups[5] === 0xffff || groups[5] === 0);
  const isTranslated = first === 0x64 && groups[1] === 0xff9b && groups.slice(2, 6).every((group) => group === 0);
  if (isMapped || isTranslated) return isPublicAddress(lastFour(groups));
  // Only 2000::/3 is given out.
  return first >= 0x2000 && first <= 0x3fff && !special.check(plain, 'ipv6');
}

const special = new BlockList();
for (const [network, length] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(network, length, 'ipv4');
for (const [network, length] of [
  // Teredo, benchmarking, ORCHID and the like; documentation; 6to4, which hides an address of version 4.
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.addSubnet(network, length, 'ipv6');

/** The eight groups of an address of version 6. */
function groupsOf(address: string): number[] {
  const dotted = /(?<four>\d+\.\d+\.\d+\.\d+)$/u.exec(address)?.groups?.['four'];
  const [a = 0, b = 0, c = 0, d = 0] = dotted?.split('.').map(Number) ?? [];
  const text =
    dotted === undefined
      ? address
      : `${address.slice(0, -dotted.length)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  const [head = '', tail] = text.split('::');
  const parse = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [before, after] = [parse(head), parse(tail ?? '')];
  return [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => 0), ...after];
}

function lastFour(groups: readonly number[]): string {
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}
