/*
 * Words that callers and websites use for the same thing, English before the bar, Spanish after it. A question in
 * one language finds pages in the other through these lines. They are the vocabulary of front desks, not of one
 * trade; words that mean something else in most trades are left out.
 */
export const sameMeaning: readonly string[] = [
  'price cost fee rate charge pricing tariff quote | precio costo coste tarifa cuesta cuestan cobran cobra vale importe presupuesto cotizacion',
  'hours open opening schedule close closing closed | horario horarios abierto abren abre apertura cierran cierra cierre cerrado atencion',
  'weekend weekends | finde fines',
  'weekday weekdays | laborables habiles',
  'address location located located street directions find where office | direccion ubicacion ubicado ubicados ubicada calle domicilio donde encuentran oficina',
  'office clinic practice shop store salon studio premises | consultorio consulta clinica oficina despacho tienda local salon estudio taller sede sucursal',
  'phone telephone number call calling | telefono numero llamar llamada llamo',
  'email mail e-mail | correo email mail electronico',
  'parking park car garage | estacionamiento estacionar aparcar aparcamiento parqueo cochera',
  'pay payment payments method cash card credit debit | pagar pago pagos metodo forma efectivo tarjeta credito debito',
  'installment installments financing finance plan monthly | cuotas plazos financiamiento financiacion meses mensualidades',
  'deposit down-payment downpayment upfront prepay advance | deposito anticipo adelanto adelantado sena senal enganche',
  'insurance insurer coverage covered plan | seguro aseguradora cobertura cubre poliza mutua',
  'cancel cancellation cancelling | cancelar cancelacion cancelo anular anulacion',
  'reschedule rebook move change | reagendar reprogramar reagendamiento reprogramacion cambiar mover',
  'refund refunded reimbursement moneyback | reembolso reembolsan devolucion devolver devuelven regresan dinero',
  'return returns exchange | devolucion devolver cambio cambios',
  'appointment booking reservation book schedule | cita citas turno reserva reservacion reservar agendar',
  'walkin walk-in walkins drop-in | sincita',
  'confirm confirmed confirmation known notify notified inform informed | confirmar confirmacion confirmada avisar avisan informar',
  'first initial new intro introductory | primera primer inicial nuevo nueva',
  'free complimentary gratis | gratis gratuito gratuita gratuitos',
  'consultation consult consulting evaluation assessment | consulta evaluacion valoracion asesoria diagnostico',
  'discount discounted half off offer deal promotion coupon special sale | descuento descuentos oferta promocion promociones rebaja cupon',
  'package bundle membership | paquete paquetes bono membresia abono',
  'gift certificate voucher | regalo tarjeta certificado vale',
  'child children kid kids son sons daughter daughters minor pediatric youth | nino ninos nina ninas hijo hija hijos hijas menores menor infantil pediatrico',
  'teen teens teenager adolescent adolescents | adolescente adolescentes joven jovenes',
  'adult adults grownup | adulto adultos mayores',
  'baby infant newborn toddler | bebe bebes recien',
  'couple couples marriage partner | pareja parejas matrimonio',
  'family families | familia familias familiar',
  'senior seniors elderly | mayores ancianos tercera',
  'dog dogs puppy puppies canine | perro perros perra cachorro cachorros canino',
  'cat cats kitten feline | gato gatos gatito felino',
  'pet pets animal animals | mascota mascotas animal animales',
  'vet veterinarian veterinary | veterinario veterinaria',
  'emergency emergencies urgent urgently crisis | emergencia emergencias urgencia urgencias urgente crisis',
  'harm hurt suicide suicidal self-harm | dano hacerme lastimarme suicidio matarme',
  'fast quick quickly soon response respond reply answer turnaround | rapido pronto respuesta responder responden contestan contestar tardan tarda',
  'duration long length last lasts take takes minutes hours | duracion dura duran tarda tardan minutos horas largo',
  'often frequency frequently weekly times | frecuencia frecuente veces semanal seguido',
  'bring carry prepare need required document documents | llevar traer preparar necesito documentos requisitos',
  'id identification license passport | identificacion credencial documento dni pasaporte ine',
  'doctor physician md dr specialist | doctor doctora dra medico medica especialista',
  'nurse practitioner | enfermera enfermero',
  'dentist dental hygienist | dentista dental odontologo odontologa',
  'therapist therapy counseling counselor psychologist | terapeuta terapia psicologo psicologa psicoterapia consejeria',
  'lawyer attorney legal counsel | abogado abogada legal licenciado',
  'staff team employee employees people | equipo personal empleados',
  'owner founder founded founders started start established since history | dueno duena fundador fundadora fundadoras fundado fundada fundacion desde historia inicio',
  'experience experienced years | experiencia anos trayectoria',
  'certified licensed qualified qualification degree accredited certification bonded | certificado certificados titulado titulo cedula maestria doctorado licencia acreditado',
  'online virtual remote telehealth video zoom teletherapy telemedicine | linea virtual remoto remota videollamada distancia online',
  'inperson in-person onsite | presencial presenciales persona',
  'language languages speak english spanish bilingual | idioma idiomas hablan habla ingles espanol bilingue',
  'area areas serve served service region coverage cover neighborhood city cities county | zona zonas cobertura servicio region ciudad colonia barrio municipio cubren',
  'deliver delivery ship shipping courier | envio envios entrega entregas enviar domicilio mandan reparto',
  'pickup collect pick-up | recoger recogida recoleccion',
  'warranty guarantee guaranteed | garantia garantizado garantizan',
  'repair fix fixing repairs | reparar reparacion arreglar arreglo reparan',
  'install installation installing | instalar instalacion instalan',
  'maintenance tune-up service servicing inspection | mantenimiento revision inspeccion servicio',
  'clean cleaning cleanup | limpiar limpieza',
  'haircut cut trim | corte cortar',
  'color coloring dye highlights balayage | color tinte tintura mechas',
  'nail nails manicure pedicure | una unas manicura manicure pedicura pedicure',
  'wedding bridal bride event events party | boda novia novias evento eventos fiesta',
  'groom grooming bath bathing | estetica bano peluqueria',
  'boarding overnight stay hotel kennel | hospedaje pension alojamiento hotel guarderia',
  'daycare day-care childcare | guarderia',
  'train training trainer trainers teach teaches teaching lesson lessons class classes course courses obedience | entrenar entrenador entrenadora entrenamiento ensenan ensena adiestramiento clase clases curso cursos leccion lecciones',
  'vaccine vaccination vaccinated shots shot immunization | vacuna vacunas vacunacion vacunado',
  'prescription medication medicine medicines prescribe refill renewal renew renewed | receta recetas medicamento medicamentos medicina recetan surtir renovar',
  'record records history portal results | expediente historial registros resultados',
  'privacy confidential private secure confidentiality | privacidad confidencial confidencialidad privado',
  'accessible wheelchair disability accessibility | accesible silla ruedas discapacidad accesibilidad',
  'wifi internet | wifi internet',
  'food eat menu meal lunch dinner breakfast | comida comer menu almuerzo cena desayuno',
  'vegan vegetarian gluten | vegano vegetariano gluten',
  'age old older minimum | edad anos minima mayores',
  'rule rules policy policies terms | regla reglas politica politicas condiciones terminos',
  'late delay lateness no-show | tarde retraso tardanza',
  'wait waiting | esperar espera',
  'accept accepted take taking | aceptan acepta aceptamos reciben recibe',
  'treat see serve care | atienden atiende atender atendemos atencion tratan tratar',
  'job jobs career careers hiring hire | empleo trabajo vacantes contratan contratando',
  'complaint complain problem issue | queja reclamo problema',
  'review reviews testimonial rating | resena resenas opiniones testimonios',
  'invoice receipt bill billing | factura facturan recibo facturacion',
  'tax taxes vat | impuesto impuestos iva',
  'tip tips gratuity | propina propinas',
  'pain painful hurts | dolor duele doloroso',
  'tooth teeth | diente dientes muela muelas',
  'whitening whiten bleaching | blanqueamiento blanquear',
  'braces orthodontics aligners invisalign | brackets ortodoncia alineadores frenos',
  'filling cavity crown implant root canal | empaste caries corona implante endodoncia',
  'water leak leaking pipe pipes drain plumbing plumber | agua fuga tuberia tubo drenaje plomeria plomero fontaneria fontanero',
  'heater heating furnace boiler | calentador calefaccion caldera boiler',
  'air conditioning ac hvac cooling | aire acondicionado clima',
  'electric electrical electrician | electrico electricidad electricista',
  'house home property properties apartment listing | casa propiedad propiedades departamento piso apartamento vivienda inmueble',
  'rent rental lease renting | renta alquiler rentar alquilar arrendamiento',
  'buy purchase buying | comprar compra',
  'sell selling seller | vender venta vendedor',
  'order track tracking package | pedido rastrear rastreo seguimiento orden',
  'size sizes sizing | talla tallas tamano',
  'divorce custody | divorcio custodia',
  'immigration visa | migracion inmigracion visa visado',
  'injury accident accidents | lesion lesiones accidente accidentes',
  'depression anxiety stress | depresion ansiedad estres',
  'morning afternoon evening night | manana tarde noche',
  'holiday holidays christmas | festivo festivos feriado feriados vacaciones navidad',
  'service services offer provide treatment treatments specialty specialties specialize | servicio servicios ofrecen tratamiento tratamientos especialidad especialidades',
  'allow allowed permitted permit possible | permitido permiten permite posible',
  'small little mini | pequeno pequena chico chica',
  'large big xl | grande grandes',
  'medium mid-size | mediano mediana',
  'contact reach touch | contacto contactar comunicarme',
  'website site web page link url | sitio web pagina enlace',
  'picture photo image photos pictures | foto fotos imagen imagenes',
  'delete remove erase | borrar eliminar quitar',
  'create make add insert include | crear hacer agregar incluir anadir',
  'stop disable deactivate prevent turn | parar desactivar evitar impedir',
  'limit restrict restricted constrain | limite limitar restringir',
  'folder directory | carpeta directorio',
  'video videos clip | video videos',
  'password login account | contrasena cuenta acceso',
]

