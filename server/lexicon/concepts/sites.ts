import type { Concept } from '../concept';

/** Places where things happen that the tables of buildings, towns and vehicles lack. */
// biome-ignore format: one concept a line, columns side by side
export const sites: readonly Concept[] = [
  { id: 'office-room', kind: 'thing', en: 'study room, private office', es: 'despacho', it: 'ufficio privato, studiolo', fr: 'bureau privé, cabinet de travail', pt: 'gabinete de trabalho, escritório', de: 'Arbeitszimmer, Büro, Bureau' },
  { id: 'ship-bridge', kind: 'thing', en: 'wheelhouse, ship bridge, navigating bridge', es: 'puente de mando, timonera', it: 'plancia, ponte di comando, timoniera', fr: 'passerelle, timonerie', pt: 'ponte de comando, casa do leme', de: 'Ruderhaus, Kommandobrücke, Steuerhaus' },
  { id: 'drawer-cupboard', kind: 'thing', en: 'drawer, cupboard, wardrobe, closet, desk drawer', es: 'cajón, armario, alacena', it: 'cassetto, armadio, credenza', fr: 'tiroir, armoire, placard', pt: 'gaveta, armário', de: 'Schublade, Schrank, Kleiderschrank' },
  { id: 'fire-station', kind: 'thing', en: 'fire station, firehouse', es: 'parque de bomberos', it: 'caserma dei vigili del fuoco', fr: 'caserne de pompiers', pt: 'quartel de bombeiros', de: 'Feuerwache, Feuerwehrhaus' },
  { id: 'picnic-area', kind: 'thing', en: 'picnic area, picnic site, barbecue area', es: 'merendero, área recreativa', it: 'area picnic, area pic-nic', fr: 'aire de pique-nique', pt: 'parque de merendas', de: 'Picknickplatz, Grillplatz' },
  { id: 'rail-switch', kind: 'thing', en: 'railway points, set of points, railway switch', es: 'aguja ferroviaria, cambio de agujas, agujas', it: 'scambio ferroviario, scambi, deviatoio', fr: 'aiguillage', pt: 'agulha ferroviária, agulhas', de: 'Weichen, Weichenstraße' },
  { id: 'control-room', kind: 'thing', en: 'control room, control centre, operations room', es: 'sala de control, centro de control', it: 'sala di controllo, sala controllo, centrale operativa', fr: 'salle de contrôle, poste de commande, centre de contrôle', pt: 'sala de controlo, sala de controle, centro de controlo', de: 'Leitstelle, Leitwarte, Kontrollraum, Leitzentrale' },
  { id: 'lift-shaft', kind: 'thing', en: 'lift shaft, elevator shaft', es: 'hueco del ascensor', it: 'vano ascensore', fr: 'cage ascenseur', pt: 'poço do elevador, caixa do elevador', de: 'Aufzugsschacht, Aufzugschacht, Fahrstuhlschacht' },
  { id: 'cargo-hold', kind: 'thing', en: 'hold of ship, cargo hold, luggage compartment, car boot, car trunk, boot of', es: 'bodega de carga, maletero', it: 'stiva, bagagliaio, portabagagli, vano di carico', fr: 'cale, soute, coffre de voiture, coffre voiture', pt: 'porão de carga, porta-bagagens, porta-malas, bagageira, compartimento de carga', de: 'Laderaum, Frachtraum, Kofferraum' },
  { id: 'data-centre', kind: 'thing', en: 'data centre, data center, server farm, server room', es: 'centro de datos, centro de proceso de datos', it: 'centro dati, centro elaborazione dati', fr: 'centre de données', pt: 'centro de dados', de: 'Rechenzentrum, Datenzentrum, Serverraum' },
];
