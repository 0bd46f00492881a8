// Made-up documents and briefs for measuring: always the same for the same seed.

/** Mulberry32: a small generator of pseudo-random numbers in [0, 1). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const given = [
  'Ana',
  'Bruno',
  'Carla',
  'Dario',
  'Elena',
  'Felix',
  'Greta',
  'Hugo',
  'Irene',
  'Jonas',
  'Klara',
  'Luca',
  'Marta',
  'Nils',
  'Olga',
  'Paulo',
];
const syllables = ['bar', 'col', 'den', 'fer', 'gon', 'lan', 'mar', 'net', 'por', 'ros', 'sal', 'tor', 'vel', 'zan'];
const towns = ['Aldena', 'Bruvia', 'Cordesa', 'Drenholm', 'Estova', 'Ferrano', 'Galdera', 'Harwick'];
const topics = ['port', 'bridge', 'hospital', 'railway', 'museum', 'mine', 'school', 'dam', 'stadium', 'factory'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Sentences with names, dates and amounts, of the kind that news is made of. */
function sentence(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const name = () => `${pick(given)} ${capital(pick(syllables) + pick(syllables) + pick(['o', 'a', 'i', 'ez']))}`;
  const town = pick(towns);
  const topic = pick(topics);
  const year = 2015 + Math.floor(random() * 10);
  const day = 1 + Math.floor(random() * 28);
  const amount = 10 + Math.floor(random() * 900);
  return pick([
    () => `The minister ${name()} opened the new ${topic} in ${town} on ${day} ${pick(months)} ${year}.`,
    () => `At least ${amount} people worked on the ${topic} of ${town}, the mayor ${name()} said.`,
    () => `The ${topic} in ${town} cost ${amount} million euros, according to the report of the council.`,
    () => `${name()} did not sign the contract on the ${topic}, the company announced in ${pick(months)} ${year}.`,
    () =>
      `El ministro ${name()} inauguró en ${year} las obras de ${town} con un presupuesto de ${amount} millones de euros.`,
    () => `La direttrice ${name()} ha confermato che i lavori a ${town} sono finiti nel ${year}.`,
    () => `Residents of ${town} had protested against the ${topic} for ${2 + Math.floor(random() * 9)} months.`,
    () => `Work went on through the winter, and nobody in the valley remembers a quieter year.`,
  ])();
}

/** A source of about `words` words. */
export function generatedSource(number, words = 700) {
  const random = randomNumbers(number + 1);
  const paragraphs = [];
  for (let count = 0; count < words; ) {
    const text = Array.from({ length: 4 }, () => sentence(random)).join(' ');
    paragraphs.push(text);
    count += text.split(' ').length;
  }
  return `---\ntitle: Report ${number}\npublisher: Outlet ${number % 40}\ndate: 2025-${String(1 + (number % 12)).padStart(2, '0')}-10\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** A brief of about `words` words in English. */
export function generatedBrief(words) {
  const random = randomNumbers(words);
  const paragraphs = [];
  for (let count = 0; count < words; ) {
    const text = Array.from({ length: 5 }, () => sentence(random)).join(' ');
    paragraphs.push(paragraphs.length % 8 === 0 ? `## Part ${paragraphs.length / 8 + 1}\n\n${text}` : text);
    count += text.split(' ').length;
  }
  return `# A brief of ${words} words\n\n${paragraphs.join('\n\n')}\n`;
}

/** A brief of about `words` words that quotes generated sources below `count` in every paragraph, every third time with a word that differs. */
export function quotingBrief(words, count) {
  const random = randomNumbers(words + count);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const paragraphs = [];
  for (let written = 0; written < words; ) {
    const source = generatedSource(Math.floor(random() * count))
      .split('\n\n')
      .slice(1);
    const quoted = pick(source).split('. ').slice(0, 2).join('. ').trim();
    const words = quoted.split(' ');
    if (paragraphs.length % 3 === 0) words[Math.floor(words.length / 2)] = 'otherwise';
    const text = `${sentence(random)} ${sentence(random)} “${words.join(' ')}”, the report of the council said. ${sentence(random)}`;
    paragraphs.push(text);
    written += text.split(' ').length;
  }
  return `# A brief that quotes\n\n${paragraphs.join('\n\n')}\n`;
}

const firstHalves =
  'Bram Cast Dolm Ferr Gand Holt Jask Kest Lund Morv Nesk Orst Palm Quar Rost Silv Tark Ulv Vant Wesk'.split(' ');
const secondHalves =
  'abel adin agro alim anto areth asko atier avon eck edal egor elin emar enko eris esto evan iban idur igan ilio imov indel irath isko ivar obel ocha odin ogan olim omar ondel orith osko otier ovan ubel udin'.split(
    ' ',
  );

/** A person of their own for each number up to some ten thousand: nobody takes one name for a misspelling of another. */
export function generatedName(number) {
  const surnames = firstHalves.length * secondHalves.length;
  const surname = (at) =>
    firstHalves[at % firstHalves.length] + secondHalves[Math.floor(at / firstHalves.length) % secondHalves.length];
  const second = surname((number * 7 + Math.floor(number / surnames) * 131 + 13) % surnames);
  return `${given[number % given.length]} ${surname(number % surnames)} ${second}`;
}

/** A source that names `count` people whom no other one names, and quotes every fifth of them. */
export function sourceOfNames(number, count) {
  const random = randomNumbers(number + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const sentences = Array.from({ length: count }, (_, at) => {
    const name = generatedName(number * count + at);
    const [topic, town] = [pick(topics), pick(towns)];
    return at % 5 === 0
      ? `“We will finish the ${topic} of ${town} before the winter comes,” ${name} said in ${pick(months)}.`
      : `The minister ${name} opened the new ${topic} in ${town} on ${1 + Math.floor(random() * 28)} ${pick(months)} 2021.`;
  });
  return `---\ntitle: Names ${number}\npublisher: Outlet ${number % 40}\n---\n\n${sentences.join('\n\n')}\n`;
}
