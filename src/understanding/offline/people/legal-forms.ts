/** What a company's name ends with, folded. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'gmbh ag kg inc llc ltd limited corp plc ug se bv sarl sas spa srl oy ab as corporation ohg ev kgaa ggmbh pty pvt pte eg gbr partg partgmbb ek sl sau bvba nv lda ltda mbh stiftung'.split(
    ' ',
  ),
);