/** Words that hold sentences together and say nothing about the matter. Folded: without accents. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but if then than so of in on at to for from by with without about into over under up down out off as is are was were be been being am do does did doing done have has had having i you he she it we they me him her us them my your his its our their mine yours this that these those there here what which who whom whose when where why how can could will would shall should may might must not no yes please thanks thank hi hello hey ok okay per just also too very really actually some any each every all both such own same s t re ve ll d m don doesn didn isn aren wasn won wouldn couldn shouldn im ive id youre hows whats whens wheres theres let lets got gonna wanna ' +
    'el la los las un una unos unas lo al del de en y e o u a con sin por para segun sobre entre hasta desde que quien quienes cual cuales cuando cuanto cuanta cuantos cuantas como donde se me te le les nos os mi mis tu tus su sus nuestro nuestra nuestros nuestras es son era eran ser soy eres somos fue fueron esta este esto estos estas estan estar estoy estamos hay ha han he has hemos hola buenas buenos dias gracias favor si no ni pero porque pues mas muy ya tambien algo alguna algun algunos algunas eso esa ese esos esas yo ella ellos ellas usted ustedes nosotros'
  ).split(' '),
)

/** Words that nearly every question holds: they count a little. */
export const weakWords: ReadonlySet<string> = new Set(
  (
    'offer provide have get want need like know tell use make take give see go come find help work able possible available sure thing things something anything someone people person way kind type sort guys company business place today now day currently ask question say talk wonder wondering looking look interested exactly normally usually generally specific certain much many long far often old offering provided both either else other another outside besides also still ever welcome ' +
    'ofrecer ofrecen tener tienen tiene tengo tenemos querer quiero quisiera necesito necesitar puedo puede pueden podria poder saber decir dar dan hacer hacen hace ir usar ver encontrar ayuda ayudar cosa cosas alguien persona personas manera forma tipo empresa negocio lugar hoy ahora dia pregunta hablar exactamente normalmente generalmente debo deber cada tan va van voy ir atienden atiende atendemos manejan realizan cuentan trabajan fuera otro otra otros otras aparte ademas llevar llevo lleva llevas llevan bienvenido bienvenida bienvenidos bienvenidas'
  ).split(' '),
)

