/**
 * Words for the same service in both languages and in everyday speech, so that "limpieza" finds "Cleaning" and
 * "haircut" finds "Corte". Folded; each line is one meaning.
 */
export const serviceWords: readonly (readonly string[])[] = `
cleaning limpieza hygiene higiene
whitening blanqueamiento bleaching
checkup check revision chequeo examen exam control
emergency urgencia emergencia urgent urgente pain dolor toothache
consultation consulta asesoria valoracion
filling empaste resina relleno cavity caries
extraction extraccion
crown corona
braces brackets frenos ortodoncia orthodontics
implant implante
haircut cut corte trim
color colour tinte tinturado highlights mechas
blowdry peinado styling
beard barba shave afeitado
manicure manicura nails
pedicure pedicura
facial limpieza
massage masaje
waxing depilacion
eyebrows cejas
lashes pestanas
repair reparacion arreglo fix arreglar reparar
estimate presupuesto cotizacion quote
maintenance mantenimiento service tuneup
installation instalacion install instalar replacement
inspection inspeccion
drain drenaje desague clog tapado tapo tapada destape destapar unclog desatasco desatascar atascado atasco
leak fuga gotera drip dripping leaking goteo gotea goteando
heater calentador boiler
viewing visita showing tour recorrido
valuation valuacion tasacion appraisal
phone telefono call llamada
video videollamada
document documento documentos
training entrenamiento adiestramiento
grooming estetica peluqueria
boarding hospedaje hotel
vaccine vacuna vaccination shot
physical fisico
therapy terapia session sesion
lesson class course clase curso taller
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
