/** What the contract and the operations say of fields, for readers of Spanish. A test finds what is missing here. */
export const spanishRefusals: Record<string, string> = {
  'A comment has at most 2000 characters.': 'Un comentario tiene como máximo 2000 caracteres.',
  'A service takes at least 5 minutes.': 'Un servicio dura como mínimo 5 minutos.',
  'A service takes at most a day.': 'Un servicio dura como máximo un día.',
  'A visitor id has at most 100 characters.':
    'El identificador de un visitante tiene como máximo 100 caracteres.',
  'Another contact has this phone number or e-mail address.':
    'Otro contacto ya tiene este teléfono o este correo.',
  'Choose a file with questions and answers.': 'Elige un archivo con preguntas y respuestas.',
  'The first line must name the columns question and answer.':
    'La primera línea debe nombrar las columnas pregunta y respuesta.',
  'This is not a CSV file. Save the table as CSV (UTF-8) and try again.':
    'Esto no es un archivo CSV. Guarda la tabla como CSV (UTF-8) e inténtalo de nuevo.',
  'Choose at least one permission.': 'Elige al menos un permiso.',
  'Fill in at least one field.': 'Rellena al menos un campo.',
  'Give a contact, an intent or a summary.': 'Indica un contacto, un motivo o un resumen.',
  'Give a name.': 'Escribe un nombre.',
  'Give a phone number or an e-mail address.': 'Indica un teléfono o un correo electrónico.',
  'Give at least a name, a phone or an e-mail address.':
    'Indica al menos un nombre, un teléfono o un correo electrónico.',
  'Give either contact or contact_id.': 'Indica contact o contact_id, no los dos.',
  'Give the receptionist a name.': 'Ponle un nombre a su recepcionista.',
  'Give the service a name.': 'Ponle un nombre al servicio.',
  'Name an IANA time zone, such as America/New_York.':
    'Indica una zona horaria IANA, como America/Mexico_City.',
  'Name at least one language.': 'Indica al menos un idioma.',
  'Name each day once.': 'Indica cada día una sola vez.',
  'Name each language once.': 'Indica cada idioma una sola vez.',
  'Name the visitor.': 'Falta el identificador del visitante.',
  'Only a pasted text can be replaced. Upload the new file, or read the website again.':
    'Solo se puede cambiar un texto pegado. Sube el archivo nuevo o vuelve a leer la web.',
  'Only a website can be read again by itself.': 'Solo una web se puede volver a leer automáticamente.',
  'Paste some text.': 'Pega un texto.',
  'Quiet hours must end at another time.': 'Las horas de silencio deben terminar a otra hora.',
  'Send one file in the field "file".': 'Envía un archivo en el campo «file».',
  'The closing time must be later than the opening time.':
    'La hora de cierre debe ser posterior a la de apertura.',
  'The last day must not be before the first.': 'El último día no puede ser anterior al primero.',
  'A note has at most 500 characters.': 'Una nota tiene como máximo 500 caracteres.',
  'A variant gets at least 1 %.': 'Una variante recibe como mínimo el 1 %.',
  'A variant gets at most 99 %.': 'Una variante recibe como máximo el 99 %.',
  'An area code has three digits, such as 212.': 'Un prefijo tiene tres cifras, por ejemplo 212.',
  'Compare at least two versions.': 'Compara al menos dos versiones.',
  'Compare at most four versions.': 'Compara como máximo cuatro versiones.',
  'Each version stands once.': 'Cada versión va una sola vez.',
  'Say what is tried.': 'Di qué se prueba.',
  'The shares make 100 % together.': 'Las partes suman 100 %.',
  'Ask for at most 62 days at a time.': 'Pide como máximo 62 días de una vez.',
  'This does not look like a complete phone number.': 'Este teléfono no parece completo.',
  'This file is empty.': 'Este archivo está vacío.',
  'This is not a complete phone number. Write it with its area code, such as +1 212 555 0100.':
    'Este teléfono no está completo. Escríbelo con su prefijo, como +34 612 55 50 18.',
  'This is not an e-mail address.': 'Esto no es un correo electrónico.',
  'This is not an id.': 'Esto no es un identificador.',
  'This is not the address of a website. Write it like example.com.':
    'Esto no es la dirección de una web. Escríbela así: ejemplo.com.',
  'This short name is taken. Choose another.': 'Este nombre corto ya está en uso. Elige otro.',
  'Type the address of a website.': 'Escribe la dirección de una web.',
  'Use small letters, digits and single hyphens.': 'Usa minúsculas, cifras y guiones sueltos.',
  'Write a colour as #RRGGBB, such as #14213D.': 'Escribe un color como #RRGGBB, por ejemplo #14213D.',
  'Write a country as two capital letters, such as US.':
    'Escribe el país con dos mayúsculas, por ejemplo MX.',
  'Write a currency as three capital letters, such as USD.':
    'Escribe la moneda con tres mayúsculas, por ejemplo EUR.',
  'Write a message.': 'Escribe un mensaje.',
  'Write a name.': 'Escribe un nombre.',
  'Write a phone number with its area code.': 'Escribe un teléfono con su prefijo.',
  'Write a phone number.': 'Escribe un teléfono.',
  'Write a time as HH:MM, such as 09:30.': 'Escribe la hora como HH:MM, por ejemplo 09:30.',
  'Write a web address, such as example.com.': 'Escribe una dirección web, por ejemplo ejemplo.com.',
  'Write an e-mail address, such as ana@example.com.':
    'Escribe un correo electrónico, por ejemplo ana@example.com.',
  'Write an e-mail address.': 'Escribe un correo electrónico.',
  'Write an origin such as https://www.example.com.':
    'Escribe un origen, por ejemplo https://www.ejemplo.com.',
  'Expect at least one thing: otherwise the scenario proves nothing.':
    'Espera al menos una cosa: si no, la prueba no prueba nada.',
  'Give the scenario a name.': 'Ponle un nombre a la prueba.',
  'There is no scenario in it.': 'No contiene ninguna prueba.',
  'The caller needs an appointment to move or cancel.':
    'Quien llama necesita una cita para cambiarla o cancelarla.',
  'Tell when the caller would like to come instead.': 'Di cuándo le gustaría venir a quien llama.',
  'Tell what the caller wants to book.': 'Di qué quiere reservar quien llama.',
  'Write what the caller says first.': 'Escribe lo primero que dice quien llama.',
  'Write the message that the caller leaves.': 'Escribe el recado que deja quien llama.',
  'Another scenario has this name.': 'Otra prueba tiene este nombre.',
  'Two scenarios have this name.': 'Dos pruebas tienen este nombre.',
  'This is not a valid regular expression.': 'Esto no es una expresión regular válida.',
  'Write at least one turn.': 'Escribe al menos un turno.',
  'Write the words to look for.': 'Escribe las palabras que hay que buscar.',
  'Write what should have been understood.': 'Escribe lo que debería haberse entendido.',
  'Write what the caller says.': 'Escribe lo que dice quien llama.',
  'Write something first.': 'Escribe algo primero.',
  'Write the address of a picture.': 'Escribe la dirección de una imagen.',
  'Write the answer.': 'Escribe la respuesta.',
  'Write the number as people dial it, such as 911.': 'Escribe el número como se marca, por ejemplo 112.',
  'Write the question.': 'Escribe la pregunta.',
}

/** A sentence of a refusal in Spanish; as it is where there is none. */
export function inSpanish(sentence: string): string {
  const long = /^A message has at most (\d+) characters\. Please shorten it\.$/.exec(sentence)
  if (long) return `Un mensaje tiene como máximo ${long[1]} caracteres. Acórtalo, por favor.`
  const most = /^At most (\d+) (characters|turns|expectations|at a time)\.$/.exec(sentence)
  if (most) return `Como máximo, ${most[1]} ${counted[most[2]!]}.`
  return spanishRefusals[sentence] ?? sentence
}

const counted: Record<string, string> = {
  characters: 'caracteres',
  turns: 'turnos',
  expectations: 'expectativas',
  'at a time': 'de una vez',
}
