import type { AsidePhrases } from '../phrases.ts';

export const asides: AsidePhrases = {
  wait: [
    'wie lange|lang', 'wie lange|lang dauert|geht|wird das|es|die wartezeit', 'wie lange|lang wird das|es dauern',
    'wie lange|lang muss|soll|muessen ich|man|wir warten', 'wie lange|lang muss|soll ich warten', 'wie lange|lang braucht|brauchen sie|ihr|das|er',
    'wie lange|lang dauert das|es bis jemand|wer|einer|sie|ihr **', 'wie lange|lang noch? bis jemand|wer|einer|sie|ihr **',
    'ist|is da|dort|hier|denn jemand|wer', 'ist|is denn? jemand|wer da|dort|hier|erreichbar', 'jemand da|hier|zuhause',
    'kommt|antwortet|meldet jemand|wer|einer sich?', 'kommt|meldet sich jemand|wer|einer', 'wann kommt|antwortet|meldet jemand|wer|einer|er|sie sich?',
    'wann meldet sich jemand|wer|einer', 'wann bin ich dran', 'wann kann ich ** sprechen|reden', 'wo bleibt|bleiben * *?', 'wo sind sie|seid ihr|alle|denn',
    'sind|bist|seid sie|du|ihr da|dran|hier', 'dauert das|es', 'dauert das|es lange|lang|laenger', 'warum dauert das so lange',
    'wieso dauert das so lange', 'was dauert da|das? so lange', 'gibts was|etwas neues', 'gibt es was|etwas neues', 'noch nichts|niemand',
  ],
  who: [
    'wer bist du', 'wer sind sie', 'wer ist das|da', 'was bist du', 'was sind sie', 'mit wem spreche|schreibe|rede|chatte|hab ich',
    'bist|sind du|sie ein|ne|eine|nen? echter|echte? bot|chatbot|roboter|mensch|maschine|ki|person|computer', 'bist|sind du|sie echt',
    'ist das ein|eine? echter|echte? bot|chatbot|roboter|mensch|maschine|ki|person|computer',
    'spreche|schreibe|rede|chatte ich mit einem|einer|nem echten|echter? bot|chatbot|roboter|menschen|maschine|ki|person|computer',
    'was ist das hier', 'was soll das hier|sein', 'worum geht es hier', 'worum gehts hier', 'wofuer|wozu ist das|dieser chat? hier', 'wofuer|wozu ist der|dieser chat',
    'was kannst|koennen|koennt du|sie|ihr', 'was kannst|koennen|koennt du|sie|ihr fuer|tun|machen', 'was kannst|koennen|koennt du|sie|ihr fuer mich tun|machen',
    'was kannst|koennen|koennt du|sie|ihr fuer uns tun|machen', 'womit|wobei|wie kannst|koennen|koennt du|sie|ihr mir|uns? helfen|weiterhelfen',
  ],
  company: [
    'wer seid ihr', 'was macht ihr', 'was machen sie', 'was ist das fuer eine firma|unternehmen', 'was ist das fuer ein unternehmen|laden',
    'was seid ihr fuer eine firma', 'was macht eure|ihre|die firma', 'was macht euer|ihr unternehmen', 'wer ist eure|ihre firma',
    'wer steckt|steht dahinter', 'wer steckt|steht hinter ihnen|euch|dir|diesem? chat?', 'erzaehl|erzaehlt|erzaehlen sie? was|etwas? von|ueber euch|sich|ihrer|eurer firma?',
  ],
  meaning: [
    'was meinen|meinst|meint sie|du|ihr', 'was meinen|meinst|meint sie|du|ihr damit|genau', 'was meinen|meinst|meint sie|du|ihr mit **', 'wie meinen|meinst|meint sie|du|ihr das',
    'was heisst|bedeutet das|dies', 'was soll das heissen|bedeuten', 'was verstehen|verstehst sie|du unter **',
    'verstehe|versteh|kapiere|kapier ich nicht|ned', 'ich verstehe|versteh|kapiere|kapier nicht|ned', 'ich verstehe|versteh das|sie|dich|es nicht',
    'das verstehe|versteh|kapiere|kapier ich nicht', 'verstehe|versteh das|die nicht', 'ich? verstehe|versteh die|ihre|deine frage nicht', 'die frage verstehe|versteh ich nicht',
    'hae|haeh', 'wie bitte', 'bitte was', 'was genau', 'wie jetzt', 'inwiefern', 'welche entscheidung|frage', 'entscheiden worueber', 'worueber entscheiden',
    'koennen|kannst|koennten sie|du das|die|es frage? genauer|naeher? erklaeren|wiederholen|erlaeutern', 'was wollen|willst sie|du wissen', 'was', 'was wollen|willst sie|du genau? wissen',
  ],
  pause: [
    'lass|lassen|lasst sie? mich ueberlegen|nachdenken|schauen', 'lass|lassen sie? mich kurz|mal|kurz ueberlegen|nachdenken',
    'moment', 'einen|nen|ein|kleinen moment|augenblick', 'einen kleinen moment|augenblick', 'moment mal', 'sekunde', 'eine|ne|kleine sekunde|minute', 'augenblick',
    'kurz nachdenken|ueberlegen', 'ich ueberlege', 'ich ueberlege|denke kurz|mal|nach', 'ich denke kurz|mal nach', 'muss ich? kurz|mal|erst? nachdenken|ueberlegen',
    'ich muss kurz|mal|erst? nachdenken|ueberlegen', 'darueber|drueber muss ich kurz|mal|erst? nachdenken', 'bin gleich wieder|zurueck da?',
  ],
}; // prettier-ignore
