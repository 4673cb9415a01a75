/** A short name for URLs: `Peña & Hijos, S.L.` becomes `pena-hijos-s-l`. Never empty, at most 63 letters. */
export function slugFrom(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '')
  return slug.length >= 2 ? slug : `business${slug && `-${slug}`}`
}
