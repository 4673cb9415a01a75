import type { Hazard } from '../lexicon.ts'

/** What the police and the fire brigade are called for: violence, the missing, accidents, cries for help. */
export const publicSafety: Hazard[] = [
  {
    category: 'violence',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {quien} ~ ((intent*|trat*|quier*|quer*) (de|a)? ?(entrar|meterse|abrir|robar|forzar|pegar*|matar*|quitar*)|entrando|metio|metiendo|se metio|entro|entraron|metieron|intenta entrar|quiere entrar
        |tratando de (entrar|abrir|meterse)|forzando|rompiendo (la|el)|armado|armada|armados|con (un
        |una)? ?{arma}|amenaz*|golpe*|peg*|persigue
        |persiguiendo|siguiendo|atacando|ataco|asalt*|rob*|violand*|viol*|secuestr*|matar|mato
        |quiere matar|agred*|estrangul*|disparando|pelean*|acos*|gritando|maltrat*|abus*
        |rompio la (puerta|ventana))
      (se )?(metio|metieron|entro|entraron|esta|hay|anda) (alguien|un (hombre|tipo|sujeto|ladron
        |desconocido|extrano)|unos|una persona|gente) (a|en|dentro|afuera|a la) ~ (casa|cuarto|patio
        |techo|negocio|departamento|apartamento|local|cochera)
      (robo|asalto|persona sospechosa|hombre sospechoso|carro sospechoso|actitud sospechosa) (en|a
        |en curso)
      (ladron|ladrones|asalto|asaltando|asaltaron|robando|robaron|nos robaron|me robaron|intruso|intrusos
        |secuestr*|violacion|violador|violencia (domestica|intrafamiliar|de genero)|balacera|balazos
        |disparos|tiroteo|pelea|rina|arma|pistola|bomba|amenaza de|rehen|rehenes|homicidio|asesin*
        |agresion|agresor|me (quiere|va a|van a|quieren) matar|me (esta|estan) (siguiendo|golpeando
        |amenazando|pegando|atacando|robando)|me (pego|golpeo|ataco|amenazo|asaltaron)|le (esta
        |estan) (pegando|golpeando)|la (esta|estan) (golpeando|matando|pegando)|se (esta|estan) metiendo
        |allanamiento|se metieron)
      (oigo|oimos|escucho|escuchamos|oi|escuche) ~ (alguien|vidrio|vidrios|pasos|disparos|gritos|golpes) ~ (abajo|arriba|adentro|afuera|en la|rompi*|gritando|disparando)
      (hombre|tipo|sujeto|alguien|muchacho|cliente) con (un|una)? ?{arma}
      (en peligro|tengo miedo de que|peligra (mi|su) vida)
    `,
    unless: `
      (abogad*|demanda|juicio|denuncia por|seguro|divorcio|custodia|legal|asesoria|corazon|caries|cepill*)
    `,
  },
  {
    category: 'missing_person',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (perdio|perdi|desaparecio|desaparecid*|extravi*|no (encuentro|encontramos|aparece)|se perdio
        |se llevaron) (a)? ?(mi|el|la|un|una|su|nuestro)? ?(hijo|hija|nino|nina|bebe|mama|papa|abuelo
        |abuela|esposa|esposo|hermano|hermana|persona|menor)
      (hijo|hija|nino|nina|bebe|abuelo|abuela|mama|papa|menor|hermano|hermana|persona) ~ (desaparecio
        |desaparecid*|perdid*|extraviad*|se perdio|encerrad* en|atrapad*|no aparece)
      (bebe|nino|nina|hijo|hija|perro) (se)? ?(quedo|esta|encerrado|encerrada|quedaron|atrapado) ~ (carro
        |coche|auto|elevador|ascensor|cuarto)
    `,
  },
  {
    category: 'call_for_help',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (llam*|mand*|envi*|necesit*|pid*|pedir|manda*|marque*|marca*|quiero|urge|urgente|que venga|venga
        |vengan|requier*|ocup*|solicit*|traigan|por favor) (al|a la|a los|a el|una|un|la|los|el|por favor
        |a|me|urgente|de|ya|que venga|que vengan|pronto|rapido|unos|mande|manden|enviar|llamar)* {ayuda}
      {ayuda} (por favor|ya|rapido|urgente|pronto|inmediatamente|de inmediato|ahora)
      ^(por favor |dios mio )*(ayuda|ayudenme|auxilio|socorro|ayudame|ayudeme|ayudennos
        |auxilienme)( por favor| ya| rapido| urgente| auxilio| ayuda| pronto| a mi _|$)
      (auxilio|socorro|ayuda (urgente|inmediata|por favor rapido|ya|rapido)|necesit* ayuda (urgente|ya
        |rapido|inmediata|ahora|de inmediato|pronto|medica)|vengan (rapido|pronto|ya)|vida o muerte
        |es de vida)
      (atrapad*|encerrad*|atorad*|prensad*) (en|dentro|bajo|debajo|entre) (el|la|un|una|los|las
        |de)* ?(elevador|ascensor|carro|coche|auto|casa|edificio|cuarto|fuego|incendio|escombros|bano
        |vehiculo|maquina|cisterna|pozo)
      (no (puedo|podemos|puede|pueden) (salir|escapar|bajar) (de|por))
    `,
  },
  {
    category: 'help',
    level: 'emergency',
    lifeSafety: false,
    says: `
      (es|tengo|tenemos|hay|tuve|esto es|se trata de|ha ocurrido|por) (una|un)? ?(emergencia
        |emergencia medica|urgencia grave|emergencia dental)
      ^(una |es |por favor )*(emergencia|emergencias)( emergencia| por favor| medica| ayuda|$)
    `,
    unless: `
      (tienen|tiene|atienden|atiende|hacen|hay|dan|ofrecen|cuentan|servicio|contacto
        |numero) (servicio)? ?(de|con|para)? ?(una|la|las)? ?(emergencia|emergencias|urgencias)
        |en caso de|si (es|tengo|hay) (una)? ?emergencia
    `,
  },
  {
    category: 'traffic',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (hay|hubo|tuve|tuvimos|acaba de|ver|vi|un|paso|ocurrio|reportar|sufrio|sufri|tuvo|tuvieron
        |ha habido|fuerte) (un|una|haber|ocurrir|pasar|fuerte|terrible|muy|grave|aparatoso)* (accidente
        |choque|volcadura|colision|atropellamiento|atropello|carambola)
      (chocaron|choco|chocamos|choque|volco|se volco|volcado|volcada|se volteo|volteado|atropell*
        |me (atropell*|chocaron)|lo atropell*|la atropell*|se estrello|estrellado
        |se salio (de la carretera|del camino)|en sentido contrario|sin frenos|se quedo sin frenos
        |no (le)? ?(frena|frenan|sirven los frenos|funcionan los frenos)|cayo (al|a un|a el
        |en un) (barranco|rio|canal|precipicio))
    `,
    unless: `
      (abogad*|demand*|seguro|aseguradora|reclam*|indemniza*|caso|legal|taller|pintura|cotiza*|choque de
        |presupuesto|terapia)
    `,
  },
]
