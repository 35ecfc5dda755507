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
  xavier yannick yasmin yusuf yvonne zoe`.split(/\s+/),
);

export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word);
}
