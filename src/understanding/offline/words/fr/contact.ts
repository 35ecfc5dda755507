import type { PhraseTables } from '../phrases.ts';

export const contact: PhraseTables['contact'] = {
  name: [
    'je m appelle', 'mon nom est', 'mon nom c est', 'mon prenom est', 'nom', 'moi c est', 'cordialement',
    'bien a vous', 'ici',
  ],
  iAm: ['je suis', 'c est', 'moi'],
  here: ['a l appareil', 'ici'],
  company: [
    'je travaille chez|pour|a', 'je bosse chez|pour', 'nous|on travaillons|travaille chez|pour',
    'mon|ma|notre entreprise|societe|boite est|s|c', 'mon|ma|notre entreprise|societe|boite s appelle',
    'mon|ma|notre entreprise|societe|boite c est', 'entreprise', 'societe', 'la societe', 'je represente',
    'au nom de', 'de chez', 'nous sommes', 'je vous contacte|ecris de',
  ],
  from: ['de chez', 'chez', 'de', 'pour'],
  others: [
    'son mail|email|numero|adresse|telephone|nom', 'leur mail|email|numero|adresse|telephone',
    'de mon|ma|notre patron|chef|collegue|directeur|directrice|associe',
    'mon|ma|notre patron|chef|collegue|ami|amie|mari|femme|associe|comptable|directeur|directrice',
    'votre mail|email|numero|adresse|telephone|support', 'j ai parle|ecrit a', 'recommande par',
  ],
  phone: [
    'telephone|tel|portable|mobile|fixe', 'numero', 'appelez|appeler|rappeler|joindre|rappelez moi?', 'joignable',
    'au', 'mon numero|portable|mobile|tel est|c', 'whatsapp',
  ],
  at: ['arobase', 'arobaz', 'arrobase', '( arobase )', '[ arobase ]', 'at', '( at )', '[ at ]', 'a commercial', 'chez'],
  dot: ['point', '( point )', '[ point ]', 'dot', '( dot )', '.'],
  notName: [
    'le|la|les|l|un|une|des|du|de|d|en|au|pas|tres|plus|bien|aussi|seul|seule|nouveau|nouvelle|client|cliente|patron|patronne|gerant|gerante|proprietaire|directeur|directrice|responsable|chef|etudiant|etudiante|stagiaire|independant|fondateur|fondatrice|pdg|ingenieur|moi|vous|nous|on|interesse|interessee|d|desole|desolee|content|contente|sur|sure|pret|prete|francais|francaise|suisse|belge|bonjour|merci|pour|avec|sans|dans|budget|prix|argent|entreprise|societe|mail|email|telephone|numero|personne|anonyme|humain|ici|maintenant|aujourdhui|demain|oui|non|ok|bon|bonne|prefere|veux|voudrais|ai|mon|ma|notre|votre|quand|comment|ou|est|sont|actuellement|encore|toujours|ca|cela|combien|confidentiel|novembre|trop|juste|qui|que|ce|celui|celle|possible|urgent|fini|tout|toute|rien|vrai|faux|parti|disponible|joignable|curieux|curieuse|perdu|perdue|impatient|a|votre',
  ],
}; // prettier-ignore
