import type { Cue } from '../lexicon.ts'

/** Who it is for and what ails them. */
export const patients: Cue[] = [
  {
    label: 'urgent_symptom',
    weight: 0.9,
    says: `
      (tengo|tiene|siento|sufro|estoy con|ando con|presento|me dio|le dio|padezco|creo que tengo) (un|una
        |mucho|mucha|muchos|muy|fuerte|el|la|los|mucha|algo de|sintomas de|unos|a)* ?(dolor|dolores
        |fiebre|covid|coronavirus|gripa|gripe|tos|vomito|vomitos|diarrea|mareo|mareos|migrana|nauseas
        |infeccion|sangrado|hemorragia|alergia|herida|sintomas|inflamacion|temperatura|presion|escalofrio
        |escalofrios|malestar|covid19|asma|caries|absceso|flemon|hinchad*|erupcion|vertigo|calentura
        |tosferina|dificultad)
      (me|le) (duele|duelen|arde|sangra|lastime|quebre|rompi|fracture|cai|sangran|esta doliendo|pica)
      (estoy|me siento|esta|se siente) (muy|bastante|re|algo|super)? ?(enferm*|mal|maread*|sangrando
        |con fiebre|hinchad*|grave|con dolor|contagiad*|agripad*|resfriad*)
      (estoy|esta|anda|sigo|sigue|estuve|amaneci|amanecio) ~ (vomitando|sangrando|tosiendo|temblando|ardiendo|hinchad*|adolorid*)
      no (puedo|puede|podemos) (respirar|caminar|dormir|mover|tragar|comer|levantarme|ver|oir)
      (dolor de|urgencia|urgencias|emergencia|me estoy muriendo|no aguanto|ayuda medica|ambulancia
        |es urgente)
    `,
  },
  {
    label: 'provide_name',
    weight: 0.9,
    says: `
      (me llamo|mi nombre es|mi nombre|me llaman|me dicen|yo soy|mi nombre completo es|nombre es|llamame
        |puedes llamarme|me puedes decir|a nombre de|habla|soy) (el|la|don|dona|senor|senora|es|con
        |doctor|doctora)? ?_
      (^(el|ella|mi _|la paciente|el paciente)* se llama|su nombre es|el nombre es
        |el nombre del paciente es|la paciente es|el paciente es|paciente) _
      ^(nombre|nombres) _
    `,
  },
  {
    label: 'for_other',
    weight: 0.8,
    says: `
      para (mi|mis|el|la|un|una|su|unos|de mi) (pequen*|querid*)? ?{familia}
      (es|seria|la cita es|cita|turno) para (mi|el|la|un|una|otra|otro|alguien) ({familia}|persona|mas)
      (para (otra persona|alguien mas|un tercero|un familiar|ella|ellos)|para el$|no es para mi
        |no para mi|de parte de|a nombre de mi)
      ^(mi|es mi|a mi|la de mi) {familia}$
      para (don|dona|el senor|la senora) _
    `,
  },
  {
    label: 'for_other',
    weight: 0.55,
    says: `^para (\\S+)( \\S+)?( \\S+)?$`,
  },
  {
    label: 'for_self',
    weight: 0.9,
    says: `
      para mi( gracias| muchas gracias| solo| sola| nada mas| solamente| por favor)?$|para mi persona
        |para mi mism*|(es|seria) (para mi|mia|mio)$|^(mi|mia|a mi|yo|para yo|para mi|es mia|para uno|personal
        |yo mism*|mi persona|soy yo|para este servidor)$|yo soy el paciente|yo soy la paciente
        |el paciente soy yo|para el suscrito
    `,
  },
]
