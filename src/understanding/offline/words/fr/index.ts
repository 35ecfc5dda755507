import type { Words } from '../words.ts';
import { acts } from './acts.ts';
import { authority } from './authority.ts';
import { calendar } from './calendar.ts';
import { contact } from './contact.ts';
import { count } from './count.ts';
import { frame, frames } from './frames.ts';
import { money } from './money.ts';
import { need } from './need.ts';
import { currencies, numbers } from './numbers.ts';
import { about, asks } from './questions.ts';
import { time } from './time.ts';

export const french: Words = {
  language: 'fr',
  telling: 'je j tu nous vous ils elle elles on sont suis sommes etes avons avez ai a pour avec sans dans sur sous notre votre nos vos une un les aux au ou mais que qu qui quoi quel quelle quels pas cest c cela cette ces ce moi mon ma mes leur plus moins tres besoin cherche cherchons voudrais voudrions voulons veux logiciel entrepot entreprise prix cout coute coutent devis directeur decide decider seul mois annee annees ans an semaine semaines jour jours peut peux pouvez pouvons faire fait est et ca si s comment pourquoi quand ici aussi bien tout tous rien encore deja jusqu jusque avant apres fin debut mi d l n y en par ne environ entre vers depuis budget valide personne humain quelqu parler appelle mail numero idee oui non merci peu etre faudrait faut avoir sera serait il lui eux donc puis alors deux trois quatre euros mille prefere preferons dire prochain prochaine commande commandes aucun aucune instant regarde attendez travaille travaillons chez perdons perdu erreurs problemes probleme stock stocks entrepots client clients saurais sait sais dois devons doit toi lundi mardi trop leurs aide aider marche'.split(' '),
  tellingAlone: 'bonjour bonsoir salut oui combien svp aujourdhui beaucoup voila voudrais voudrions nous avons avez cherchons aucune aucun etes sommes suis quelqu jusqu pourriez pouvez notre votre coucou ouais'.split(' '),
  letters: /[àâçèêëîïôœùû]|(?<!\p{L})(?:[ldjcnmst]|qu)['’]\p{L}{2}/iu,
  fillers: 'encore deja aussi vraiment simplement juste actuellement bien donc alors peut etre environ tres toujours bon ben en fait la ici quand meme svp plutot'.split(' '),
  negations: 'ne n pas non jamais sans aucun aucune rien ni personne guere'.split(' '),
  articles: 'le la les l un une des du de d au aux mon ma mes notre nos ce cette environ a peu pres vers autour quelque quelques ca ~ peut etre deja'.split(' '),
  numbers,
  currencies,
  calendar,
  frames,
  phrases: { frame, money, count, time, authority, need, contact, acts, about, asks },
}; // prettier-ignore
