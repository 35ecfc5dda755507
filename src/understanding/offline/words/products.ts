interface Kind {
  /** The words by which a choice's label names this kind of tool. */
  readonly named: readonly string[];
  /** Products of this kind, and what people call them. */
  readonly products: readonly string[];
}

/** What people name when they are asked with what they work: who says "SAP EWM" has an ERP or WMS. Folded, as typed. */
export const KINDS_OF_TOOL: readonly Kind[] = [
  {
    named: ['erp', 'warenwirtschaft'],
    products: [
      'erp', 'warenwirtschaft', 'warenwirtschaftssystem', 'wawi', 'sap', 'r/3', 's/4', 's/4hana', 's4hana',
      'business one', 'netsuite', 'navision', 'business central', 'dynamics', 'odoo', 'openerp', 'proalpha', 'infor',
      'sage x3', 'sage 100', 'oracle', 'abas', 'xentral', 'weclapp', 'lexware', 'jtl', 'epicor', 'acumatica',
      'syspro', 'ifs', 'baan', 'jd edwards', 'quickbooks', 'mesonic', 'godesys', 'comarch', 'haufe x360', 'microtech',
      'plentymarkets', 'katana', 'cin7',
    ],
  },
  {
    named: ['wms', 'lagerverwaltung', 'lagerverwaltungssystem', 'warehouse system'],
    products: [
      'wms', 'lvs', 'lagerverwaltung', 'lagerverwaltungssystem', 'warehouse management',
      'warehouse management system', 'warehouse system', 'ewm', 'extended warehouse management', 'manhattan',
      'blue yonder', 'jda', 'korber', 'highjump', 'viastore',
      'softeon', 'mecalux', 'easy wms', 'fishbowl', 'logiwa', 'shiphero', 'pulpo', 'psi wms', 'viadat', 'storelogix',
      'prowms',
    ],
  },
  {
    named: ['excel', 'spreadsheet', 'spreadsheets', 'tabelle', 'tabellen'],
    products: [
      'excel', 'spreadsheet', 'spreadsheets', 'google sheets', 'google sheet', 'tabelle', 'tabellen', 'libreoffice',
      'openoffice', 'airtable', 'xls', 'xlsx',
    ],
  },
  {
    named: ['paper', 'papier', 'papierlisten', 'zettel'],
    products: [
      'paper', 'papier', 'pick lists', 'picking lists', 'pick slips', 'printed lists', 'printouts', 'clipboard',
      'clipboards', 'zettel', 'zetteln', 'picklisten', 'packzettel', 'ausdrucke', 'klemmbrett', 'papierlisten', 'laufzettel',
    ],
  },
  { named: ['crm'], products: ['crm', 'salesforce', 'hubspot', 'pipedrive', 'zoho', 'sugarcrm'] },
  {
    named: ['shop', 'webshop', 'onlineshop'],
    products: [
      'shop', 'webshop', 'onlineshop', 'shopify', 'woocommerce', 'magento', 'shopware', 'bigcommerce', 'prestashop',
    ],
  },
]; // prettier-ignore
