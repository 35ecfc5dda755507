import type { PhraseTables } from '../phrases.ts';

export const about: PhraseTables['about'] = {
  price: [
    'preco|precos|tarifa|tarifas|valor|valores', 'custa|custam|custo|custos|custaria', 'quanto', 'desconto|descontos',
    'cobram|cobra', 'teste|periodo gratuito|gratis', 'cotacao', 'plano|planos', 'assinatura', 'caro|cara|barato',
  ],
  feature: [
    'funcao|funcoes|funcionalidade|funcionalidades|recurso|recursos', 'modulo|modulos', 'da para|pra', 'permite',
    'tem|tem', 'atendem', 'aplicativo', 'idioma|idiomas', 'relatorios',
  ],
  security: [
    'seguranca|seguro', 'rgpd|lgpd', 'protecao de dados', 'privacidade', 'dados',
    'criptografados|encriptados|criptografia', 'servidores', 'iso',
  ],
  integration: [
    'integra|integram|integracao|integracoes|integrar', 'conecta|conectar|liga|ligacao', 'api', 'sap', 'erp',
    'shopify', 'compativel',
  ],
  process: [
    'quanto tempo', 'implantacao|implementacao', 'treinamento|formacao', 'proximos passos', 'demo|demonstracao',
    'como funciona', 'contrato|fidelidade', 'migracao',
  ],
}; // prettier-ignore

export const asks: PhraseTables['asks'] = {
  budget: ['orcamento', 'gastar', 'investir', 'verba'],
  authority: ['decide|decidem', 'decisao|decisoes', 'aprova|aprovam', 'assina'],
  need: ['precisa|precisam', 'procura|procuram', 'problema|problemas', 'desafio|desafios', 'ajudar'],
  timeline: ['quando', 'prazo|prazos', 'data|datas', 'cronograma'],
  contact: ['email|mail', 'telefone|numero', 'nome', 'empresa', 'contato|contacto'],
}; // prettier-ignore
