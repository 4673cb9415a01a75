import type { errors as english } from '../en/errors.ts'

export const errors: typeof english = {
  byCode: {
    unreachable: {
      what: 'En este momento no hay conexión con Frontdesk.',
      next: 'Lo que escribiste sigue aquí. Revisa tu conexión e inténtalo de nuevo.',
    },
    unauthenticated: {
      what: 'Se cerró tu sesión.',
      next: 'Vuelve a entrar y regresarás a esta página.',
    },
    forbidden: {
      what: 'Tu rol no permite hacer esto.',
      next: 'Pídeselo a un propietario o administrador de tu negocio, o que te cambie el rol.',
    },
    not_found: {
      what: 'Esto ya no está aquí.',
      next: 'Puede que se haya eliminado o que pertenezca a otro de tus negocios.',
    },
    rate_limited: {
      what: 'Fueron demasiados intentos seguidos.',
      next: 'Espera un minuto y vuelve a intentarlo.',
    },
    internal: {
      what: 'Algo falló de nuestro lado.',
      next: 'No se perdió nada de lo que escribiste. Inténtalo de nuevo; si sigue igual, mándanos la referencia de abajo.',
    },
    unavailable: {
      what: 'El servidor está ocupado o reiniciándose.',
      next: 'Inténtalo en un momento. No se perdió nada.',
    },
  },
  unknown: {
    what: 'No funcionó.',
    next: 'Inténtalo de nuevo. Si vuelve a pasar, recarga la página.',
  },
  reference: 'Referencia:',
  crashTitle: 'Esta página tropezó.',
  crashText: 'Tu recepcionista sigue atendiendo como siempre. Recarga la página o vuelve al inicio.',
  reload: 'Recargar',
  goHome: 'Ir al inicio',
  notFoundTitle: 'Aquí no hay ninguna página.',
  notFoundText: 'Puede que la dirección sea antigua o esté mal escrita.',
  checkFields: 'Revisa los campos marcados.',
}
