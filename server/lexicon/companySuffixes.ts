/** Legal forms that end the name of a company or association, as written. Compared without points and spaces, case kept loosely. */
export const companySuffixes: readonly string[] = [
  'plc', 'PLC', 'Ltd', 'Ltd.', 'Limited', 'Inc', 'Inc.', 'Corp', 'Corp.', 'LLC', 'LLP', 'LP', 'Co.', 'Pty',
  'S.A.', 'SA', 'S.L.', 'SL', 'S.A.C.', 'S.A.U.', 'S.A.B.', 'C.V.', 'SpA', 'S.p.A.', 'S.r.l.', 'Srl', 'SRL', 'Ltda', 'Ltda.', 'S.A.S.',
  'SAS', 'SARL', 'S.à r.l.', 'SASU', 'SCA', 'GIE', 'asbl', 'ASBL', 'S.C.', 'Lda', 'Lda.', 'EIRELI', 'E.P.', 'EPE',
  'AG', 'GmbH', 'KG', 'KGaA', 'OHG', 'UG', 'SE', 'e.V.', 'eG', 'mbH', 'AB', 'ASA', 'A/S', 'AS', 'Oy', 'Oyj', 'NV', 'N.V.', 'BV', 'B.V.',
  'JSC', 'OAO', 'OOO', 'PJSC', 'A.Ş.', 'd.o.o.', 'Kft', 'Zrt', 'Bhd', 'K.K.',
];

/** Words that, as the last capitalised word of a name, show that it is the name of a business. */
export const businessWords: readonly string[] = [
  'Resources', 'Securities', 'Partners', 'Holdings', 'Holding', 'Group', 'Capital', 'Ventures', 'Investments', 'Advisors', 'Advisers', 'Associates',
  'Energy', 'Power', 'Petroleum', 'Oil', 'Gas', 'Midstream', 'Pipelines', 'Mining', 'Minerals', 'Metals', 'Steel', 'Copper', 'Gold', 'Lithium',
  'Motors', 'Motor', 'Automotive', 'Automobiles', 'Airlines', 'Airways', 'Air', 'Aviation', 'Aerospace', 'Space', 'Orbital', 'Aeronautics', 'Marine', 'Maritime', 'Shipping',
  'Shipyard', 'Shipyards', 'Shipbuilding', 'Lines', 'Ferries', 'Railways', 'Rail', 'Logistics', 'Freight', 'Industries', 'Industrial', 'Manufacturing', 'Engineering',
  'Construction', 'Constructions', 'Builders', 'Properties', 'Estates', 'Realty', 'Systems', 'Technologies', 'Technology', 'Tech', 'Software', 'Digital', 'Electronics', 'Electric', 'Networks',
  'Telecom', 'Telecommunications', 'Communications', 'Mobile', 'Media', 'Studios', 'Pictures', 'Films', 'Entertainment', 'Records', 'Music', 'Books', 'Publishing', 'Press',
  'News', 'Newswire', 'Wire', 'Times', 'Post', 'Herald', 'Tribune', 'Review', 'Gazette', 'Chronicle', 'Observer', 'Examiner', 'Courier', 'Journal', 'Ledger', 'Telegraph', 'Mail', 'Standard', 'Mirror', 'Clarion', 'Bulletin', 'Dispatch', 'Monitor', 'Echo', 'Globe', 'Inquirer', 'Sentinel', 'Reporter', 'Weekly', 'Daily', 'Magazine', 'Broadcasting', 'Radio', 'TV', 'Television',
  'Pharma', 'Pharmaceuticals', 'Biotech', 'Therapeutics', 'Biosciences', 'Laboratories', 'Labs', 'Healthcare', 'Medical', 'Foods', 'Food', 'Beverages', 'Breweries', 'Brewery', 'Dairy', 'Farms', 'Agro', 'Seafood', 'Fisheries', 'Cement', 'Chemicals', 'Plastics', 'Textiles', 'Timber', 'Paper', 'Glass', 'Ceramics',
  'Insurance', 'Assurance', 'Reinsurance', 'Financial', 'Finance', 'Bancorp', 'Trust', 'Services', 'Solutions', 'Consulting', 'Research', 'Analytics', 'Dynamics', 'Robotics', 'Semiconductors', 'Instruments', 'Works', 'Brothers', 'Bros', 'Sons', 'Company', 'Enterprises', 'International', 'Global', 'Worldwide', 'United', 'Rovers', 'Athletic', 'Wanderers',
  'Newsroom', 'Motorenwerke', 'Raumfahrt', 'Maschinenbau', 'Anlagenbau', 'Stahl', 'Chemie', 'Pharmazie', 'Elektronik', 'Technik', 'Logistik', 'Reisen', 'Versicherungen', 'Medien', 'Energie', 'Bau', 'Immobilien', 'Nachrichten',
  'Industrias', 'Construcciones', 'Energía', 'Seguros', 'Minera', 'Petróleos', 'Alimentos', 'Medios', 'Comunicaciones', 'Servicios', 'Hermanos', 'Inmobiliaria', 'Astilleros', 'Aerolíneas', 'Ferrocarriles',
  'Industrie', 'Costruzioni', 'Energia', 'Assicurazioni', 'Alimentari', 'Ferrovie', 'Cantieri', 'Fratelli', 'Acciai', 'Aerospaziale', 'Editore', 'Editori',
  'Énergie', 'Énergies', 'Assurances', 'Frères', 'Aéronautique', 'Spatial', 'Éditions', 'Médias', 'Chantiers', 'Aciéries',
  'Indústrias', 'Construções', 'Energias', 'Comunicações', 'Irmãos', 'Estaleiros', 'Editora', 'Aeroespacial', 'Mineração', 'Siderurgia',
];

/** Words that open the name of a newspaper or magazine. */
export const mediaOpeners: readonly string[] = [
  'Corriere', 'Gazzetta', 'Giornale', 'Gaceta', 'Diario', 'Heraldo', 'Tribuna', 'Correo', 'Jornal', 'Correio', 'Gazeta', 'Folha', 'Courrier', 'Gazette', 'Journal', 'Tribune', 'Kurier', 'Tagblatt', 'Tageblatt', 'Tageszeitung', 'Rundschau', 'Anzeiger', 'Nachrichten', 'Bote', 'Presse', 'Zeitung', 'Kronen', 'Morgenpost', 'Abendblatt', 'Wochenblatt', 'Eco', 'Resto', 'Messaggero', 'Mattino', 'Secolo', 'Vanguardia', 'Prensa', 'Voz', 'Mundo', 'Tiempo', 'Universal', 'Comercio', 'Mercurio', 'Monde', 'Figaro', 'Libération', 'Dépêche', 'Echos', 'Stampa', 'Repubblica', 'Nazione', 'Voce', 'Público', 'Expresso', 'Notícias', 'Estado', 'Globo', 'Observador', 'Spiegel', 'Stern', 'Welt', 'Standard',
];
