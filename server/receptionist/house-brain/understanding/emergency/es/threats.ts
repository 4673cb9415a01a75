import type { Hazard } from '../lexicon.ts'

/** People and places endangered by others, by fire, gas, power, water, told by the danger and its sign. */
export const threats: Hazard[] = [
  {
    category: 'violence',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (me|nos|la|lo|le|les) (esta|estan|anda|andan|viene|vienen|va a|van a|quiere|quieren|trata de
        |dice que va a|amenazo con|amenaza con|viene a)* (siguiendo|siguen|sigue (un|una|alguien|el|mi|desde
        |hasta)|persig*|acos*|espia*|amenaz*|peg*|golpe*|mat*|matar*|apunal*|dispar*|violar*|violo|ahorc*
        |agarr* a (golpes|patadas)|jal* del (pelo|cabello)|apunt* con|encanon*)
      (va a|quiere|vino a|viene a|juro que|amenaz* con|dijo que) ~ (matarme|matarnos|matarla|matarlo
        |matar a|golpearme|pegarme|hacerme dano|quemar* la casa|dispararme|apunalarme|acuchillarme)
      (marido|esposo|novio|ex|pareja|padrastro|papa|vecino|tipo|hombre|hijo|cunado|alguien
        |borracho) ~ (peg*|golpe*|amenaz*|acos*|ahorc*|dispar*|apunal*|persig*|sigue (a|hasta|desde|por)
        |patea*|empuj*|encerr*|tumb*|forzando|brinc*|salto la)
      (escondid*|encerrad*|escondi|escondimos|encerre|encerramos) ~ (bano|closet|cuarto|ropero|cama
        |habitacion|armario|recamara|sotano|cochera)
      (alguien|un tipo|tipos|hombre|hombres|ladron|ladrones|desconocido|ex|sujeto|gente|extrano
        |encapuchad*) ~ (metio|metid*|meti*|dentro|adentro|entr*|colo|colado|forz*|tumb*|romp*|abri*|brinc*
        |trep*|merod*) ~ (casa|puerta|ventana|patio|cuarto|negocio|local|techo|cochera|departamento|piso
        |barda|reja|azotea)
      (cuchillo|navaja|pistola|arma|machete|escopeta|revolver|fierro|bate) ~ (puerta|casa|afuera|mano
        |cuello|amenaz*|apunt*|adentro|dentro|gritando|cliente*|calle|tienda|local|sala de espera)
      (no me|no nos|no la) (deja|dejan) (salir|ir|irme|irnos|llamar)|(temo|tengo miedo|miedo) ~~ (me mate
        |nos mate|me haga|nos haga|sigue|siguiendo|persig*|regrese|vuelva|por mi vida|afuera)
      (estan|esta|andan) ~ (balac*|disparando|tirando balazos|dando de balazos|golpeando a|peleando con
        |saqueando|asaltando|robando)
      (entro|entraron|metio|metieron|colo|colaron) (en|a|dentro de) (la|mi|nuestra|el|mi)* ?(casa|piso
        |departamento|negocio|local|cuarto) ~ (robar|oigo|oimos|abajo|arriba|dentro|adentro|siguen|todavia
        |escond*|miedo|$)
      (oigo|oi|oimos|escucho|escuche|se oyen|se escuchan) ~~ (adentro|abajo|arriba|en mi casa|balazos
        |disparos|pasos|vidrios) ~~ (sol*|miedo|alguien|casa|gritos|pasos)
    `,
    unless:
      'abogad*|demanda|divorcio|pelicula|videojuego|instagram|facebook|redes|pagina|whatsapp|ajedrez|me sigue (doliendo|molestando|interes*|goteando|saliendo|gustando)',
  },
  {
    category: 'gas_co',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (huele*|huelo|olor|peste|apest*|tufo|hiede|oler|oliendo|olorcito) ~ (gas|butano|propano
        |huevo podrido|huevos podridos|azufre)
      (gas|butano|propano|bombona|cilindro|tanque de gas|tambo) ~ (fuga|huele*|sale|saliendo|silb*|sisea*
        |escap*|tirando|abiert* y|maread*|mareo)
      (fuga*|escap*|silb*|sisea*|sale|saliendo|tirando) ~ (gas|butano|propano)
      (todos|nos|familia|los ninos|mi mujer|mi esposa|estamos|mi marido|las dos|los dos) ~~ (maread*|mareo
        |marea|dolor de cabeza|duele la cabeza|vomit*|nausea*|atontad*|adormilad*) ~~~ (calentador|boiler
        |estufa|caldera|calefac*|brasero|anafre|monoxido|gas|generador|detector|alarma|en la casa|chimenea
        |carro prendido)
      (calentador|boiler|estufa|caldera|calefac*|brasero|anafre|monoxido|generador|detector
        |chimenea) ~~~ (maread*|mareo*|marea|duele la cabeza|dolor de cabeza|vomit*|nausea*|atontad*|desmay*
        |duele a todos)
      (monoxido|co) ~ (suen*|son*|pit*|activ*|chill*|salto|no para)|(suen*|sono|sonando|pit*|activ*|chill*
        |salto|disparo) ~~ (monoxido|detector de (gas|co))
    `,
    unless: 'pila|pilas|bateria|baterias|gasolin*|agua con gas|presupuesto|cotiz*|toma de gas',
  },
  {
    category: 'fire',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (quem*|incendi*|ard*|prend*|llamas|fuego|humo|lumbre|candela|humea*) ~ {cosa} ~ (ya|ayuda|mucho
        |fuego|humo|$|quem*|solo|sola|llamas|y|fuerte|negro|sale)
      (se|esta|estan|se esta|se me|agarro|cogio|ha|hay|sale|salen|echa|saca|bota|saliendo)* (quemando
        |prendio fuego|incend*|ardiendo|en llamas|fuego|llamas|humo|lumbre|candela|humareda) ~ {cosa}
      {cosa} ~ (en llamas|ardiendo|se (esta)? ?(quem*|incendi*|prend*)|humo|humea*|echa* (humo|chispas
        |fuego)|fuego|lumbre|derrit*|chispa*|chispe*|prendid*|llamas)
      (huele|olor|peste|apesta) ~ (quemad*|chamusc*|chamusquina|humo|cable*|plastico|hule|quemando)
    `,
    unless:
      'pila|pilas|bateria|baterias|asador|parrilla|carne asada|barbacoa|incienso|cigarro|fogata|(comida|arroz|pan|cena|frijoles) ~ quem*|se prende (y|solo al)|no (prende|se prende)|prende (bien|y se apaga)|lena|foco',
  },
  {
    category: 'electrical',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (agua|inund*|gote*|llueve|lluvia|chorr*|mojad*) ~~~ (enchufe|enchufes|contactos|contacto de luz
        |tablero|cuadro de luz|cuadro electrico|caja de luz|tomacorriente*|breaker*|medidor|lampara
        |electricidad|con corriente|cables|luz prendida)
      (enchufe|enchufes|contactos|tablero|cuadro|tomacorriente*|breaker*|medidor|lampara|cables) ~~ (agua
        |mojad*|inund*|empap*|gote*)
      (chispas|chispazo*|chisporrot*|chispea*|calambrazo*|fogonazo*|cortocircuito
        |corto circuito) ~ (enchufe|contacto|tablero|cuadro|poste|cable*|medidor|pared|lampara|switch
        |apagador|caja|lavadora|fuert*|negr*|humo|sal*)
      (sal*|salt*|ech*|brinc*|tir*|avient*|bot*|sac*|dio|da|suelt*) ~ (chispas|chispazo*|calambre*
        |calambrazo*|toques|corrientazo*|descarga*|chisporrot*)
      (cable|cables|poste|linea|tendido|alambre*) ~~ (cay*|caid*|tirad*|suelt*|colg*|pelad*|chispa*|suelo
        |patio|calle|banqueta|techo|carro|reventad*|arrancad*)
    `,
    unless:
      'usb|hdmi|cargador|antena|internet|telefono|television|(cambiar|cotiz*|presupuesto|instalar) ~ (enchufe|cable|cables|lampara)|bujia|encendedor|encerad*',
  },
]
