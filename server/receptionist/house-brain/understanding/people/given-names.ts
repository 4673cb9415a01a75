import { wordSet } from './words.ts'

const english = `
  aaron abby abigail adam adrian aidan aiden aimee alan albert alec alex alexander alexandra alexis
  alice alicia alison allan allen allison alyssa amanda amber amelia amy andre andrea andrew andy angela
  anita ann anna anne annette annie anthony antony april archie ariana arthur ashley ashton audrey
  austin ava avery barbara barry beatrice becky belinda ben benjamin bernard bernice beth bethany betty
  beverly bill billy blake bob bobby bonnie brad bradley brandon brenda brendan brent brett brian
  bridget brittany brooke bruce bryan bryce byron caitlin caleb callum calum cameron candice carl carla
  carmen carol caroline carolyn carrie carter casey cassandra catherine cathy cecilia chad charlene
  charles charlie charlotte chase chelsea cheryl chloe chris christian christina christine christopher
  cindy claire clara clarence clark claude claudia clayton clifford clive clyde cody colin colleen
  connie connor constance corey courtney craig crystal curtis cynthia daisy dale damian damien dan dana
  daniel danielle danny daphne darlene darrell darren dave david dawn dean deanna debbie deborah debra
  declan denis denise dennis derek derrick diana diane dominic don donald donna doris dorothy doug
  douglas duncan dustin dwayne dylan earl eddie edgar edith edmund edward edwin eileen elaine eleanor
  elena eli elijah elizabeth ella ellen ellie elliot elliott elsie emily emma eric erica erik erin
  ernest ethan eugene eva evan evelyn faith faye felicity fiona florence floyd frances francesca francis
  frank fred freddie frederick gabriel gabriella gail gareth garry gary gavin gemma gene geoff geoffrey
  george georgia georgina gerald geraldine gerard gilbert gina gladys glen glenda glenn gloria glyn
  gordon grace graeme graham grant greg gregory gwen hannah harold harriet harrison harry harvey hayley
  hazel heather heidi helen henry herbert hilary hilda holly howard hugh hunter iain ian imogen irene
  iris isaac isabel isabella isla ivan ivy jack jackie jackson jacob jacqueline jade jake james jamie
  jan jane janet janice jared jasmine jason jay jayne jean jeff jeffrey jenna jennifer jenny jeremiah
  jeremy jerome jerry jesse jessica jill jim jimmy jo joan joann joanna joanne jocelyn jodie joe joel
  john johnny jon jonathan jordan joseph josephine josh joshua joy joyce judith judy julia julian julie
  june justin kaitlyn karen karl kate katherine kathleen kathryn kathy katie katy kay kayla keira keith
  kelly kelsey ken kenneth kenny kerry kevin kieran kim kimberly kirsty kristen kristin kristina kyle
  lance larry latoya laura lauren laurence laurie lawrence leah leanne lee lena leo leon leonard leroy
  leslie lewis liam lillian lily linda lindsay lindsey lisa lloyd logan lois loretta lori lorraine louis
  louise lucas lucy luke lydia lynda lynn lynne mabel mackenzie madeline madison maggie malcolm mandy
  marc marcia marcus margaret marge marian marie marilyn marion marjorie mark marlene marsha marshall
  martha martin marvin mary mason mathew matt matthew maureen maurice max maxine maya megan melanie
  melinda melissa melvin mia michael michele michelle mike mildred miles millie mitchell mohammad
  mohammed molly mona monica morgan muhammad myra nadia nancy naomi natalie natasha nathan nathaniel
  neil nellie nicholas nick nicola nicole nigel nina noah noel nora norma norman oliver olivia ollie
  oscar owen paige pam pamela pat patrice patricia patrick patsy paul paula pauline pearl peggy penelope
  penny perry pete peter phil philip phillip phoebe phyllis poppy priya rachael rachel ralph ray raymond
  rebecca reece regina rex rhys richard rick ricky riley rita rob robert roberta robin rod rodney roger
  roland ron ronald ronnie rosalind rosie ross roy ruby russell ruth ryan sabrina sally sam samantha
  samuel sandra sandy sara sarah savannah scarlett scott sean sebastian selina shane shannon sharon
  shaun shawn sheila shelby shelley sherry sheryl shirley sidney silvia simon sonia sophia sophie
  spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue summer
  susan suzanne sydney sylvia tamara tammy tania tanya tara taylor ted teresa terence terri terry tessa
  thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey
  traci tracy travis trevor tristan troy tyler valerie vanessa vera verity vernon veronica vicki vickie
  vicky victor victoria vincent viola violet virginia vivian wade wallace walter wanda warren wayne
  wendy wesley will william willie wilma winifred yvette yvonne zach zachary zara zoe
`
const spanish = `
  adriana agustin aida alan alba alberto alejandra alejandro alfonso alfredo alicia alma alonso alvaro
  amalia amparo ana andrea andres angel angela angelica antonia antonio araceli ariel armando arturo
  aurora beatriz benito berta blanca brenda bruno camila camilo carla carlos carmen carolina catalina
  cecilia cesar clara claudia concepcion consuelo cristian cristina cristobal dalia daniel daniela dario
  david delia diana diego dolores domingo eduardo elena elias elisa elizabeth elsa elvira emilia
  emiliano emilio enrique erasmo ernesto esteban estela esther eugenia eva evelyn fabian fabiola
  federico felipe felix fernanda fernando flor florencia francisca francisco gabriel gabriela genaro
  gerardo german gilberto gisela gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector
  hernan horacio hugo humberto ignacio ines inmaculada irene iris isabel isidro ismael ivan ivonne
  jacinto jaime javier jesus jimena joaquin joel jorge jose josefa josefina juan juana juanita julia
  julian juliana julieta julio karina karla laura leonardo leonor leticia lidia liliana lilia lorena
  lorenzo lourdes lucas lucia luciana luis luisa luz magdalena manuel manuela marcela marcelo marco
  marcos margarita maria mariana mariano maribel marina mario marisol marta martha martin mateo matias
  mauricio maximiliano mayra melissa mercedes micaela miguel milagros miriam moises monica montserrat
  natalia nelson nestor nicolas noelia noemi norma nuria octavio ofelia olga omar orlando oscar pablo
  paloma paola patricia patricio paula paulina pedro perla pilar rafael ramiro ramon raquel raul rebeca
  regina rene ricardo rigoberto rita roberto rocio rodolfo rodrigo rogelio rolando roman romina ronaldo
  rosa rosalia rosario roxana ruben ruth salvador samuel sandra santiago sara saul sebastian sergio
  silvia simon sofia soledad sonia susana tania teodoro teresa tomas valentina valeria vanesa vanessa
  veronica vicente victor victoria violeta virginia viviana walter wilson ximena xavier yadira yamile
  yesenia yolanda zoila
`

/** Common given names, folded: what makes a word behind "I am" or "for" a name rather than a word. */
export const givenNames: ReadonlySet<string> = wordSet(`${english} ${spanish}`)
