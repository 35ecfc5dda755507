import type { PhraseTables } from '../phrases.ts';

export const about: PhraseTables['about'] = {
  price: [
    'precio|precios|tarifa|tarifas', 'cuesta|cuestan|costo|costos|coste|costes|costaria', 'cuanto', 'vale|valen',
    'descuento|descuentos', 'cobran|cobrais|cobra', 'prueba gratuita|gratis', 'cotizacion',
    'presupuesto sin compromiso', 'plan|planes', 'suscripcion', 'caro|barato',
  ],
  feature: [
    'funcion|funciones|funcionalidad|funcionalidades', 'modulo|modulos', 'se puede', 'permite', 'pueden|puede|podeis',
    'tienen|tiene|teneis', 'app movil', 'idioma|idiomas', 'informes',
  ],
  security: [
    'seguridad|seguro|segura', 'rgpd', 'proteccion de datos', 'privacidad', 'datos', 'cifrado|cifrados|encriptado',
    'servidores', 'iso',
  ],
  integration: [
    'integra|integran|integracion|integraciones|integrar', 'conecta|conectan|conectar|conexion', 'api', 'sap', 'erp',
    'shopify', 'compatible',
  ],
  process: [
    'cuanto tarda|tardan|tiempo', 'implantacion|implementacion', 'puesta en marcha', 'formacion|capacitacion',
    'proximos pasos', 'demo', 'como funciona', 'contrato|permanencia', 'migracion',
  ],
}; // prettier-ignore

export const asks: PhraseTables['asks'] = {
  budget: ['presupuesto', 'gastar', 'invertir', 'cuanto'],
  authority: ['decide|deciden', 'decision|decisiones', 'aprueba|aprueban', 'firma'],
  need: [
    'necesita|necesitan|necesitas', 'busca|buscan|buscas', 'problema|problemas', 'reto|retos',
    'en que puedo|podemos ayudar|ayudarle|ayudarte',
  ],
  timeline: ['cuando', 'plazo|plazos', 'fecha|fechas', 'para cuando'],
  contact: ['correo', 'email', 'telefono', 'nombre', 'empresa', 'contacto'],
}; // prettier-ignore
