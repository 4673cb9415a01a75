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
}