/**
 * Words that people put around the matter: they count where pages use them as well, and nothing where none does,
 * since a page says the same with others. "What happens if I arrive late?" is about being late.
 */
export const softWords: ReadonlySet<string> = new Set(
  (
    'happen happens happened leave leaving left arrive arriving arrived keep kept put run running ran start started try tried show showed mean means meant seem stay wear expect near nearby close little small big large young nice good best well right whole quite late accept accepts accepted ' +
    'add agree allow allowed answer appear ask asked avoid became become been began begin believe belong bring brought came carry catch change changed check choose clear cleared come coming complete consider continue cover decide depend describe end enjoy exist explain fall feel felt fill fit follow forget forgot gave getting give gone got grow had handle handled hear heard held hold hope include included involve join knew know known last learn led let like live lived living look lose lost love made make making manage matter meet meeting mention mind miss missed move need needed notice pass pick plan play playing prefer reach read ready realize receive received recommend remain remember remove replace require required said save saw say seen send sent set share sign sit spend spent stand stop suggest suppose switch talk tell think thought throw together told took touch treat true turn understand used using visit waiting walk want watch went win wish wonder work working write written wrote yet ' +
    'case cases caso casos already again ahead almost alone along always anyway around away back before below better bit cheap cheaper common completely correct different difficult easy enough even exact expensive extra fast few fine first full glad great hard high important instead later least less low lot main maybe mostly near necessary never new next often only open overall per perhaps pretty probably quick quickly rather ready real really safe similar simple simply single sooner special still straight sudden suddenly together total typical typically upfront usual various worst worth wrong ' +
    'pasa pasar pasan paso dejar deja dejo dejan deje poner pone ponen pongo puso llegar llego llega llegan llegue hago haces venir vengo viene vienen vienes vaya quedar queda quedan quedo suele suelen cerca lejos pequeno pequena pequenos pequenas grande grandes joven jovenes bueno buena buen mejor bien mismo misma acepta aceptan aceptas aceptar reciben ' +
    'acaba acaban acabo andar aparece asistir aunque ayer bastante busco buscar busca buscan caer cambia cambian casi cayo comenzar comienza conocer conoce conocen conseguir consigo contar conviene convendria correcto creo creer dado darme dentro despues dicen dice dijo dijeron distinto dura encargan encarga entender entiendo entonces entrar entra escribir esperar estuve falta faltan funciona funcionan guardar gusta gustaria haber habria hacerme hacerse hace hacen hecho hubo iba importa importante incluido incluye incluyen intento jugando jugar junto jugar lograr luego manda mandan mandar mejor menos mientras mira mirar mostrar mucho mucha muchos muchas mover nada nueva nuevo nunca ocupa ocupar ocurre ocurrio olvide parece parecer parte pedir pido pide piden pensar pienso perder perdi permitir poco poca pocos pocas posible preferir preferible prefiero primero pronto proximo quitar realmente recibir recomienda recomiendan recomendar regresar revisar saben sabes sale salen salir seguro sentir sentar servir sigue siguen siguiente sirve sirven solo subir sucede suceder supone tarda tardar temprano tenia tenido terminar toca tocar todavia toma tomar tome traigo trae usa usan uso utiliza utilizan varios varias venga vengan ver vivo vive volver vuelvo'
  ).split(' '),
)
