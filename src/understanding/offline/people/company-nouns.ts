/** What companies call themselves, folded: a field with one of these is no person. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  `school college academy university hospital clinic surgery practice dental foods food logistics group services service systems solutions bros brothers sons daughters company partners farm farms
  studio studios lab labs center centre trust council bank church hotel inn pub storage freight haulage transport transports kitchens kitchen industries holdings associates consulting media bakery dairy
  brewery garage motors shop store stores market foundation institute society club software technologies tech electric electrical plumbing builders construction castings textiles supplies supply outfitters pharmacy
  praxis baeckerei spedition autohaus kanzlei gasthof stadtwerke logistik transporte elektro verlag klinik schule hochschule universitaet apotheke druckerei schreinerei tischlerei metzgerei brauerei werkstatt agentur
  verein stiftung genossenschaft gaertnerei maschinenbau holzbau landtechnik moebel handwerk restaurant pflege sanitaer kaffeeroesterei weingut hof
  talleres atelier moveis officina studio ristorante panaderia clinica societa societe`.split(/\s+/),
);
