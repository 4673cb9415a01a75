import type { saving as english } from '../en/saving.ts'

export const saving: typeof english = {
  unsaved: 'Sin guardar',
  discard: 'Descartar',
  leaveTitle: '¿Salir sin guardar?',
  leaveText: 'Se perderá lo que cambiaste en esta página.',
  stay: 'Quedarme',
  leave: 'Salir',
}
