import { NewService, type Service, type ServiceChange, type ServiceQuery } from '#contract/scheduling.ts'
import { allow } from '#server/organizations/index.ts'
import { notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { deleteServiceRow, findService, findServices, insertService, updateService } from './queries.ts'

/** Services in the order that the business gave them. */
export async function listServices(ctx: TenantContext, query: ServiceQuery = {}): Promise<Service[]> {
  allow(ctx, 'scheduling.read')
  return findServices(ctx, query)
}

/** A service as it is told to the public. */
export type OfferedService = Pick<
  Service,
  'id' | 'name' | 'description' | 'duration_minutes' | 'price_cents' | 'price_text' | 'currency' | 'bookable'
>

/** The active services: those that are not bookable are for telling only. */
export async function listOfferedServices(ctx: TenantContext): Promise<OfferedService[]> {
  const services = await listServices(ctx, { active: true })
  return services.map(
    ({ id, name, description, duration_minutes, price_cents, price_text, currency, bookable }) => ({
      id,
      name,
      description,
      duration_minutes,
      price_cents,
      price_text,
      currency,
      bookable,
    }),
  )
}

/** @throws DomainError `not_found` */
export async function readService(ctx: TenantContext, id: string): Promise<Service> {
  allow(ctx, 'scheduling.read')
  const service = await findService(ctx, id)
  if (!service) throw notFound('service')
  return service
}

export async function createService(ctx: TenantContext, input: NewService): Promise<Service> {
  allow(ctx, 'scheduling.configure')
  const service = await insertService(ctx, { ...NewService.parse(input), id: newId(ctx.clock.nowMs()) })
  record(ctx, 'service.created', { service_id: service.id })
  return service
}

/** Appointments keep the times they were booked with. @throws DomainError `not_found` */
export async function changeService(
  ctx: TenantContext,
  id: string,
  changes: ServiceChange,
): Promise<Service> {
  allow(ctx, 'scheduling.configure')
  if (Object.keys(changes).length === 0) return readService(ctx, id)
  const service = await updateService(ctx, id, changes)
  if (!service) throw notFound('service')
  record(ctx, 'service.updated', { service_id: id, fields: Object.keys(changes) })
  return service
}

/** Appointments stay and keep its name. @throws DomainError `not_found` */
export async function deleteService(ctx: TenantContext, id: string): Promise<void> {
  allow(ctx, 'scheduling.configure')
  if (!(await deleteServiceRow(ctx, id))) throw notFound('service')
  record(ctx, 'service.deleted', { service_id: id })
}
