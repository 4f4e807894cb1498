import type { Bilingual } from '@/domain/training/content';

/** What we do and leave, online. */
export const conduct: readonly Bilingual[] = [
  { nl: '## Zo doen we het', en: '## How we do things' },
  { nl: '### Je eigen stem', en: '### Your own voice' },
  {
    nl: 'Op je eigen account ben jij aan het woord. Praat je over ons, over een concurrent of over iets waar wij belang bij hebben? Zeg dan dat je hier werkt. Eén zin is genoeg: ‘Ik werk bij {organisation}.’',
    en: 'On your own account it is you who is speaking. Are you talking about us, about a competitor or about something we have an interest in? Then say that you work here. One line is enough: ‘I work at {organisation}.’',
  },
  {
    nl: 'Namens ons spreken alleen de collega’s die dat als taak hebben. Jij zegt wat jij vindt; wat wij als organisatie vinden, laat je aan hen over.',
    en: 'Only colleagues whose task it is speak on our behalf. You say what you think; what we think as an organisation, you leave to them.',
  },
  {
    nl: 'Je mag je mening geven, ook als die kritisch is. Daar staat tegenover dat je je als goede collega gedraagt: je scheldt niet, dreigt niet en discrimineert niet. Wil je een misstand melden? Dat kan bij [naam of adres van het meldpunt]. Dit beleid verandert niets aan je bescherming als melder.',
    en: 'You may give your opinion, even when it is critical. In return, you behave as a good colleague: no insults, no threats, no discrimination. Do you want to report wrongdoing? You can do so at [name or address of the reporting point]. This policy changes nothing about the protection you have when you report.',
  },
  { nl: '### Reageren', en: '### Responding' },
  {
    nl: `- Lees eerst het hele gesprek, en controleer wat je gaat zeggen.
- Reageer je namens ons? Geef dan binnen een werkdag antwoord, of zeg wanneer het komt.
- Blijf vriendelijk, ook als de ander dat niet is. Leg het twee keer uit; daarna mag je stoppen.
- Gaat het over iemands gegevens, een klacht of geld? Praat verder in een privébericht of aan de telefoon.
- Klopt iets niet wat je schreef? Zet het recht, en laat zien dat je dat deed.
- Krijg je iets voor een bericht, zoals geld, een product of korting? Zet dat er duidelijk bij.
- Geef ons geen sterren en een concurrent geen slechte review, en vraag dat ook niet aan familie of vrienden. Een review waarin niet staat voor wie je werkt, misleidt lezers.`,
    en: `- Read the whole conversation first, and check what you are about to say.
- Are you responding on our behalf? Then answer within one working day, or say when the answer will come.
- Stay friendly, even when the other person isn’t. Explain it twice; after that you may stop.
- Is it about someone’s details, a complaint or money? Carry on in a private message or on the phone.
- Was something you wrote wrong? Put it right, and show that you did.
- Do you get something for a post, such as money, a product or a discount? Say so clearly.
- Don’t give us stars or a competitor a bad review, and don’t ask family or friends to. A review that doesn’t say who you work for misleads readers.`,
  },
  { nl: '### Privacy', en: '### Privacy' },
  {
    nl: 'Plaats niets over een ander die dat niet goedvindt: geen foto, geen naam, geen verhaal waarin iemand te herkennen is. Vraag het vooraf, en vertel waar het komt te staan. Nee zeggen mag altijd. Wie later spijt krijgt, laat het weten en dan halen we het weg. Is iemand jonger dan 16? Dan is toestemming van een ouder of voogd nodig, en vragen we het ook aan het kind.',
    en: 'Don’t post anything about a person who doesn’t agree to it: no photo, no name, no story in which someone can be recognised. Ask beforehand, and say where it will appear. People can always say no. If they regret it later, they tell us and we take it down. Is someone under 16? Then a parent or guardian has to agree, and we ask the child as well.',
  },
  {
    nl: 'Gegevens van klanten en van anderen voor wie we werken zetten we nooit online. Ook niet zonder naam, als iemand kan raden om wie het gaat.',
    en: 'We never put information about customers, or about others we work for, online. Not even without a name, if someone could guess who it is about.',
  },
  {
    nl: 'Wij kijken niet mee op je eigen accounts en houden niet bij wat je daar doet.',
    en: 'We don’t watch your own accounts or keep a record of what you do there.',
  },
  { nl: '### Vertrouwelijk', en: '### Confidential' },
  {
    nl: 'Wat nog niet naar buiten mag, blijft binnen: cijfers, plannen, prijzen, wachtwoorden, en wat er op het scherm of het bord achter je staat. Kijk bij elke foto naar de achtergrond. Zet zulke gegevens ook niet in een chatbot of vertaalsite die we daar niet voor hebben gekozen.',
    en: 'What isn’t ready to go out stays in: figures, plans, prices, passwords, and whatever is on the screen or the board behind you. Look at the background of every photo. Don’t put such information in a chatbot or translation site either, unless we have chosen it for that purpose.',
  },
  {
    nl: 'Gebruik alleen tekst, beeld en muziek van onszelf, of waarvoor we toestemming hebben. Is een beeld met AI gemaakt en kan iemand denken dat het echt is? Zet het erbij.',
    en: 'Only use words, images and music that are ours or that we have permission for. Was an image made with AI, and could someone think it is real? Say so.',
  },
  { nl: '### Accounts', en: '### Accounts' },
  {
    nl: `- De accounts van {organisation} zijn van de organisatie. Twee collega’s kunnen er altijd bij.
- Elk account heeft een eigen, lang wachtwoord. Inloggen gaat in twee stappen.
- Wachtwoorden deel je niet, ook niet in een chat.
- Ga je weg of krijg je ander werk? Dan draag je de toegang over, uiterlijk op je laatste dag. Je eigen account blijft van jou.`,
    en: `- The accounts of {organisation} belong to the organisation. There are always two colleagues who can get in.
- Every account has a long password of its own. Signing in takes two steps.
- You don’t share passwords, not in a chat either.
- Are you leaving or changing jobs? Then you hand over access, on your last day at the latest. Your own account stays yours.`,
  },
  { nl: '### Als het misgaat', en: '### When things go wrong' },
  {
    nl: 'Iedereen maakt weleens een fout. Meld je die snel, dan doe je het goed.',
    en: 'Everyone makes a mistake now and then. If you report it quickly, you are doing it right.',
  },
  {
    nl: `1. Maak een schermafbeelding waarop je ook de tijd ziet.
2. Haal weg wat je zelf kunt weghalen.
3. Bel, en zeg wat je weet.
4. Laat het antwoord over aan wie daarvoor is.`,
    en: `1. Take a screenshot showing the time.
2. Take down what you can take down yourself.
3. Ring, and say what you know.
4. Leave the reply to those whose task it is.`,
  },
  {
    nl: `| Wat is er? | Wie bel je? |
| --- | --- |
| Een account is overgenomen | IT, [telefoonnummer] |
| Gegevens van mensen staan online of zijn kwijt | Privacy, [telefoonnummer]; doe het meteen, want er loopt een termijn |
| Er komen veel boze reacties, of de pers belt | Woordvoering, [telefoonnummer] |
| Iemand bedreigt je of scheldt je uit | Je leidinggevende, of de aanjager |`,
    en: `| What is it? | Who do you ring? |
| --- | --- |
| An account has been taken over | IT, [phone number] |
| Information about people is online or lost | Privacy, [phone number]; do it at once, because there is a deadline |
| There are many angry replies, or the press rings | Press office, [phone number] |
| Someone threatens or insults you | Your manager, or the champion |`,
  },
  {
    nl: 'Houdt iemand zich met opzet niet aan dit beleid? Dan gelden de gewone afspraken van het werk. We horen altijd eerst zijn of haar kant van het verhaal.',
    en: 'Does someone ignore this policy on purpose? Then the usual rules of work apply. We always hear that person’s side of the story first.',
  },
];
