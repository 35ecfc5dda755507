import type { PhraseTables } from '../phrases.ts';

export const contact: PhraseTables['contact'] = {
  name: [
    'meu nome e', 'o meu nome e', 'me chamo', 'chamo me', 'nome', 'aqui quem fala e', 'aqui e o|a?', 'fala o|a',
    'atenciosamente', 'cumprimentos', 'pode me chamar de',
  ],
  iAm: ['sou', 'sou o|a', 'eu sou', 'eu sou o|a', 'aqui e'],
  here: ['aqui', 'falando'],
  company: [
    'trabalho na|no|para|em|da', 'trabalhamos na|no|para', 'a? minha|nossa empresa e|se|chama',
    'a? minha|nossa empresa se chama', 'empresa', 'a empresa e', 'represento a|o', 'em nome da|do', 'escrevo da|do',
    'somos a|o|da|do', 'falo da|do', 'somos',
  ],
  from: ['da', 'do', 'na', 'no'],
  others: [
    'o|a dele|dela', 'email|numero|telefone|contato|contacto|nome dele|dela|deles|do|da',
    'do|da meu|minha|nosso|nossa chefe|colega|socio|diretor|patrao',
    'meu|minha|nosso|nossa chefe|colega|socio|socia|amigo|amiga|marido|esposa|diretor|diretora|patrao|cunhado',
    'seu|vosso email|numero|telefone|suporte', 'falei com', 'escrevi para|pra',
  ],
  phone: [
    'telefone|tel|telemovel|celular|cel|fixo|zap|whats|whatsapp|fone', 'numero',
    'liga|ligue|liguem|ligar me?|para|pra', 'meu numero|celular|telefone|telemovel e', 'contacto|contato',
  ],
  at: ['arroba', '( arroba )', '[ arroba ]', 'at', '( at )', '[ at ]'],
  dot: ['ponto', '( ponto )', '[ ponto ]', 'dot', '( dot )', '.'],
  notName: [
    'o|a|os|as|um|uma|de|do|da|dos|em|no|na|nao|muito|mais|tambem|so|novo|nova|cliente|dono|dona|proprietario|diretor|diretora|gerente|chefe|responsavel|socio|socia|estudante|estagiario|estagiaria|fundador|fundadora|engenheiro|consultor|eu|voce|voces|nos|interessado|interessada|brasileiro|brasileira|portugues|portuguesa|ola|oi|obrigado|obrigada|bom|boa|por|para|pra|com|sem|orcamento|preco|dinheiro|empresa|email|telefone|numero|ninguem|anonimo|anonima|humano|pessoa|aqui|agora|hoje|amanha|depois|sim|ok|prefiro|quero|preciso|tenho|meu|minha|nosso|sua|quando|como|onde|e|sao|esta|estou|contra|quem|que|autonomo|autonoma|mei',
  ],
}; // prettier-ignore
