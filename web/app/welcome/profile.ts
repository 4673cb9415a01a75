import type { ProfileFields } from '#contract/knowledge.ts'

/** What is sent to be confirmed: trimmed, and without what was left empty. */
export function cleanProfile({ name, phone, address, hours, services, area }: ProfileFields): ProfileFields {
  const named = services?.filter((service) => service.name.trim() !== '')
  return {
    ...(name?.trim() && { name: name.trim() }),
    ...(phone?.trim() && { phone: phone.trim() }),
    ...(address?.trim() && { address: address.trim() }),
    ...(hours && Object.values(hours).some((openings) => openings.length > 0) && { hours }),
    ...(named?.length && { services: named }),
    ...(area?.length && { area }),
  }
}

/** Towns as people list them: commas, semicolons or lines. */
export function splitArea(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((town) => town.trim()))].filter(Boolean)
}
