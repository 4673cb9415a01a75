import type { Examples } from '../examples.ts'

/** Courtesy and plain answers. */
export const social: Examples = {
  greeting: `
    (hola|holaa|buenas|buenos días|buenas tardes|buenas noches|buen día|saludos|qué tal|qué onda|quiubo|aló|hey|ey|qué hubo|qué más|muy buenas|holi) (señorita|joven|amigo|a todos|cómo está|cómo estás|)
    (cómo|como) (está|estás|están|te va|le va|andas|andás|vas|va todo|va el día|amaneció|ha estado)
    (hay alguien|alguien) (ahí|por ahí|)
    (mucho gusto|encantado|un placer saludarle|gusto en saludarte)
    (bueno|aló|diga|sí diga|oiga|hola hola)
    qué (hay de nuevo|me cuentas|cuentas|hace|haces|se cuenta)
    todo bien por ahí
    feliz día, cómo va
    muy buenos días tenga usted
  `,
  goodbye: `
    (adiós|chao|chau|bye|hasta luego|hasta pronto|hasta mañana|nos vemos|ahí nos vemos|hasta la próxima|nos hablamos|un beso|un abrazo|ahí te ves)
    (eso|eso es|eso sería|sería|es|con eso) (todo|sería todo|es todo|basta|ya está) (gracias|por ahora|por hoy|)
    (nada más|no nada más|más nada|ya nada|no ya es todo|no así está bien) (gracias|hasta luego|)
    (ya me|me) (voy|despido|retiro|tengo que ir)
    (que (tenga|tengas|pase|pases|esté)) (buen|un buen|bonito|feliz|lindo|excelente|bien) (día|tarde|noche|fin de semana|)
    (cuídese|cuídate|bendiciones|feliz tarde|feliz noche|buenas noches) (mucho|adiós|)
    (listo|bueno|ok|vale|dale) (hasta luego|nos vemos|adiós|chao|eso sería todo|ahí nos vemos)
    (tengo que|debo) (colgar|irme|salir)
    le (dejo|cuelgo)
    no necesito (nada más|más nada)
    te llamo (luego|después)
    hablamos (luego|después|mañana)
    (no le|ya no le|no te) quito más (tiempo|el tiempo)
    (bueno pues|listo|ya estuvo), (gracias|adiós|bye|nos vemos|que estén bien)
  `,
  thanks: `
    (gracias|muchas gracias|mil gracias|muchísimas gracias|se agradece|te lo agradezco|le agradezco|muy agradecido|gracias por todo|grax|thanks) (por su ayuda|por su tiempo|mijita|señorita|doctor|)
    (muy|qué|tan|es usted muy|eres muy) (amable|lindo de su parte|gentil|buena onda|servicial)
    (me|nos) (ayudaste|ayudó|salvaste|salvó|sirvió|fue muy útil|sacaste del apuro) (mucho|la vida|bastante|)
    (excelente|buen|muy buen|gran|súper) (servicio|trabajo|atención)
    (eres|usted es) (un amor|lo máximo|un ángel|la mejor|un crack|un sol|muy inteligente)
    (genial|perfecto|excelente|estupendo|buenísimo|qué bien|qué chévere|qué padre|bacán|chévere) (gracias|)
    (dios|que dios) (se lo|te|lo) (pague|bendiga)
    (qué lindo|qué bueno|qué amable) (de su parte|eres|)
    muy amable
    gracias a ti
    me encantó cómo me atendió
    bendiciones
    (sos|eres|es usted) un (genio|amor|capo|fenómeno|encanto)
    (le|te) quedo muy (agradecido|agradecida)
    (dios|que dios) (la|lo|los|te) (bendiga|cuide|guarde)
    (muy|bien|súper) amable (de su parte|joven|señorita|)
  `,
  smalltalk: `
    (y a ti|a usted|a ti) (te|le) gusta (el fútbol|la música|bailar|tu trabajo|el café)
    (jajaja|jaja|jeje|jijiji|lol|xd|jajaj) (qué chistoso|qué risa|muy bueno|)
    (qué|uy qué) (calor|frío|lindo día|lluvia|bochorno) (hace hoy|verdad|hace|)
    (estoy|ando) (bien|muy bien|aburrido|triste|solo|feliz|cansada|contenta|mal) (y usted|y tú|gracias|hoy|)
    (muy|todo) bien (y tú|y usted|gracias|gracias a dios)
    (tienes|tenés) (novio|novia|hijos|hermanos|mascotas|pareja)
    (te|los) (quiero|amo|odio|extraño)
    (eres|sos) (chistoso|bonita|tonto|muy graciosa|feo|guapo|bobo)
    cuéntame (algo|de ti|de tu vida)
    qué (haces en tu tiempo libre|comida te gusta|música oyes)
    te (aburres|cansas) (todo el día|)
    (regular|más o menos|aquí nomás|ahí vamos|bien gracias)
    cuál es tu (color|comida|equipo) favorito
    dios es amor
    yo también
    (estoy|ando) de (buen humor|malas|buenas) (hoy|)
    (y usted|y tú|y vos) cómo la (está pasando|pasas|llevas)
  `,
  affirm: `
    (sí|si|sip|claro|claro que sí|por supuesto|ok|vale|dale|bueno|listo|perfecto|correcto|exacto|así es|de acuerdo|ándale|sale|simón|va|ajá|obvio|afirmativo|desde luego|cómo no|órale|de una|hágale|así mero|tal cual|eso|eso mismo|venga|okey|cierto|efectivamente)
    (sí|claro|ok|vale) (por favor|señor|señorita|así es|está bien|correcto|quiero|acepto|de acuerdo|me parece bien|gracias|hágalo|ese mismo|confirmo|claro|perfecto)
    (está|me parece|suena|todo) (bien|perfecto|correcto|excelente|genial|muy bien|ok)
    (me|nos) (sirve|late|parece|conviene|queda bien|viene bien|cuadra|va bien)
    (eso|así|ese|esa) (es|está bien|mero|mismo|mismo es|está perfecto|sí)
    (acepto|confirmo|adelante|hagámoslo|hágale|proceda|resérvela|agéndela|anótela|hecho|trato hecho|seguro|sin duda|ya pues|ya po)
    (sí|) (esa|esos|esas|ese) (es|son|sí es|sí son) (correcta|mi número|mis datos|correctos|la que quiero|)
    (ándale|dale|vale|bueno) (pues|va|venga|sí|perfecto)
    es correcto (todo|así|)
    exactamente (eso|así)
    tiene razón
    yo creo que sí
    que sí
    usted lo ha dicho
    está perfecto así
    (sí|claro) (a las {hora}|{dia}|para mi {pariente}|con {nombre}|una {cita}|esa hora)
    (está|estaría|suena|queda) (bien|muy bien|perfecto|bueno) (así|gracias|por mí|)
    (así|eso) (merito|mero|mismito|exactamente)
    (correcto|exacto|sí), (soy yo|esa soy|ese es|ese mero|es mi nombre)
    va que va
    (me parece|se me hace|está) (perfecto|excelente|buena idea|muy bien|bien)
    (resérvelo|hágalo|apúntelo|déjelo así está bien|proceda|póngalo)
  `,
  deny: `
    (no|nop|nel|nada|nunca|jamás|tampoco|para nada|negativo|ninguno|ninguna|qué va|claro que no|no gracias|no señor|de ninguna manera|en absoluto|nones|ni loco|ni modo que no)
    (no|nop) (gracias|señorita|así no|es eso|quiero|puedo|eso no|todavía|por ahora|lo creo|es así|está bien|ninguno|nada de eso|me interesa|tengo|es ese|para nada)
    (eso|esto|así|ese) no (es|está bien|fue lo que pedí|es correcto|quiero|me sirve|es lo que dije|era)
    no es (eso|así|correcto|lo que pedí|cierto|lo que busco|el mío|verdad)
    (mejor|hoy|ahora|todavía|aún|así|eso) no
    (está|estás|eso está) (mal|equivocado|incorrecto|errado)
    (yo|) no (dije|pedí|quise|mencioné) eso
    (no me|no nos) (gusta|sirve|conviene|interesa|late|queda bien|parece)
    (me|te) (entendió|entendiste) mal
    (prefiero|creo) que no
    no estoy de acuerdo
    de (eso|ninguna) nada
    para nada es así
    ninguna de (las dos|esas|ellas)
    no tengo (eso|documento|correo|ninguna)
    no (a las {hora}|{dia}|para mi {pariente}|con {nombre}|quiero esa hora|es con {nombre})
    no (quiero|necesito|he pedido|tengo) (ninguna|esa|una) {cita}
    no (era|fue|es) eso lo que (quería|dije|pedí|busco|necesito)
    no soy (esa persona|yo|el paciente|quien busca)
    (nada de eso|negativo|nanai|ni pensarlo|ni de broma|nones|tampoco eso)
  `,
}
