import type { Question } from '@/domain/training/content';

/** Lesson 4: what may be shared, and what has to be said with it. */
export const sharingQuestions: Question[] = [
  {
    id: 'photo-of-a-colleague',
    topic: 'basics',
    kind: 'scenario',
    prompt: {
      nl: 'Op het zomerfeest maakte je een mooie foto. Een collega van de expeditie staat er herkenbaar op. Je wilt hem openbaar plaatsen. Wanneer mag dat meestal?',
      en: 'At the summer party you took a lovely photo, in which a colleague from dispatch can be recognised. You want to post it publicly. When is that usually allowed?',
    },
    options: [
      {
        id: 'took-it-myself',
        correct: false,
        text: { nl: 'Als je de foto zelf hebt gemaakt', en: 'If you took the photo yourself' },
        explanation: {
          nl: 'Dan heb je meestal wel het auteursrecht. Maar degene die erop staat, heeft ook rechten: op privacy en op het eigen portret.',
          en: 'You then usually hold the copyright. But the person in the photo has rights too: to privacy and to their own portrait.',
        },
      },
      {
        id: 'taken-at-work',
        correct: false,
        text: {
          nl: 'Als de foto op het werk of op een bedrijfsfeest is gemaakt',
          en: 'If the photo was taken at work or at a staff party',
        },
        explanation: {
          nl: 'Samen op de foto gaan is nog geen toestemming om online te staan. Ook op het werk houdt iemand recht op privacy.',
          en: 'Posing together isn’t the same as agreeing to be online. People keep their right to privacy at work.',
        },
      },
      {
        id: 'no-name',
        correct: false,
        text: { nl: 'Als je de naam van de collega weglaat', en: 'If you leave out your colleague’s name' },
        explanation: {
          nl: 'Zorgvuldig gedacht, maar het gezicht alleen is al genoeg. Een herkenbare foto is ook zonder naam een persoonsgegeven.',
          en: 'A considerate thought, but a face alone is enough. A recognisable photo is personal data even without a name.',
        },
      },
      {
        id: 'consent',
        correct: true,
        text: { nl: 'Als je collega dat goed vindt', en: 'If your colleague has agreed to it' },
        explanation: {
          nl: 'Ja, meestal is toestemming nodig. Vraag het vooraf, en zeg waar je de foto plaatst. Als je collega later van mening verandert, haal je de foto weg.',
          en: 'Yes, you usually need consent. Ask beforehand, and say where you will post it. If your colleague has a change of mind, you take the photo down.',
        },
      },
    ],
  },
  {
    id: 'gift-for-a-post',
    topic: 'basics',
    kind: 'scenario',
    prompt: {
      nl: 'Op je werk is een actie: wie op zijn eigen account een nieuw product van ons aanprijst, krijgt een cadeaubon. Jij bent blij met het product en doet mee. Wat moet in je bericht duidelijk zijn?',
      en: 'There is a campaign at work: anyone who praises a new product of ours on their own account gets a gift card. You like the product and take part. What must be clear in your post?',
    },
    options: [
      {
        id: 'honest-opinion',
        correct: false,
        text: {
          nl: 'Dat je mening eerlijk is; meer is niet nodig als je het meent',
          en: 'That your opinion is honest; nothing more is needed if you mean it',
        },
        explanation: {
          nl: 'Een eerlijke mening is belangrijk. Maar door de bon is het ook reclame, en dat hoort een lezer te weten.',
          en: 'An honest opinion matters. But the gift card also makes it advertising, and readers should know that.',
        },
      },
      {
        id: 'value-of-the-gift',
        correct: false,
        text: {
          nl: 'Hoeveel de cadeaubon waard is en wanneer je die kreeg',
          en: 'How much the gift card is worth and when you received it',
        },
        explanation: {
          nl: 'Zo precies hoeft het niet. De lezer moet weten dat je er een voordeel voor kreeg, niet hoe groot dat was.',
          en: 'It doesn’t have to be that precise. Readers need to know that you got something for it, not how much.',
        },
      },
      {
        id: 'advertising-and-relation',
        correct: true,
        text: {
          nl: 'Dat het reclame is, en dat je voor ons werkt',
          en: 'That it is advertising, and that you work for us',
        },
        explanation: {
          nl: 'Ja. De Reclamecode Social Media & Influencer Marketing vraagt dat reclame herkenbaar is en dat je band met de organisatie duidelijk is.',
          en: 'Yes. The Dutch advertising code for social media asks that advertising is recognisable and that your link with the organisation is clear.',
        },
      },
    ],
  },
  {
    id: 'festive-lunch',
    topic: 'basics',
    kind: 'scenario',
    prompt: {
      nl: 'Een collega van personeelszaken wil op een zakelijk netwerk een vrolijke foto van de teamlunch plaatsen. Op de achtergrond hangt een bord met namen van klanten. Eén teamlid heeft gezegd liever niet online te staan. Wat is de beste keuze?',
      en: 'A colleague from human resources wants to post a cheerful photo of the team lunch on a professional network. In the background is a board with customers’ names. One team member has said they would rather not be online. What is the best choice?',
    },
    options: [
      {
        id: 'post-without-names',
        correct: false,
        text: {
          nl: 'De foto plaatsen zonder de namen van de teamleden te noemen',
          en: 'Post the photo without naming the team members',
        },
        explanation: {
          nl: 'Het is attent om geen namen te noemen. Maar het teamlid blijft herkenbaar, en de klantnamen zijn nog te lezen.',
          en: 'It is thoughtful not to give names. But the team member can still be recognised, and the customers’ names can still be read.',
        },
      },
      {
        id: 'another-photo',
        correct: true,
        text: {
          nl: 'Een andere foto kiezen: zonder het bord, met alleen mensen die ja zeiden',
          en: 'Use another photo: without the board, with only people who said yes',
        },
        explanation: {
          nl: 'Goed. Zo blijft de sfeer te zien, is niemand tegen zijn zin online en blijven de klantnamen binnen.',
          en: 'Right. The mood is still there, nobody is online against their will and the customers’ names stay private.',
        },
      },
      {
        id: 'wait-for-complaints',
        correct: false,
        text: {
          nl: 'De foto plaatsen, en hem weghalen zodra iemand er iets van zegt',
          en: 'Post the photo, and take it down as soon as anyone says something',
        },
        explanation: {
          nl: 'Weghalen als iemand erom vraagt is goed, maar dit teamlid heeft al nee gezegd. En wat online stond, kan al gedeeld zijn.',
          en: 'Taking it down on request is good, but this team member has already said no. And what was online may already have been shared.',
        },
      },
      {
        id: 'closed-group',
        correct: false,
        text: {
          nl: 'De foto alleen delen in een besloten groep van vakgenoten',
          en: 'Share the photo only in a closed group of people in the field',
        },
        explanation: {
          nl: 'Minder mensen zien de foto dan, dat is waar. Maar ook in een besloten groep kan iemand hem bewaren en verder delen.',
          en: 'It’s true that fewer people will see it. But in a closed group, too, anyone can save the photo and pass it on.',
        },
      },
    ],
  },
];
