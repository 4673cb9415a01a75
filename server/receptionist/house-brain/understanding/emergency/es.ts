import { spanishEar } from '../phrases/spelling.ts'
import { people } from './es/people.ts'
import { property } from './es/property.ts'
import { publicSafety } from './es/public-safety.ts'
import { sameDay } from './es/same-day.ts'
import { classes } from './es/words.ts'
import type { HazardLexicon } from './lexicon.ts'

export const spanish: HazardLexicon = {
  classes,
  hazards: [...people, ...publicSafety, ...property, ...sameDay],
  harmless: `
    casi (me|se|nos|le) (desmay*|muero|muere|morimos|infart*|ahogo|da un infarto) (de|del|con|cuando|al)
    simulacro*( de (incendio|sismo|evacuacion))?|(salida|salidas|puerta|puertas) de (emergencia
      |incendios)|extintor|extintores|seguro contra (incendio|incendios|inundacion|inundaciones)
      |contacto de emergencia|fuegos artificiales
    (sale|sacando|hay|echa|echando)? ?(el )?humo (de|del|en|por) (la|el|mi)? ?(chimenea|asador|parrilla
      |barbacoa|carbon|cigarro|cigarrillo|parrillada|vapeador|incienso|fogata|comal|carne asada|ahumador
      |horno de lena)
    (encendedor|mechero|piedra|esmeril|soldadora|soldador|bujia) ~ (chispa|chispas)|chispas de chocolate
    (estufa|tanque|cilindro|recibo|factura|precio|secadora|calentador|boiler|bombona|cuenta|compania
      |medidor|instalacion|asador|chimenea|parrilla|horno|conexion|tuberia|tuberias|toma) (de|del
      |a) gas( nueva| nuevo)?( cuesta| instal*| cambi*| cuanto)
    (recibo|factura|cuenta|tanque|cilindro|precio|bombona|compania) (de|del) gas|agua con gas|gaseosa
      |gas (pimienta|para el carro)
    (examen|examenes|prueba|analisis|muestra|tipo|banco|donar|donacion|presion) (de|la)? ?(sangre
      |sanguineo)|presion arterial|dolor de (bolsillo)
    (celular|telefono|computadora|bateria|pila|planta|carro|coche|laptop) (se me|se|ya)* (murio|muere|esta muriendo)
    (muero|muriendo|morir) de (hambre|risa|ganas|sueno|calor|frio|pena|verguenza)|me mata de|(se me|se) murio (la|el
      |mi) (bateria|pila|planta|telefono|celular|computadora)|no es (una )?emergencia
      |en caso de (emergencia|incendio|sismo)|golpe de suerte|(arma|armar) (un|el|la) mueble
      |ahogad* en (deudas|trabajo)|se me (cayo|callo) (el sistema|la llamada|el internet)
      |primeros auxilio*|robaron (la idea|el corazon|la senal|el lugar)
      |robo de (identidad|atencion)|bomba de agua|bombas de agua
  `,
  negators: 'no|ni|sin|nunca|jamas|tampoco|ningun|ninguna|ninguno|nada de|descarto|niega',
  idleNegators: `
    no (se|sabemos|se que|sabia|puedo|puede|podemos|respira|reacciona|responde|despierta|para|deja
      |tengo (idea|carro|seguro)|encuentro|contestan|contesta|solo|entiendo|aguanto|sirve|se mueve
      |tiene pulso|logro|tengo como|quiero (vivir|morir)|siente|siento|es (broma|un simulacro)|llega|mas
      |cierra|abre|prende|me deja|le deja)|sin (parar|control|frenos|pulso|conocimiento|poder|saber)
      |no no|no (por favor|ayuda|mi|es que|la casa|el|hay que|esta (respirando|reaccionando))
  `,
  contrasts: 'pero|sino|aunque|sin embargo|solo|porque|ahora|entonces|salvo|excepto|ya que|hasta',
  joins: 'y|o|u|e|ni',
  statements: `
    hay|es|esta|estan|sale|salen|huele|huelo|siento|se|yo|el|ella|mi|alguien|tengo|tiene|veo|viene|creo
      |necesito|ayuda|por favor|sigue|empezo|cayo|cayendo|subiendo|saliendo|fue|va
  `,
  resolved: `
    ya (lo|la|se|los|nos|me)? ?(apagaron|arreglaron|repararon|controlaron|resolvieron|vinieron|sacaron|cerraron
      |soluciono|solucionaron)
    (ya|ahora|por fin|finalmente|al fin) (respira|paro|se (apago|fue|quito|detuvo|calmo|recupero|compuso
      |desperto|arreglo|controlo|le paso|me paso|siente mejor)|esta (bien|mejor|controlad*|estable
      |arreglad*|apagad*|resuelto|todo bien)|no (hay|huele|sale|sangra|duele|tiene|le duele|me duele
      |tengo|gotea|siente)|paso|lo (apagamos|apague|apagaron|arreglaron|arreglamos)|la (apagamos|apagaron
      |arreglaron)|dejo de|vinieron|fueron)
    (no hay|sin) (heridos|lesionados|ningun herido|nadie herido)|nadie (esta |resulto |salio )?(herido|lastimado|lesionado)|choque leve
    (se apago|fue falsa alarma|falsa alarma|todo (esta)? ?(bien|controlado|en orden|tranquilo)
      |dejo de (sangrar|gotear|salir|sonar|oler|arder)|esta (controlad*|bajo control|apagad*
      |fuera de peligro)|no paso nada|no fue nada|era broma|lo apagaron|la apagaron|respira bien
      |estamos bien|estan bien|ya paso|ya fue|sin heridos)
  `,
  past: `
    (semana|mes|ano|invierno|verano|vez|noche antepasada) (pasad*|anterior|antepasad*)|hace (_ )?(anos
      |ano|meses|mes|semanas|mucho tiempo|tiempo)|el ano pasado|cuando era (nino|nina|joven|chico|chica)
      |antes (tenia|tuve|sufria)|alguna vez|en el pasado|anteriormente|antecedentes|historial|en 19\\d\\d|en 20\\d\\d|en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre
      |octubre|noviembre|diciembre)|de (nino|nina|pequeno)
  `,
  errand: `
    (cuanto|cuantos) (cuesta|cuestan|vale|valen|cobran|sale|seria|cobra)|precio|precios|costo|costos
      |cotiz*|presupuesto|instalar|instalacion de|instalen|instalan|instalo|inspeccion|inspeccionar
      |revision (anual|de rutina)|mantenimiento|curso|cursos|capacit*|entrenamiento|taller de|certificado
      |caduc*|vencid*|venci*|comprar|vende*|venden|simulacro|prevenir|prevencion|evitar|que (pasa|hago
      |hacer|debo hacer|se hace) (si|en caso)|en caso de|por si (acaso|hay)|poliza|cobertura|garantia
      |vienen|cubre el seguro|el seguro (cubre|paga)|(ustedes)? ?(ofrecen|hacen|atienden|manejan|reparan|arreglan|dan servicio|tratan|cubren|realizan
      |tienen servicio) |(sintomas|senales|signos|causas|riesgos|efectos) (de|del)|anual|pelicula|serie|juego|cancion|noticia|articulo|cambi* (la|las|de) (pila
      |pilas|bateria|baterias)|pila baja|pilas bajas|bateria baja|hace bip|pitido|se reparan
  `,
  ongoing: `
    llevo|lleva|llevamos|ahora mismo|en este momento|ahorita|rapido|urgente|auxilio|ayuda|sigue|todavia
      |otra vez|de nuevo|empeora|peor|por todos lados|corran|apurense|desde (anoche|esta manana|ayer|hoy)
  `,
  sound: `
    accidental gastos gas gasto incidente incendiado apagar pagar pegar pego lugar jugar llamas llamar
    llamo llama camas caminas ramas damas fuego juego luego fuera fuerza cayo cuyo mayo rayo sangria
    banco bando bano cano sano mano pano dono cable cabe sable tabla techo pecho hecho lecho derecho
  `,
  ear: spanishEar,
}
