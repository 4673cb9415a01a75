import type { Examples } from '../examples.ts'

/** Who it is for, who is speaking, what ails them. */
export const people: Examples = {
  provide_name: `
    (me llamo|mi nombre es|soy|yo soy|habla|le habla|me dicen|mi nombre|aquí) {nombre}
    a nombre de {nombre}
    {nombre}
    {nombre} (para servirle|al habla|a sus órdenes|)
    (nombre|nombres|apellido) {nombre}
    (se llama|su nombre es|el paciente es|la paciente se llama|mi hijo se llama) {nombre}
    (puede decirme|dígame|llámame) {nombre}
    (hola|buenas|sí|ok|bueno|así es|jaja|pues) (me llamo|soy|mi nombre es|me llaman|me dicen|habla) {nombre}
    (me llamo|mi nombre es) {nombre} (mucho gusto|y usted|y tú|señorita|)
    mi nombre completo es {nombre}
    (el|ella|él) se llama {nombre}
  `,
  for_self: `
    (es|sería|) para mí (mismo|misma|solamente|nada más|)
    pa mí
    (soy|yo soy) (yo|el paciente|la paciente|quien va)
    (mía|mío|yo|yo mismo|a mí|mi|para mi persona|para el suscrito|para este servidor)
    la cita es para mí
    solo yo
  `,
  for_other: `
    (es|sería|la cita es|la quiero|) para (mi|mis|su|el|la|pa mi) {pariente}
    no es para mí (es para|sino para|es pa) mi {pariente}
    (para|es para) (otra persona|alguien más|un amigo|un familiar|una amiga|ella|él)
    (mi|a mi|de mi|pa mi) {pariente}
    (hablo|llamo|es) (de parte|por) de mi {pariente}
    para {nombre}
    el paciente es mi {pariente}
    la (cita|consulta|reserva) es (de|para) mi {pariente}
    (es|sería) para un (compañero|amigo|conocido|familiar) (del trabajo|mío|)
  `,
  urgent_symptom: `
    (me|le) (duele|duelen|arde|sangra|molesta|está doliendo) (mucho|horrible|muchísimo|un montón|bastante|) (la|el|las|los) {cuerpo}
    (tengo|tiene|mi {pariente} tiene|ando con|estoy con) (fiebre|tos|dolor de {cuerpo}|un dolor muy fuerte|vómito|mareos|una infección|diarrea|gripa|calentura|una roncha|síntomas) (desde ayer|desde anoche|muy fuerte|)
    (se me|se le) (hinchó|inflamó|rompió|quebró|cayó|infectó|durmió) (el|la|un|una) {cuerpo}
    a mi {pariente} (le duele|le salió|se le hinchó|le sangra) (una roncha|el {cuerpo}|la {cuerpo}|un grano|mucho)
    (estoy|me siento|mi {pariente} está|se siente) (muy|) (mal|enfermo|enferma|mareada|con dolor|resfriado|débil|vomitando)
    no (puedo|he podido|pude) (dormir|comer|caminar|masticar) (del dolor|por el dolor|de dolor)
    me (caí|lastimé|corté|quemé|torcí) (el|la|y me duele el) {cuerpo}
    (llevo|tengo) (dos|tres|varios) días con (dolor|fiebre|tos|malestar)
    (me salió|tengo) (un absceso|pus|una bola|sangre) en (el|la) {cuerpo}
    creo que tengo (covid|gripe|una infección|caries)
    es urgente me siento muy mal
    me (torcí|doblé|lastimé|golpeé) (el|la) (tobillo|rodilla|mano|espalda) y no puedo (pisar|caminar|moverla|agacharme)
    tengo (mucha|bastante|muchísima) (tos|fiebre|gripa|alergia|comezón) (y fiebre|y dolor|desde ayer|)
  `,
}
