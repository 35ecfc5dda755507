import type { PhraseTables } from '../phrases.ts';

/** Who else may decide. */
const OTHERS = (
  'chefe patrao patroa diretor diretora director directora diretoria direcao administracao gerente ' +
  'gerencia socio socia socios dono dona conselho comite marido esposa mulher pai mae irmao irma ' +
  'presidente matriz sede financeiro financeira compras superior contador contadora holding'
).replaceAll(' ', '|');

export const authority: PhraseTables['authority'] = {
  decides: [
    'eu decido|assino|aprovo', 'quem decide sou eu', 'sou eu quem|que decide|decido', 'decido eu',
    'a decisao e minha', 'a palavra final e minha', 'decido sozinho|sozinha', 'tenho a palavra final',
    'decido|assino|escolho|aprovo', 'sou eu', 'a decisao e minha', 'quem manda|decide|assina sou eu',
    'a empresa e minha', 'eu mesmo|mesma',
  ],
  owner: [
    'dono|dona', 'proprietario|proprietaria', 'fundador|fundadora', 'ceo',
    'diretor|diretora|director|directora geral', 'socio|socia', 'cofundador|cofundadora', 'presidente',
  ],
  chief: [
    'cfo|cto|coo|cio', 'diretor|diretora|director|directora financeiro|financeira|comercial|tecnico|tecnica',
    'diretor|diretora|director|directora de *',
  ],
  lower: [
    'gerente|chefe|responsavel|coordenador|coordenadora|supervisor|supervisora|encarregado de|do|da|pelo|pela *',
    'gerente', 'assistente', 'estagiario|estagiaria', 'analista', 'engenheiro|engenheira',
  ],
  self: ['sou', 'sou o|a|um|uma', 'eu sou o?|a?', 'trabalho como', 'como', 'meu cargo e'],
  alone: [
    'eu sozinho|sozinha', 'sozinho|sozinha', 'so eu', 'nao preciso consultar|perguntar', 'ninguem mais',
    'sem consultar',
  ],
  shares: [
    `eu e o|a|meu|minha|os meu|minha|meus? ${OTHERS}`, `o|a|meu|minha meu|minha? ${OTHERS} e eu`,
    `com o|a|meu|minha|os meu|minha|meus? ${OTHERS}`, 'entre|junto|juntos|juntas|juntamente',
    'decidimos|assinamos|escolhemos', 'em conjunto', 'tenho um? voto', 'os dois|tres', 'batemos o martelo',
  ],
  othersCall: [
    `decide|assina|aprova|escolhe|manda o|a|meu|minha meu|minha? ${OTHERS}`,
    `o|a|meu|minha meu|minha? ${OTHERS} decide|assina|aprova|escolhe|manda`,
    `decisao e|cabe|depende do|da|a|ao|de meu|minha? ${OTHERS}`,
    'quem decide|assina|manda|escolhe nisso? e|sera o|a|meu|minha', 'quem decide|assina|manda nisso? e',
  ],
  influences: [
    'recomendo|sugiro|aconselho|proponho|indico', 'dou o? meu? parecer|opiniao|palpite',
    'faco a lista|selecao|triagem|pesquisa', 'lista curta', 'nao decido|assino',
  ],
  none: [
    'nao apito|mando nada', 'nao tenho voz|nada', 'nem me perguntam|consultam', 'nao me perguntam', 'nao participo',
  ],
}; // prettier-ignore
