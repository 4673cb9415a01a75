import ipaddr from 'ipaddr.js'

/** Reachable from the internet by its number, yet answered by the cloud's own machinery. */
const cloudMetadata = new Set(['168.63.129.16'])
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]
const documentation: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('3fff::'), 20]

/**
 * Says whether an address belongs to the public internet. Everything that is not plainly public is refused:
 * private, loopback, link-local, carrier-grade NAT, unique-local, multicast, reserved and documentation ranges,
 * cloud metadata, and every IPv6 form that carries an IPv4 address inside (mapped, compatible, 6to4, Teredo,
 * NAT64, ISATAP), since the inner address is where the packet may end.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  if (parsed.kind() === 'ipv4') return !cloudMetadata.has(parsed.toString())
  const v6 = parsed as ipaddr.IPv6
  if (v6.zoneId !== undefined) return false
  return v6.match(globalUnicast) && !v6.match(documentation) && !isIsatap(v6)
}

/** ISATAP hides an IPv4 address behind the interface identifier `[02]00:5efe`. */
function isIsatap(address: ipaddr.IPv6): boolean {
  return (address.parts[4]! & 0xfdff) === 0 && address.parts[5] === 0x5efe
}
