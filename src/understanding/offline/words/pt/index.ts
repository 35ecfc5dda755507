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

export const portuguese: Words = {
  language: 'pt',
  telling: 'eu comeca comecar comecamos os uma um uns umas sao sou somos estou estamos esta temos tenho tem para pra com sem por que qual quem nosso nossa nossos mas muito mais menos voce voces quero queremos queria preciso procuramos armazem empresa preco custa custam orcamento como onde quando porque mes meses ano anos semana semanas erros pedidos pode podem podemos este isso isto do dos das em no na nos nas nao ao aos se e ou ate desde antes depois entre ja ainda so tambem agora hoje amanha gente meu minha dele falar alguem pessoa verba reais euros mil decido decide prefiro ideia nada ninguem tudo bem melhor dois duas tres proximo proxima inicio final fim maximo minimo cerca la vi da de dar ter foi fomos seria boa bom ola oi sim obrigado contrato fazer daqui entao vou sera me lhe aqui numero trabalho trabalhamos problema problemas erro cliente clientes pedido muitos muitas devemos precisa precisamos ajuda ajudar celular telemovel'.split(' '),
  tellingAlone: 'obrigado obrigada quanto voces nao precisamos voce temos gostaria queremos quero estou nosso nossa tenho somos oi ola orcamento preciso alguem nossos entao tambem'.split(' '),
  letters: /[ãõçáíóúâê]/iu,
  fillers: 'ja ainda tambem entao mesmo realmente simplesmente so agora atualmente talvez bem mais ou menos sempre ai ne tipo la'.split(' '),
  negations: 'nao nem nunca jamais sem nada ninguem nenhum nenhuma tampouco'.split(' '),
  articles: 'o a os as um uma uns umas do da dos das de no na meu minha nosso nossa nossos cerca por volta quase aproximadamente aprox talvez la ja ca ~ este esta'.split(' '),
  numbers,
  currencies,
  calendar,
  frames,
  phrases: { frame, money, count, time, authority, need, contact, acts, about, asks },
}; // prettier-ignore
