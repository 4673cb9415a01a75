import type { Cue } from '../lexicon.ts'

/** What is not the business of a front desk. */
export const foreign: Cue[] = [
  {
    label: 'out_of_scope',
    weight: 0.92,
    says: `
      (llover|llueve|lluvia|lloviendo|comprar (un|una) (carro|casa|moto|celular|tv)|chiste|chistes|adivinanza|cuento|poema|cancion|receta|recetas|cocinar|clima|pronostico|noticias
        |futbol|partido|equipo|pelicula|peliculas|musica|horoscopo|loteria|dolar|bitcoin|presidente
        |capital de|poblacion|traduce|traducir|traduccion|raiz cuadrada|matematicas|multiplica|calcula
        |suma|resta|planeta|planetas|programar en|codigo|python|javascript|videojuego
        |juego|juegos|netflix|whatsapp|facebook|google|instagram|pizza|hamburguesa|cerveza|tarea|curso|cursos
        |inteligencia)
      como se (hace|hacen|prepara|cocina) (un|una|el|la|los|las)
      cuant* (habitantes|paises|kilometros|planetas|estrellas|anos tiene)
      (empanadas|arepas|tacos|comida|ropa|zapatos|celulares|politica|religion|amor|chisme)
      (aprender|aprende|ensename|ensenar) (a|sobre|como|de) _|quiero (ser|crear|hacer) (un|una|mi) (app|aplicacion|web|pagina|juego|robot
        |proyecto|pelicula|programa|bot)
      cuanto es \\d+|\\d+ (mas|por|menos|entre) \\d+|cuanto es (dos|tres|uno|cuatro|cinco)
      (cara o (sello|cruz)|lanza una moneda|como se dice|que opinas|quien (gano|invento|descubrio)
        |solo (soy|estoy) (un|una|probando|mirando|viendo|curioseando|de)
        |soy (un|una) (curios*|developer|desarrollador*|estudiante|programador*)
        |estoy (probando|mirando|viendo|testeando)|prueba|probando|testing|test$)
    `,
  },
]
