import { spanishEar } from '../phrases/spelling.ts'
import { people } from './es/people.ts'
import { property } from './es/property.ts'
import { publicSafety } from './es/public-safety.ts'
import { sameDay } from './es/same-day.ts'
import { situations } from './es/situations.ts'
import { threats } from './es/threats.ts'
import { classes } from './es/words.ts'
import type { HazardLexicon } from './lexicon.ts'

/** In Spain what just happened is told in the perfect: "se ha caído" is "se cayó". The hazards know the preterite. */
const perfects = [
  [/ (?:ha|han) caido(?= )/g, ' cayo'],
  [/ he caido(?= )/g, ' cai'],
  [/ (?:ha|han|he) roto(?= )/g, ' rompio'],
  [/ (?:ha|han) muerto(?= )/g, ' murio'],
  [/ (?:ha|han) puesto(?= )/g, ' puso'],
  [/ (?:ha|han) (\S+)ado(?= )/g, ' $1o'],
  [/ (?:ha|han) (\S+)ido(?= )/g, ' $1io'],
  [/ he (\S+)ado(?= )/g, ' $1e'],
  [/ he (\S+)ido(?= )/g, ' $1i'],
] as const

export const spanish: HazardLexicon = {
  classes,
  retold: perfects,
  hazards: [...people, ...publicSafety, ...property, ...situations, ...threats, ...sameDay],
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
    ((fuego|incendio|lumbre|quemazon|alarma) se apago|se apago (el|la) (fuego|incendio|lumbre|alarma)|ya se apago|fue falsa alarma|falsa alarma|todo (esta)? ?(bien|controlado|en orden|tranquilo)
      |dejo de (sangrar|gotear|salir|sonar|oler|arder)|esta (controlad*|bajo control|apagad*
      |fuera de peligro)|no paso nada|no fue nada|era broma|lo apagaron|la apagaron|respira bien
      |estamos bien|estan bien|ya paso|ya fue|sin heridos)
  `,
  past: `
    (el|este) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin de semana) pasado|el otro dia|hace (_ )?(dias|dias|decadas|siglos)|en (navidad|vacaciones|semana santa)|de chic*|cuando (yo|el|ella)? ?(era|eramos|eran|estaba en)|(ya )?hace (mucho|rato|tiempo)|antier|anteayer|la vez que|una vez (tuve|tuvo|me|se|nos)|lo del (incendio|accidente|ano)
        (semana|mes|ano|invierno|verano|vez|noche antepasada) (pasad*|anterior|antepasad*)|hace (_ )?(anos
      |ano|meses|mes|semanas|mucho tiempo|tiempo)|el ano pasado|cuando era (nino|nina|joven|chico|chica)
      |antes (tenia|tuve|sufria)|alguna vez|en el pasado|anteriormente|antecedentes|historial|en 19\\d\\d|en 20\\d\\d|en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre
      |octubre|noviembre|diciembre)|de (nino|nina|pequeno)
  `,
  errand: `
    copia (de|del)|parte (de|del) accidente|factura|recibo|reembolso|tramit*|papeleo|repintar|reconstru*|restauracion|restaurar|remodel*|presupuest*|perito|ajustador|deducible|demand*|indemniz*|seminario|platica|charla|(dan|tienen|dar|tomar) clases|aprender|voluntari*|vacante|solicitud de empleo|certific*|chequeo|segunda opinion|descuento|(puedo|se puede) (hacerme|blanquear*|ponerme|tomar)|norma|permiso para|dictamen
        (cuanto|cuantos) (cuesta|cuestan|vale|valen|cobran|sale|seria|cobra)|precio|precios|costo|costos
      |cotiz*|presupuesto|instalar|instalacion de|instalen|instalan|instalo|inspeccion|inspeccionar
      |revision (anual|de rutina)|mantenimiento|curso|cursos|capacit*|entrenamiento|taller de|certificado
      |caduc*|vencid*|venci*|comprar|vende*|venden|simulacro|prevenir|prevencion|evitar|que (pasa|hago
      |hacer|debo hacer|se hace) (si|en caso)|en caso de|por si (acaso|hay)|poliza|cobertura|garantia
      |vienen|cubre el seguro|el seguro (cubre|paga)|(ustedes)? ?(ofrecen|hacen|atienden|manejan|reparan|arreglan|dan servicio|tratan|cubren|realizan
      |tienen servicio) |(sintomas|senales|signos|causas|riesgos|efectos) (de|del)|anual|pelicula|serie|juego|cancion|noticia|articulo|cambi* (la|las|de) (pila
      |pilas|bateria|baterias)|pila baja|pilas bajas|bateria baja|hace bip|pitido|se reparan
  `,
  supposed: `
      (que|como|donde|a quien) (debo|deberia|debemos|tengo que|hay que|se|puedo|hago|hacemos|haria*|llamo
        |recomiendan) ~~ (si|cuando|en caso) (un|una|alguien|se|hay|algun|yo|llego|llega|uno|el|la|a alguien
        |me|huele|huelo)
      si (algun dia|alguna vez|llega a|llegara a|llego a|un dia|en algun momento)|algun dia|alguna vez
        |hipotetic*|supong*|imagin*|digamos|en teoria|por curiosidad|en el peor de los casos
      (puede|pueden|podria|podrian) (un|una|el|la|los|las|esto|eso|_)* (causar|provocar|producir|dar
        |ocasionar)|(causa|causan|provoca|provocan)$
      es (cierto|verdad|legal|necesario|obligatorio) que|que tan (comun|peligroso|frecuente|probable)
        |cada cuanto|que tan seguido
      cual* (es la diferencia|son los (sintomas|riesgos|signos)|es el riesgo)|por que (se|los|las|un
        |una) (incendian|queman|desmayan|revientan|caen)
      (vimos|vi|viendo|ver|leyendo|lei|leer|escuche|mirando|me gusto) ~~ (pelicula|serie|documental|libro
        |novela|articulo|video|capitulo|noticia|noticias|obra|podcast|telenovela)
      (pelicula|serie|documental|libro|novela|cancion|disco|podcast) (llamad*|que se llama|titulad*|sobre
        |de|del)
      (grupo|juego|equipo|caballo|barco|perro|coctel|platillo|banda) (llamad*|que se llama|se llama)
      (senor|senora|sr|sra|don|dona|doctor|doctora|licenciad*|familia|apellido|apellid*|restaurante|bar
        |taqueria|calle|avenida|marca|empresa|tienda) (es |llamad* |se llama )?(fuego|fuegos|incendio|llamas
        |cuchillo|bala|balas|bomba|chispa|chispas|matamoros|matasanos|guerra|muerte|sangre|infante|rayo
        |tormenta|lumbre|ahogado|asalto|explosion)
      (jaja*|jeje*|jiji*|es un decir|figuradamente|metafora|disfraz|tatuaje|halloween|obra de teatro
        |tematic*)
      (muero|muere|muriendo|morir|muriendome|morirme|ahogad*|ahogandome|explot*|revent*|llor*|asfixiad*
        |grit*) (de|del|por) (tant*|la|el|puro|pura|un|una|mucho|mucha|ver|los|las)? ?(risa|risas|trabajo
        |deudas|ganas|envidia|celos|emocion|amor|alegria|nervios|pena|verguenza|aburrimiento|hambre|sueno
        |tarea|tareas|pendientes|papeleo|curiosidad|coraje|antojo|corte|verte|verlos|conocer|probar|unas)
      (ahogad*|hundid*) en (trabajo|deudas|tareas|papeleo|pendientes|facturas)|casi (me|se|nos
        |le) ~ (precio|precios|factura|cuenta|presupuesto)
      (me|nos|lo|la) (mata|matan|va a matar|mataria|matara|van a matar) ~ (si (no|se|llego|falto|olvido
        |cancelo)|por (llegar|olvidar|cancelar|faltar)|cuando (vea|sepa|se entere)|el calor|la curiosidad
        |los nervios|el trafico|la espera)
      (calor|trafico|jefe|espera|zapatos|tacones|precio|precios|renta|humedad|nervios|ansias|ganas) (me
        |nos) (mata|matan|esta matando|estan matando)
      (ventas|redes|agenda|look|alitas|salsa|salsas) (estan|esta)? ?(en llamas|explot*|ardiendo|bomba
        |que arde)
      (a prueba de|contra|anti) (balas|fuego|incendio|incendios|robo|robos|inundaciones)
        |puerta cortafuego*|(camion|carrito|pastel|disfraz) de bomberos|es bombero|es policia|trabaja (de
        |como) (bombero|policia|paramedico)
    `,
  calm: `
      ^(oiga|hola|y|pues|este|disculpe|oye|buenas|buenos dias|una pregunta|pregunta|duda|bueno
        |a ver)* ?(puede|pueden|podria|podrian|puedo|se puede|es|son|seria|que|cual|cuales|cuanto|cuanta
        |cuantos|como|cuando|donde|quien|tienen|hacen|sera|me (puede|pueden|podria|podrian)|usted*)
      recomiend*|recomendar*|aconsej*|quiero (que|un|una|saber|cambi*)|quisiera|me gustaria|queremos
        |cuanto|tarifa|tarifas|me da otra|me conviene
      despues (de|de el|de la) (mi|su)? ?(derrame|infarto|operacion|cirugia|accidente|parto|limpieza|tratamiento)|cuando (yo|el|ella)? ?(era|eramos|eran|fui|tenia)|por eso|antes de (el)? ?(invierno
        |verano|navidad|las fiestas)|antes del|la proxima|el proximo|hace (_ )?anos
      (las|los|esas|esos) _ pueden|uso (silla|lentes|baston|andadera|muletas)|me (da|dan) (miedo|nervios)
        |con calma|sin prisa|la verdad|cuando (puedan|pueda|gusten|viene|vienen)|soy (el|la|un|una) _
      de tanto|de tanta|(murio|fallecio) (en|el|hace)|trabaja (de|en|como)|tengo que estar
    `,
  contained: `
      (ya )?(cerramos|cerre|cerro|cerraron|cortamos|corte|cortaron|apagamos|apague) (ya )?(la|el)? ?(llave
        |agua|paso|valvula|toma|llave de paso)
      (agua|llave|valvula|paso) (ya )?(esta|quedo|la tenemos) (cerrad*|cortad*)|(con|ya) (el|la) (agua
        |llave) cerrad*
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
