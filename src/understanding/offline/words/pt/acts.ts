import type { PhraseTables } from '../phrases.ts';

export const acts: PhraseTables['acts'] = {
  correction: [
    'desculpa|desculpe|perdao|opa|ops|alias|digo|nao|espera|espere alias|digo|quis|#',
    'perdao|opa|ops|digo|desculpa|desculpe e|sao', 'quis|queria|quero dizer', 'me enganei|equivoquei', 'enganei me',
    'errei', 'digitei errado', 'corrigindo', 'correcao', 'erro meu', 'na verdade', 'alias', 'ou melhor',
    'nao pera|espera|perdao|desculpa|desculpe', 'melhor dizendo', 'isso esta errado',
    'nao e isso|correto|verdade|bem', 'retificando', 'corrijo',
  ],
  refusal: [
    'prefiro|preferimos|preferia|preferiamos nao',
    'nao quero|queremos|gostaria dizer|falar|informar|compartilhar|partilhar|responder|revelar|dar|passar|divulgar',
    'nao posso|podemos dizer|falar|informar|compartilhar|partilhar|revelar|divulgar|dar|passar',
    'nao vou|vamos dizer|falar|informar|responder|dar|passar|revelar', 'nao dou|passo|informo|digo|damos|passamos',
    'e confidencial|sigiloso|privado|segredo', 'confidencial|sigiloso|sigilosa', 'nao e da sua|tua|vossa conta',
    'nao lhe|te diz respeito', 'proxima pergunta', 'passo', 'pula|pular', 'sem comentarios',
    'isso e particular|pessoal',
  ],
  later: [
    'depois', 'mais tarde', 'agora nao', 'outra hora|altura', 'outro dia|momento', 'talvez depois',
    'por agora|enquanto nao', 'mais para a frente',
  ],
  dontKnow: [
    'nao sei', 'sei la', 'nao sei ainda', 'nao sabemos', 'nao sabemos ainda', 'nao faco|fazemos ideia',
    'nao tenho|temos a? minima? ideia', 'nenhuma ideia', 'sem ideia', 'nao tenho|temos certeza',
    'nao estou certo|certa|seguro|segura', 'ainda nao sei|sabemos|decidimos|definimos|esta|foi|temos|ha', 'ainda nao',
    'nao esta decidido|definido|claro|fechado', 'a definir|decidir|determinar', 'vamos ver', 'veremos', 'logo se ve',
    'quem sabe', 'boa pergunta', 'dificil de? dizer', 'depende',
    'tenho que|de perguntar|ver|verificar|confirmar|consultar', 'preciso perguntar|ver|verificar|confirmar|consultar',
    'nao saberia dizer', 'nem ideia',
  ],
  yes: [
    'sim', 'isso', 'isso mesmo', 'claro', 'claro que sim', 'com certeza', 'exato', 'exatamente', 'certo', 'correto',
    'correcto', 'ok', 'okay', 'tudo bem', 'ta bom|bem|certo', 'esta bem|bom|certo', 'perfeito', 'pode ser',
    'combinado', 'de acordo', 'beleza', 'blz', 'positivo', 'confirmo', 'e verdade', 'verdade', 'por favor', 'pois',
    'pois e', 'sem duvida', 'obvio', 'fechado', 'uhum', 'aham', 's', 'sim sim', 'bora',
  ],
  no: [
    'nao', 'nop', 'nada disso', 'de jeito nenhum', 'de modo nenhum|algum', 'de forma alguma', 'nunca', 'negativo',
    'nenhum', 'nenhuma', 'nem pensar', 'nao nao', 'nao mesmo', 'claro que nao', 'nao e verdade|isso|assim',
    'nao disse isso', 'eu nao disse', 'errado', 'falso', 'deixa|deixe pra|para|estar la?', 'nao precisa', 'nada',
  ],
  why: [
    'por que', 'porque', 'porque pergunta|perguntas|perguntam|querem|quer',
    'por que voces? quer|querem|pergunta|perguntam', 'para que querem|quer|precisam|serve', 'por que razao|motivo',
  ],
  person: [
    'falar|conversar|contactar|contatar com|um|uma uma?|um|alguem|algum? pessoa|humano|humana|atendente|alguem|consultor|consultora|vendedor|vendedora|comercial|operador|assistente|ser|responsavel|gente|agente',
    'falar|conversar com alguem', 'com alguem',
    'com um|uma pessoa|humano|humana|atendente|consultor|consultora|vendedor|comercial|operador|ser|agente|colega',
    'uma pessoa', 'pessoa real|de|humana|verdade', 'um humano', 'humano', 'um ser humano', 'ser humano',
    'um|uma atendente', 'atendente', 'atendimento humano|pessoal',
    'me passa|passe|liga|ligue|liguem|transfere|transfira|coloca|conecta|chama|chame|atende',
    'passa|passe|liga|ligue|ligar|liguem|transfira|transfere me|pra|para mim|um|uma|alguem', 'ligue me', 'liguem me',
    'me ligar|ligarem|retornar|atender|atendam',
    'pode|podem|poderia|poderiam me ligar|passar|transferir|chamar|contatar|atender',
    'alguem que|pode|me|do|de possa|me|ligar|time|comercial|vendas|verdade|voces|ajude|ligue|atenda|real',
    'alguem pode|poderia|podia me?', 'tem alguem', 'ha alguem', 'nao com? um|uma robo|bot|maquina|chatbot|robot',
    'quero|queria|gostaria|prefiro|preciso uma?|um|de|falar pessoa|humano|atendente|alguem|consultor',
    'equipa|equipe|time comercial|de vendas', 'setor comercial', 'contactem me', 'entrem em contato|contacto',
    'entre em contato|contacto', 'gente de verdade', 'de carne e osso',
  ],
  noPerson: [
    'nao me? ligue|liguem|ligar', 'nao quero que me? liguem|ligue', 'sem ligacoes|chamadas|telefonemas',
    'nao quero falar com ninguem|alguem', 'por pessoa', 'quantas pessoas',
    'falar com o|a|meu|minha|nosso|nossa meu|minha|chefe|socio|diretor|gestor|patrao',
  ],
  email: [
    'por|via email|mail|e|escrito',
    'manda|mande|mandem|envia|envie|enviem me? um|uma|por|pra|mais ** email|mail|info|informacoes',
    'me manda|mande|envia|envie um|uma|por|mais ** email|mail', 'prefiro um? por? email|mail',
    'melhor por email|mail', 'escreva|escrevam me', 'um email|mail',
  ],
  meeting: [
    'uma|a demo|demonstracao', 'agendar|marcar|reservar uma?|um reuniao|call|conversa|demo|demonstracao|horario',
    'uma reuniao',
  ],
  wait: ['espero', 'aguardo', 'posso esperar|aguardar', 'vou esperar|aguardar', 'fico aguardando|a'],
  support: [
    'nao consigo entrar|acessar|aceder|logar|abrir', 'esqueci minha|a|minha senha|password', 'minha senha',
    'ja sou|somos cliente|clientes', 'sou|somos cliente|clientes', 'minha conta|fatura|licenca|assinatura',
    'meu pedido|cadastro', 'nao esta funcionando|a', 'parou de funcionar', 'suporte tecnico', 'mensagem de erro',
    'reembolso',
  ],
  job: [
    'procuro|procurando emprego|trabalho', 'vaga|vagas', 'meu curriculo|cv', 'candidatura', 'candidatar me',
    'me candidatar', 'trabalhar com|para voces', 'estao contratando', 'estagio na|em',
  ],
  vendor: [
    'oferecemos servicos', 'lhe|vos|te oferecemos|ofereco', 'seo', 'nossa agencia', 'somos uma agencia',
    'oferecer nossos|os|nosso|a',
  ],
  spam: ['criptomoedas', 'bitcoin', 'cassino', 'casino', 'ganhe dinheiro', 'emprestimo facil|rapido'],
  erase: [
    'apaga|apague|apaguem|apagar|exclua|excluam|excluir|elimine|eliminem|eliminar|delete|deletem|remova|removam todos? os|meus|minhas|tudo? meus? dados|informacoes',
    'direito ao|a esquecimento|apagamento|eliminacao', 'apagamento|exclusao dos meus? dados', 'lgpd exclusao',
  ],
  goodbye: [
    'adeus', 'tchau', 'xau', 'ate logo|mais|breve|amanha|a', 'bom|boa fim|dia|tarde|noite',
    'tenha um|uma bom|boa|otimo|otima', 'falou', 'abraco|abracos', 'fui', 'cumprimentos', 'e tudo', 'so isso',
  ],
  greeting: ['ola', 'oi', 'bom dia', 'boa tarde|noite', 'boas', 'oie', 'alo', 'e ai', 'hey', 'viva'],
  thanks: [
    'obrigado', 'obrigada', 'muito obrigado|obrigada', 'valeu', 'agradeco', 'grato|grata', 'obg', 'brigado|brigada',
    'agradecido|agradecida',
  ],
  smallTalk: [
    'tudo bem|bom ?', 'como vai|esta|estas', 'tudo bem com', 'que tempo faz',
    'voce e um|uma? robo|bot|humano|ia|pessoa|real', 'es um? robo|bot|humano', 'qual e? o? seu nome', 'quem e voce',
    'kkk', 'kkkk', 'kkkkk', 'rsrs', 'haha', 'conta uma piada',
  ],
  insult: [
    'idiota', 'estupido|estupida', 'burro|burra', 'imbecil', 'merda', 'inutil', 'cala a boca', 'otario', 'vai se',
    'porra', 'caralho',
  ],
  order: ['ignora|ignore|esqueca as|suas|todas ** instrucoes', 'marque|marca me como'],
  joke: [
    'kkk', 'kkkk', 'kkkkk', 'kkkkkk', 'rsrs', 'haha', 'brincadeira', 'to brincando', 'brincando', 'quem me dera',
    'se eu ganhar', 'nos meus sonhos',
  ],
  hypothetical: [
    'se eu tivesse', 'se a gente tivesse', 'se tivessemos|tivesse', 'imagine|imagina|imaginemos',
    'suponha|suponhamos', 'hipoteticamente', 'por exemplo', 'em teoria', 'num mundo ideal', 'digamos que tivessemos',
  ],
  question: [
    'quanto|quanta|quantos|quantas', 'como', 'qual|quais', 'quando', 'onde', 'quem', 'o que', 'que',
    'e possivel|verdade', 'da para|pra', 'voces tem|atendem|fazem|oferecem|integram|aceitam|cobram|conseguem',
    'voce tem|faz', 'pode|podem|poderia|tem|ha|existe|funciona|integra', 'gostaria|queria|quero|preciso de? saber',
    'tenho uma duvida|pergunta', 'sera que',
  ],
}; // prettier-ignore
