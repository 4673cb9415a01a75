/** Classes of words that the Spanish cues are made of. */
export const classes = {
  cita: `
    cita|citas|turno|turnos|reserva|reservas|reservacion|reservaciones|consulta|consultas|hora medica
      |cita medica|control|valoracion|mesa|habitacion|visita|sesion|revision|limpieza|examen|chequeo|cupo
      |espacio|hueco|corte
  `,
  quiero: `
    quiero|quisiera|quiciera|kiero|deseo|desearia|necesito|nesecito|nececito|nesesito|requiero
      |me gustaria|querria|queria|busco|solicito|ando buscando|me urge|vengo a|vengo por|vine a|vine por
      |me interesa|preciso|ocupo|pretendo
  `,
  agendar: `
    agendar|agenda|agendame|agende|agendarme|agendo|agendemos|agendarla|agendarle|reservar|reserva
      |reservame|reserve|programar|programame|programe|sacar|saco|sacarme|pedir|pido|pedirle|solicitar
      |separar|separame|apartar|apartame|apartarme|hacer|tomar|tomo|coger|conseguir|obtener|dar|dame
      |darme|deme|registrar|tener|poner|ponme|marcar|concertar|asignar|asignarme|asigname|fijar|crear
      |hacerme|haga|haz|hagamos
  `,
  cancelar: `
    cancelar|cancela|cancelame|cancele|cancelen|cancelarla|cancelarlo|cancelo|cancelacion|cancelada
      |canselar|anular|anula|anularla|anularlo|anule|anulacion|eliminar|elimina|eliminarla|borrar|borra
      |borrarla|quitar|quitarla|suspender|desagendar|dar de baja|desmarcar
  `,
  cambiar: `
    cambiar|cambia|cambiame|cambie|cambiarla|cambiarlo|cambio|modificar|modifica|modificarla|reprogramar
      |reprograma|reprogramarla|reprogramacion|reagendar|reagenda|reagendarla|mover|mueve|moverla|mueveme
      |aplazar|aplazarla|posponer|posponerla|adelantar|adelantarla|correr|correrla|pasar|pasarla|pasame
      |trasladar|editar|actualizar|postergar|atrasar
  `,
  familia: `
    mama|mami|mamita|madre|papa|papi|papito|padre|hijo|hija|hijos|hijas|hijito|hijita|nino|nina|nene|nena
      |bebe|esposo|esposa|marido|mujer|senora|novio|novia|hermano|hermana|abuelo|abuela|abuelito|abuelita
      |tio|tia|primo|prima|sobrino|sobrina|suegro|suegra|cunado|cunada|nieto|nieta|amigo|amiga|pareja
      |padres|perro|perrita|perrito|gato|mascota|jefe|vecino|vecina|familiar|yerno|nuera|pana|companero
      |companera
  `,
  dato: `
    nombre|apellido|documento|cedula|numero|telefono|celular|correo|email|direccion|fecha|hora|dato|datos
      |identificacion|informacion|eps|especialidad|doctor|medico|dia
  `,
  persona: `
    recepcion|soporte|call center|servicio al cliente|administracion|gerencia|persona|humano|humana|asesor|asesora|agente|operador|operadora|alguien|recepcionista|encargado
      |encargada|gerente|representante|secretaria|supervisor|supervisora|dueno|duena|ejecutivo|ejecutiva
      |empleado|empleada|persona real|ser humano|funcionario|responsable|doctor|doctora
  `,
  maquina: `
    bot|robot|maquina|computadora|computador|ordenador|chatbot|programa|inteligencia artificial|ia
      |contestadora|grabacion|sistema|persona|humano|humana|real|ser humano|automatico|virtual
  `,
  idioma: `
    ingles|espanol|castellano|frances|italiano|aleman|portugues|chino|japones|ruso|arabe|coreano|catalan
      |english|spanish
  `,
  si: `
    si|sii|claro|claro que si|por supuesto|desde luego|dale|listo|de acuerdo|correcto|exacto|exactamente
      |asi es|afirmativo|ok|bueno|perfecto|vale|de una|hagale|confirmo|acepto|cierto|es correcto
      |esta bien|esta perfecto|esta correcto|eso es|eso mismo|efectivamente|obvio|sale|simon|aja|okis
      |bien|me parece|me parece bien|por favor|confirmado|acepto|aceptar|confirmar|seguro|sin duda|verdad
      |yes|yeah|super|excelente|va$|andale|venga|hecho
  `,
  no: `
    no|nada|ninguno|ninguna|nunca|jamas|negativo|para nada|tampoco|de ninguna manera|en absoluto|que no
      |claro que no|incorrecto|no gracias|no senor|ni loco|falso|nones|not
  `,
  medico: `
    medico|doctor|doctora|dentista|odontologo|odontologa|odontologia|pediatra|ginecologo|ginecologa
      |psicologo|psicologa|oftalmologo|dermatologo|cardiologo|ortodoncista|especialista|nutricionista
      |fisioterapeuta|optometra|plomero|fontanero|electricista|tecnico|mecanico|abogado|abogada
      |veterinario|veterinaria|barbero|estilista|peluquero|medicina general|general|optometria|medica
  `,
}
