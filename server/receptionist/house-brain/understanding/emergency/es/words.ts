/** Classes of words that the Spanish hazards are made of. */
export const classes = {
  gas: 'gas|propano|gas natural|gas lp|butano|metano|huevo podrido|huevos podridos|azufre',
  huele: `
    huele|huelo|oler|olor|olemos|olores|oliendo|olia|apesta|hiede|peste|tufo|huelen|hueleme|oli|percibo
      |percibimos|siento|sentimos|se siente
  `,
  alarma: 'alarma|alarmas|detector|detectores|sensor',
  suena: `
    suena|sonando|sono|activo|activada|activado|pitando|pita|encendida|disparo|dispara|no para|no deja
      |chilla
  `,
  quien: `
    alguien|hombre|hombres|mujer|senor|senora|tipo|tipos|persona|personas|ladron|ladrones|el|ella|ellos
      |mi _|vecino|vecina|hijo|hija|bebe|nino|nina|ninos|mama|mami|papa|papi|madre|padre|esposo|esposa
      |marido|abuelo|abuela|abuelita|abuelito|hermano|hermana|tio|tia|amigo|amiga|novio|novia|paciente
      |cliente|muchacho|muchacha|companero|companera|anciano|anciana|trabajador|conductor|gente|sujeto
      |sujetos|ex
  `,
  lugar: `
    casa|cocina|cuarto|garaje|edificio|carro|coche|auto|sotano|apartamento|departamento|horno|estufa|bano
      |sala|tienda|oficina|bodega|techo|patio|cerca|camion|cama|arbol|cortina|cortinas|negocio|habitacion
      |calefaccion|calentador|motor|recamara|bosque|cerro|basura|secadora|enchufe|local|terraza|jardin
      |colchon|sofa
  `,
  cuerpo: 'cara|garganta|lengua|labios|labio|cuello|boca|ojos|rostro',
  agua: 'agua|aguas|aguas negras|drenaje',
  electrico: `
    panel|enchufe|enchufes|toma|tomacorriente|tomacorrientes|contacto|contactos|cable|cables|interruptor
      |breaker|breakers|caja electrica|tablero|medidor|transformador|poste|lampara|foco|apagador|fusible
      |fusibles|corriente|electrico|electrica|luz|switch|clavija|toma corriente|electricidad|instalacion
  `,
  estructura: `
    techo|pared|paredes|muro|edificio|casa|balcon|piso|cielo raso|plafon|barda|escalera|losa|columna|arbol
  `,
  arma: 'pistola|pistolas|arma|armas|cuchillo|cuchillos|navaja|machete|rifle|fusil|escopeta|metralleta|hacha|bate|revolver',
  ayuda: `
    ambulancia|ambulancias|paramedicos|bomberos|policia|policias|patrulla|911|112|066|123|emergencias
      |cruz roja|rescate|guardia civil|auxilio medico
  `,
  ser: `
    el nino|la nina|el nene|la nena|nino|nina|nene|nena|bebe|hijo|hija|mama|mami|papa|papi|madre|padre|viejo|vieja|jefa|esposo
      |esposa|marido|mujer|abuelo|abuela|abuelita|abuelito|hermano|hermana|hermanito|hermanita|tio|tia|primo|prima|suegro|suegra
      |sobrino|sobrina|nieto|nieta|amigo|amiga|novio|novia|vecino|vecina|companero|companera|cuate|compa|senor|senora|hombre
      |muchacho|muchacha|chico|chica|chamaco|chamaca|chavo|chava|guagua|paciente|cliente|clienta|empleado|trabajador|albanil
      |electricista|tecnico|pintor|alguien|persona|anciano|anciana|maestro|maestra|embarazada|gente|alumno|alumna|ella
  `,
  ingerir: `
    tomo|tome|tomado|tomaron|tomando|tomarse|trago|trague|tragado|tragaron|bebio|bebi|bebido|comio|comi|comido|ingirio|ingerido
      |ingeri|metio|chupo|mordio|inhalo|respiro
  `,
  exceso: `
    muchas|muchos|mucho|todas|todos|todo|un monton|monton|bonche|demasiad*|entero|entera|frasco|bote|caja|cajas|blister|tira|puno|punado
      |doble|triple|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|\\d\\d+
  `,
  farmaco: `
    pastillas|pastilla|pildoras|tabletas|capsulas|medicamento|medicamentos|medicina|medicinas|medicacion|paracetamol|ibuprofeno
      |aspirinas|clonazepam|rivotril|diazepam|lorazepam|alprazolam|tafil|valium|insulina|somniferos|calmantes|antidepresivos
      |tramadol|opioides|morfina|tranquilizantes|ansioliticos|jarabe|comprimidos|tylenol|dormir
  `,
  veneno: `
    cloro|lejia|lavandina|amoniaco|detergente|suavizante|pinol|fabuloso|limpiador|destapacanos|sosa|sosa caustica|acido|veneno|raticida
      |insecticida|matarratas|herbicida|plaguicida|gasolina|petroleo|queroseno|thinner|tiner|aguarras|anticongelante|pila|pilas
      |bateria|moneda|iman|imanes|alfiler|aguja|clavo|tornillo|vidrio|canica|acetona|alcohol de curacion|gel antibacterial
      |hongos silvestres|liquido de (frenos|limpieza)|jabon liquido|naftalina
  `,
  cosa: `
    enchufe|contacto|tablero|caja|secadora|horno|estufa|microondas|tostador|calentador|boiler|lavadora|lavavajillas|tele|celular
      |cargador|extension|regleta|pared|muro|techo|atico|cochera|garaje|cocina|bodega|carro|coche|auto|motor|cofre|sillon|sofa|cama
      |colchon|cortina|cortinas|basurero|chimenea|casa|departamento|edificio|sotano|lampara|foco|ventana|cuarto|sala|patio|freidora
      |sarten|aceite|piso|local|negocio|bano|recamara|transformador|poste|cables|cable|vecino|vecinos
  `,
}
