import type { ProfileService } from '#contract/knowledge.ts'
import type { Block, ReadDocument } from './reading/document.ts'
import { findAmounts, findPhones } from './retrieval/answer-signs.ts'
import { foldText } from './retrieval/terms.ts'

const serviceHeading =
  /\b(?:services?|specialt(?:y|ies)|treatments?|what we (?:do|offer)|practice areas|procedures|servicios|especialidades|tratamientos|que (?:hacemos|ofrecemos)|areas de practica)\b/
const priceHeading =
  /\b(?:pric(?:e|es|ing)|rates?|fees?|costs?|menu|packages?|precios?|tarifas?|costos?|paquetes?)\b/
const vagueLabel =
  /^(?:small|medium|large|extra|x?-?large|adult|child|senior|from|starting|per|each|basic|standard|premium|full|half|chico|pequen|median|grande|adulto|nino|desde|por|sencill|complet)/
/** Of where the business works: it stands among the services and is none. */
export const areaHeading =
  /\b(?:service areas?|areas? (?:we serve|served)|where we work|locations? served|zonas? (?:de servicio|que (?:cubrimos|atendemos))|cobertura)\b/
const freeCell = /^(?:free(?: of charge)?|included|gratis|gratuit[oa]|sin (?:costo|coste|cargo)|incluid[oa])$/

type Add = (name: string, price: string | null, text: string) => void

/** What a page offers: its rows and lines with a price, and what stands under a heading such as "Services". */
export function findServices({ blocks, facts }: ReadDocument): ProfileService[] {
  const found = new Map<string, ProfileService>()
  const add: Add = (name, price, text) => {
    const service = serviceOf(name, price, text)
    const key = foldText(service?.name ?? '')
    if (service && !found.has(key)) found.set(key, service)
  }
  for (const { name, price } of facts.services) add(name, price, name)
  let path: Block[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') {
      path = [...path.filter((above) => above.level! < block.level!), block]
      const under = path.at(-2)
      if (under && serviceHeading.test(foldText(under.text)) && !areaHeading.test(foldText(block.text)))
        add(block.text, null, block.text)
      continue
    }
    const heading = path.at(-1)?.text ?? ''
    if (addRow(block, add)) continue
    const [amount] = block.text.length < 160 ? findAmounts(block.text) : []
    if (amount) {
      // What was taken for a service turns out to be a group of them: its rows have the prices.
      if (found.get(foldText(heading))?.price === null) found.delete(foldText(heading))
      addPriced(block, amount, heading, add)
    } else if (
      block.kind === 'item' &&
      serviceHeading.test(foldText(heading)) &&
      block.text.split(' ').length <= 8
    )
      add(block.text, null, block.text)
  }
  return [...found.values()].slice(0, 60)
}

function serviceOf(name: string, price: string | null, text: string): ProfileService | null {
  const clean = name.replace(/[\s.…·:–—-]+$/, '').trim()
  if (clean.length < 3 || clean.length > 90 || findPhones(clean).length > 0 || /[?!]$/.test(clean))
    return null
  const minutes = /\b(\d{2,3})\s*-?\s*min/i.exec(text)?.[1]
  return {
    name: clean,
    price: price?.slice(0, 80) ?? null,
    duration_minutes: minutes ? Number(minutes) : null,
    description: null,
  }
}

/** A row of a table with named columns, "Haircut — Time: 30 minutes — Price: $45"; several prices are several services. */
function addRow({ kind, text }: Block, add: Add): boolean {
  const [name, ...cells] = text.split(' — ')
  if (kind !== 'row' || !name || cells.length < 2) return false
  const prices = cells
    .map((cell) => /^(?:([^:]{1,60}): )?(.+)$/.exec(cell))
    .filter((cell) => cell && (findAmounts(cell[2]!).length > 0 || freeCell.test(foldText(cell[2]!))))
  for (const price of prices) {
    const [, column, value] = price!
    add(prices.length > 1 && column ? `${name}, ${column}` : name, value!, text)
  }
  return prices.length > 0
}

function addPriced({ kind, text }: Block, amount: string, heading: string, add: Add): void {
  const label = text
    .slice(0, text.indexOf(amount))
    .replace(/[\s.…·:–—|-]+$/, '')
    .trim()
  if (label.split(' ').length > 10) return
  // "Visits after 6 PM cost an additional $75." tells of a price and names no service.
  if (kind === 'paragraph' && /\.$/.test(text) && label.split(' ').length > 3) return
  const isGeneral = !heading || priceHeading.test(foldText(heading)) || serviceHeading.test(foldText(heading))
  if (!label && !isGeneral) add(heading, amount, text)
  else if (vagueLabel.test(foldText(label)) && heading && !isGeneral)
    add(`${heading}, ${label}`, amount, text)
  else if (label) add(label, amount, text)
}
