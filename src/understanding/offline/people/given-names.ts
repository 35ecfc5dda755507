/** Common given names, folded: by one of them a single word is known to be a name. Rarer ones need a cue beside them. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abigail adam adele adrian agnes ahmed aisha alan albert alec alejandro alex alexander alexandra alexis alfred ali alice alicia alina alison amanda amelia amir amy ana anastasia andre andrea andreas andrew andy angela angelika anja anke ann anna anne annette annika anthony antje anton antonia antonio arjun armin arne arnold arthur astrid axel
  barbara bastian beate beatrice ben benedikt benjamin bernadette bernd bernhard bert beth bettina betty bianca bill birgit birte bjorn bjoern bob boris brad brenda brian brigitte britta bruce bruno
  carl carla carlos carmen carol carolin caroline carsten catherine cathy cem charles charlie charlotte chloe chris christa christian christiane christina christine christoph christopher cindy claire clara claudia claus colin connor conrad corinna cornelia craig cynthia
  dan daniel daniela danielle dave david dawn dean deborah denis denise dennis derek detlef diana diane diego dieter dietmar dirk dominik dominic donald donna doris dorothea doug douglas duncan
  ed eddie edgar edith edward egon eileen elaine eleanor elena elias elisabeth elizabeth elke ella ellen emil emily emma emre eric erich erik erika ernst esther ethan eva evan eve evelyn
  fabian fatima felix ferdinand fiona florian frances francesca francis franziska frank franz fred frederik frieda friedrich fritz
  gabi gabriel gabriele gareth gary gavin geoff george georg gerald gerd gerhard gerrit gina gisela giulia giovanni gordon graham greg gregor greta guido gunnar gunter guenter guenther gustav
  hanna hannah hannes hans harald harriet harry hartmut hasan heather heide heidi heike heiko heiner heinrich heinz helen helena helga helmut henning henry herbert hermann hilde holger horst howard hugo hussein
  ian ibrahim igor ilona ilse imran ina ines inga ingo ingrid irene iris irina isaac isabel isabella isabelle ivan
  jack jackie jacob jacqueline jake jakob james jamie jan jana jane janet janine jasmin jason javier jay jean jeff jenna jennifer jenny jens jeremy jesper jesse jessica jill jim jo joachim joan joanna joe joel johan johann johanna johannes john jonas jonathan jordan jorg joerg jose josef joseph josephine josh joshua juan judith judy julia julian juliane juliette juergen jurgen justin jutta
  kai karen karim karin karina karl karla karsten katarina kate katharina katherine kathleen kathrin kathy katja katrin keith kelly kemal ken kenneth kerstin kevin kim kirsten kirsty klara klaus konrad konstantin kristin kristina kurt kyle
  lara lars laura lauren laurent lea leah lee lena leo leon leonard leonie leslie liam lina linda lisa liz lorenz lorna louis louise luca lucas lucia lucy ludwig luis luisa lukas luke lutz lydia lynn
  madison magdalena maja malcolm malte manfred manuel manuela marc marcel marcus margaret margit margot maria marianne marie marina mario marion marisa mark marko markus marlene martha martin martina mary maryam mathias matt matthew matthias maureen maurice max maximilian megan mehmet melanie melissa michael michaela michel michelle miguel mike milan mila mira miranda miriam mohamed mohammed monica monika monique moritz muhammad mustafa
  nadine nadja nancy naomi natalie natascha nathan neil nele niall nicholas nick nicola nicolas nicole niels nigel niklas nikolaus nils nina noah noel nora norbert norma
  olaf ole oleg olga oliver olivia omar oscar oskar otto owen
  pablo pamela pascal pat patricia patrick paul paula pauline pavel pedro peggy penny peter petra phil philip philipp philippa pia pierre priya
  rachel rafael rainer ralf ralph ramona raphael raquel raul ray raymond rebecca regina reiner reinhard rene renate rebekka ricarda richard rick rita rob robert robin roger roland rolf roman ron ronald ronja rosa rosemary ross roswitha roy rudi rudolf rupert russell ruth ryan
  sabine sabrina sally sam samantha samir samuel sandra sanjay sara sarah sascha scott sean sebastian selina sergej sergio seth sharon sheila shirley sigrid silke silvia simon simone sina sofia sofie sonia sonja sophia sophie stacy stefan stefanie steffen stella stephan stephanie stephen steve steven stuart sue susan susanna susanne suzanne svenja sven swen sybille sylvia
  tamara tanja tanya tara tatjana ted teresa terry theo theodor theresa thomas thorsten till tim timo tina tobias toby todd tom tomas toni tony torben torsten tracy trevor tristan
  udo ulf uli ulla ulrich ulrike ursula ute uwe
  valentin valerie vanessa vera verena veronica veronika victor victoria viktor vincent vivian volker
  walter waltraud wanda wendy werner wilhelm will willi william wolfgang
  xavier yannick yasmin yusuf yvonne zoe
  aidan aiden aileen ailsa alastair alba alfie alma alois alwin amalia amber ambrose amelie amit amrita anand andreja
  angus anil anita anjali anouk ansgar anselm antoine aoife archie ariana arlo arno arvid asha ashok atticus aurelia
  ayesha ayse
  barnaby barry bartosz basil bea benno benny beppo berta bertram bess bettine bogdan bonnie bram brandon brendan
  brent bridget bronagh bronwyn bryan bryce burak caleb callum cameron candice caoimhe carina carlotta carmel carter
  cassandra cecilia cecily celia celine chantal charlene chelsea chester chiara chuck ciara ciaran clarissa claudio
  clemens clifford clint clive colette colleen conny corey cormac corwin courtney crystal curtis cyril
  dagmar damian damien daphne darcy daria darren dazza deb debbie deepa deepak delia delphine denny derry desmond devon
  dilip dina dinesh dmitri dolores dominique dora dorian dorothy dylan dympna
  eamon eberhard edda edna edwin eike eilis eireann ekaterina elfriede eli eliza ellie elliot elmar eloise elsa elsie
  elton elvira emanuel emilia emilie enno enrico enzo erin erna ernie erwin esme estelle etienne eugen eugene eunice
  evi ewan ezra
  fay feargal felicity fenella fergus fern fiadh finn fiorella flora florence frankie fraser freddie freya friederike
  friedhelm fritzi
  gabe gabriela gail ganesh garrett gaston gav gaynor gemma genevieve geoffrey georgina geraldine gerda gerlinde
  gertrud gianni gideon gil giles gillian gino giorgio gita glen glenda glenn gloria goran gracie grete griselda gwen
  gwendolyn
  hakan hamish hank hannelore harish harvey hattie hauke hazel heath hector hedwig heidrun hendrik henk henrietta
  henrik herta hettie hildegard hiro hubert hugh humphrey ida ignaz ilka imelda imogen indira ingeborg ingmar inigo
  iona isla ismail ivana ivo ivor
  jaap jacinta jacques jai jamal janek janis janos jared jarek jaroslav jasmine jasper jaya jayne jeanette jeannie
  jeffrey jenni jeroen jerome jerry jerzy jessie joana jodie joep jolanda jonny joost jorge josefine joyce judd
  judson juliet jupp juri jussi
  kamal karel karola kasia katarzyna katerina kathi kathryn katie kavita kay kaylee keira keiran kelvin kendra kenji
  kerry kian kiera kieran kilian kiran klemens knut koen koray kumar kunal kyra
  lachlan laila lakshmi lana lasse lata lavinia leander leif leigh lenny lennart lenora leona leonardo leopold leroy
  letitia lettie lewis lexi liesel lilian liliana lillian linus lionel lissy liv livia lizzie lois lola lou lorcan
  loretta lori lorraine lotte lottie louisa lucian luciana lucie lucinda lucius ludger luigi lukasz luna lyndon
  mabel maeve magda maggie magnus mahesh mair maisie malik mandy manish manju manoj manon mara marcella marco marcin
  marek margarete margarita margarethe margie margo marguerite marijke marilyn marlon marnie marta marvin matej mateo
  matteo mattie maud mauro mavis maya meera meike mel melinda melvin meryl merle michal micha mick mickey milena
  millie milo minna miroslav mitch moira molly momo monty morag morris moses muriel murray myra myriam myrtle
  nadia naveen neelam neha nell nellie nerys nessa nestor neville nicki nico niamh nikhil nikita nikki nisha nitin
  noreen norman nuala oisin oli ollie omer ondrej oonagh ophelia orla orlaith orlando osman oswald otis ottilie
  paddy padraig paige paloma pankaj paolo pascale patsy patti pauli paulo pavol pawel pete petar petr peyton pheobe
  phoebe phyllis pippa piotr polly pooja prakash pranav prem preston prisca priscilla prudence quentin quinn
  rabea radek radhika rahul rajesh raj rakesh ramesh randy ravi reece reggie reinhold reto rhea rhiannon rhys ria
  ricardo riccardo rico ridley riley rishi ritchie roberta roberto rocco rodney rodrigo roisin roderick romy rona
  ronan rory rosalind rosamund rosanna rosi rosie rowan roxanne ruben rufus rupa ruprecht ryszard
  sadie saoirse salvatore sameer sammy sandeep sangeeta sanja sanne santiago saskia satish saul sebastien seema selma
  senta serena serge seymour shane shankar shannon shaun shauna shawn shay sheena shelley shirin shontelle shreya
  sidney siegfried sigi sigmund silas silvan silvio simran sinead siobhan slavko solveig sonny soren spencer stan
  stanislav stanley stefania stelios stewart sunil sunita suresh susi suzie suzy sylvester sylvie
  tabea tabitha takeshi tamsin tanvi tarek tariq tasha tavi tatiana tess tessa thea thelma theresia thibault thilo
  thora tiago tiffany tilda tilly timothy tirza tobin tomasz tommy tonia toralf toshi traudl travis trish trudi trudy
  tyler tyrone una ursel usha
  vaclav valentina valeria varun vaughan verity vernon vicki vicky viggo vijay vikram vinay vince vinnie viola vishal
  vito vlad vladimir volkmar vroni walid wally wayne wenzel wesley wibke wiebke wilfried wilma winifred winnie
  winston wojciech wolfram xaver yasemin yosef yuki yuri yvette zach zachary zara zelda zenon zita zofia zoltan
  zuzana`.split(/\s+/),
);

export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word);
}
