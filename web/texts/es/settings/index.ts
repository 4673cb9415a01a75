import type { settings as english } from '../../en/settings/index.ts'
import { notifications, security } from './account.ts'
import { scheduling, services } from './booking.ts'
import { business, hours } from './business.ts'
import { numbers } from './numbers.ts'
import { apiKeys, audit, members } from './team.ts'

export const settings: typeof english = {
  title: 'Ajustes',
  sections: {
    business: 'Negocio',
    hours: 'Horario',
    services: 'Servicios',
    scheduling: 'Reglas de reserva',
    numbers: 'Líneas de teléfono',
    members: 'Equipo',
    apiKeys: 'Claves de la API',
    audit: 'Registro de cambios',
    security: 'Tu cuenta',
    notifications: 'Avisos',
    operator: 'Operador',
  },
  business,
  hours,
  services,
  scheduling,
  numbers,
  members,
  apiKeys,
  audit,
  security,
  notifications,
}
