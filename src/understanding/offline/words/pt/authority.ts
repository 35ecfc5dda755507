import type { PhraseTables } from '../words.ts';

export const authority: PhraseTables['authority'] = {
  decides: [
    'eu decido|assino|aprovo', 'quem decide sou eu', 'sou eu quem|que decide|decido', 'decido eu',
    'a decisao e minha', 'a palavra final e minha', 'decido sozinho|sozinha', 'tenho a palavra final',
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
}; // prettier-ignore
