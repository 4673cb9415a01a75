import type { mailbox as english } from '../en/mailbox.ts'

export const mailbox: typeof english = {
  title: 'Buzón',
  sandbox: 'Modo de prueba',
  lead: 'Este servidor no tiene servicio de correo: lo que habría enviado se queda aquí y nada ha salido.',
  search: 'Buscar asunto o dirección',
  mail: 'Correo',
  pick: 'Elige un correo para leerlo. Con J y K pasas de uno a otro.',
  back: 'Todos los correos',
  to: 'Para',
  from: 'De',
  replyTo: 'Responder a',
  kept: 'Guardado',
  viewLabel: 'Cómo mostrarlo',
  asMail: 'Correo',
  asText: 'Solo texto',
  attachments: (n) => (n === 1 ? 'Un adjunto' : `${n} adjuntos`),
  nothingFound: 'Ningún correo coincide.',
  noneTitle: 'Todavía no hay correos',
  noneText: 'Aquí llegan las confirmaciones de citas, las invitaciones y los avisos, en lugar de enviarse.',
  noneExample: 'Tu cita del mar, 3 mar, 2:30 p. m. · con archivo de calendario',
}
