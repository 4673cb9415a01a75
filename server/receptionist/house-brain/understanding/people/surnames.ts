import { wordSet } from './words.ts'

const english = `
  adams ahmed akhtar alexander ali allen anderson andrews armstrong arnold ashton atkins atkinson austin
  bailey baker baldwin ball banks barker barlow barnes barnett barrett barry bates baxter begum bell
  bennett benson berry bird bishop black blake bond booth bowen bowman boyd boyle bradley brady bray
  brennan brewer briggs brooks brown bryant buckley bull burgess burke burns burton butler byrne cameron
  campbell carey carpenter carr carroll carter chambers chan chandler chang chapman chen clark clarke
  clayton cole coleman coles collins connolly cook cooke cooper cox craig crawford cross cruz cunningham
  curtis daly daniels davidson davies davis davison dawson day dean dennis dixon doherty donnelly
  douglas doyle duffy duncan dunn edwards elliott ellis evans farrell ferguson field fisher fitzgerald
  fleming fletcher flynn ford foster fowler fox francis franklin fraser freeman french fuller gallagher
  gardner george gibbs gibson gilbert gill glover goodwin gordon graham grant gray green greene
  greenwood gregory griffin griffiths gunn gupta hall hamilton hammond hancock hansen hanson harding
  hardy harper harris harrison hart hartley harvey hawkins hayes haynes heath henderson henry hewitt
  hicks higgins hill hobbs hodgson holland holmes holt hooper hope hopkins horton houghton howard
  howarth howell howells hudson hughes humphreys hunt hunter hurst hussain hutchinson ibrahim iqbal
  jackson jacobs james jarvis jenkins jennings jensen john johnson johnston jones jordan joyce kaur kay
  kaur kelly kemp kennedy kent kerr khan kim king kirby knight kumar lamb lambert lane larson law
  lawrence lawson leach lee leonard lewis little lloyd long lowe lucas lynch macdonald mahmood malik
  mann manning marsden marsh marshall martin mason matthews may mccarthy mcdonald mckenzie mclean mellor
  metcalfe miah michael miles miller mills mistry mitchell moore moran morgan morley morris morrison
  morton moss murphy murray myers nash naylor nelson newman newton nguyen nicholls nicholson nixon noble
  nolan norman norris norton obrien oconnor odonnell oliver olson oneill osborne owen owens page palmer
  park parker parkes parkin parkinson parry parsons patel patterson pearce pearson perkins perry peters
  peterson phillips pickering pollard poole pope porter potter potts powell power pratt preston price
  pritchard pugh quinn rahman randall read reed rees reeves reid reynolds rhodes rice richards
  richardson riley ritchie roberts robertson robinson robson rogers rose ross rowe rowley russell ryan
  sanders sanderson savage schmidt schofield scott sharma sharp sharpe shaw shepherd sheppard short
  simmons simpson sims sinclair singh skinner slater smart smith smyth spencer stanley steele stephens
  stephenson stevens stevenson stewart stokes stone storey stuart sullivan summers sutton swift sykes
  talbot tate taylor terry thomas thompson thomson thornton thorpe todd tomlinson townsend tran tucker
  turnbull turner tyler vaughan vincent wade walker wallace wallis walsh walters walton wang ward warner
  warren waters watkins watson watts webb webster welch wells west weston wheeler white whitehead
  whittaker wilkins wilkinson willis williams williamson wilson winter wong wood woods woodward wright
  wyatt yates young
`
const spanish = `
  acosta aguilar aguirre alonso alvarado alvarez arias avila ayala barrera bautista benitez bernal
  blanco bravo cabrera calderon camacho campos cardenas carrillo castillo castro cervantes chavez
  contreras cordero cordoba cortes cortez crespo cruz delgado diaz diez dominguez duran escobar espinosa
  espinoza estrada fernandez ferrer figueroa flores franco fuentes gallardo gallego garcia garrido garza
  gil gimenez gomez gonzales gonzalez guerra guerrero gutierrez guzman hernandez herrera hidalgo ibarra
  iglesias jimenez juarez lara leon lopez lozano luna maldonado marin marquez marrero martin martinez
  medina mejia mendez mendoza meza miranda molina montero montoya mora morales moreno moya munoz navarro
  nieto nunez ochoa ojeda orozco ortega ortiz osorio pacheco padilla palacios parra pascual pena perez
  pineda ponce prieto quintero ramirez ramos rangel rey reyes rios rivas rivera robles rodriguez rojas
  roman romero rosales rosas rubio ruiz saavedra salas salazar salinas sanchez sandoval santana santiago
  santos serrano silva solis sosa soto suarez tapia torres trejo trujillo valdez valencia vargas vasquez
  vazquez vega velasco velasquez velazquez velez vera vidal villa villanueva villarreal yanez zamora
  zapata zavala zuniga
`

/** Common surnames, folded. */
export const surnames: ReadonlySet<string> = wordSet(`${english} ${spanish}`)
