import type { Question } from '@/domain/training/content';

/** Lessons 3 and 4: how much room an opinion has, and what a line in a profile does. */
export const opinionQuestions: Question[] = [
  {
    id: 'plans-for-the-square',
    topic: 'voice',
    kind: 'scenario',
    prompt: {
      nl: 'Een ambtenaar begeleidt het plan voor een nieuw dorpsplein. Hij vindt dat de raad de verkeerde variant koos. In een openbare groep vraagt een inwoner: ‘Wat vinden ze er bij de gemeente zelf van?’ Wat is verstandig?',
      en: 'A civil servant is in charge of the plan for a new village square. He thinks the council chose the wrong design. In a public group, a resident asks: ‘What do people at the council offices think of it themselves?’ What is wise?',
    },
    options: [
      {
        id: 'speak-freely',
        correct: false,
        text: {
          nl: 'Zijn mening geven: vrijheid van meningsuiting geldt voor ambtenaren net zo goed als voor ieder ander',
          en: 'Give his opinion: freedom of expression applies to civil servants just as it does to anyone else',
        },
        explanation: {
          nl: 'Dat recht heeft hij ook. Maar dit is zijn eigen dossier: morgen moet hij het plan uitvoeren met dezelfde inwoners en dezelfde raad.',
          en: 'He does have that right. But this is his own file: tomorrow he has to carry out the plan with the same residents and the same council.',
        },
      },
      {
        id: 'say-it-privately',
        correct: false,
        text: {
          nl: 'De inwoner zijn mening in een privébericht sturen',
          en: 'Send the resident his opinion in a private message',
        },
        explanation: {
          nl: 'Het lijkt discreter. Maar een privébericht is met één schermafbeelding openbaar, en zijn rol blijft dezelfde.',
          en: 'It seems more discreet. But one screenshot makes a private message public, and his role remains the same.',
        },
      },
      {
        id: 'explain-the-decision',
        correct: true,
        text: {
          nl: 'Zeggen dat hij eraan werkt, en verwijzen naar het besluit en de redenen erachter',
          en: 'Say that he works on it, and point to the decision and the reasons for it',
        },
        explanation: {
          nl: 'Goed. Hij is open over zijn rol en helpt de inwoner verder. Zijn twijfel over de variant bespreekt hij binnen.',
          en: 'Right. He is open about his role and helps the resident. He discusses his doubts about the design inside.',
        },
      },
      {
        id: 'other-name',
        correct: false,
        text: {
          nl: 'Onder een andere naam schrijven dat ook binnen de gemeente niet iedereen blij is',
          en: 'Write under another name that not everyone inside the council is happy either',
        },
        explanation: {
          nl: 'Zo lijkt hij buiten schot te blijven. Maar wie het weet, is zo te raden, en dan gaat het gesprek over hem en niet meer over het plein.',
          en: 'It seems to keep him out of range. But it is easily guessed who knows this, and then the talk is about him, no longer about the square.',
        },
      },
    ],
  },
  {
    id: 'everything-here-is-private',
    topic: 'voice',
    kind: 'evaluate',
    prompt: {
      nl: 'Een collega vraagt wat je van zijn profieltekst vindt: ‘Teamleider logistiek. Alles wat ik hier schrijf is privé. Delen is niet hetzelfde als het ermee eens zijn.’ Zijn berichten zijn openbaar. Wat is jouw oordeel?',
      en: 'A colleague asks what you think of his bio: ‘Team leader, logistics. Everything I write here is private. Sharing is not endorsing.’ His posts are public. What is your verdict?',
    },
    options: [
      {
        id: 'fully-covered',
        correct: false,
        text: {
          nl: 'Prima: zo is hij helemaal gedekt',
          en: 'Fine: he is fully covered now',
        },
        explanation: {
          nl: 'Het klinkt waterdicht. Maar een zin in een profiel neemt geen verantwoordelijkheid weg, en de meeste lezers zien hem niet.',
          en: 'It sounds watertight. But a line in a bio doesn’t take away any responsibility, and most readers never see it.',
        },
      },
      {
        id: 'helps-a-little',
        correct: true,
        text: {
          nl: 'Het helpt een beetje, maar openbaar blijft openbaar',
          en: 'It helps a little, but public is still public',
        },
        explanation: {
          nl: 'Goed. Hij is open over zijn functie en zegt dat hij voor zichzelf praat. Maar de berichten worden er niet privé van. Bij iets gevoeligs zet hij het beter in het bericht zelf.',
          en: 'Right. He is open about his job and says that he speaks for himself. But it doesn’t make the posts private. With something sensitive, he’d better say it in the post itself.',
        },
      },
      {
        id: 'remove-the-job',
        correct: false,
        text: {
          nl: 'Niet goed: hij moet zijn functie weghalen, dan is er geen band meer met ons',
          en: 'Not good: he should remove his job title, so that there is no link with us',
        },
        explanation: {
          nl: 'Weglaten lijkt veiliger. Maar veel mensen weten waar hij werkt, en zonder functie zien de anderen het juist niet als hij over ons praat.',
          en: 'Leaving it out seems safer. But many people know where he works, and without it the others can’t see it when he talks about us.',
        },
      },
    ],
  },
  {
    id: 'driver-about-the-rota',
    topic: 'voice',
    kind: 'evaluate',
    prompt: {
      nl: 'Een chauffeur schrijft op zijn eigen account: ‘Ik rijd voor dit bedrijf en spreek voor mezelf. Deze maand reden we vaak met te weinig mensen. Dat houd ik niet vol. Ik heb het binnen gemeld en hoop dat er iets verandert.’ Wat is jouw oordeel?',
      en: 'A driver writes on his own account: ‘I drive for this company and speak for myself. We were often short of people this month. I can’t keep that up. I’ve reported it inside and hope something will change.’ What is your verdict?',
    },
    options: [
      {
        id: 'critical-but-fair',
        correct: true,
        text: {
          nl: 'Kritisch, maar netjes: open over zijn rol, zonder namen en uit eigen ervaring',
          en: 'Critical but fair: open about his role, no names, and from his own experience',
        },
        explanation: {
          nl: 'Goed. Hij wil iets beter maken en zei het eerst binnen. Voor ons is dit vooral een reden om snel met hem te praten, over het rooster.',
          en: 'Right. He wants to improve something, and said it inside first. To us, it is above all a reason to talk to him soon, about the rota.',
        },
      },
      {
        id: 'damages-us',
        correct: false,
        text: {
          nl: 'Dit kan niet: kritiek op je werkgever schaadt ons altijd',
          en: 'Not acceptable: criticism of your employer always harms us',
        },
        explanation: {
          nl: 'Leuk is het niet om te lezen. Maar kritiek mag. Het gaat erom of het klopt, hoe het is gezegd en wat hij ermee wil.',
          en: 'It isn’t nice to read. But criticism is allowed. What counts is whether it’s true, how it is said and what he hopes to achieve.',
        },
      },
      {
        id: 'should-be-anonymous',
        correct: false,
        text: {
          nl: 'Beter zonder afzender: dan kan hij vrijuit schrijven en heeft niemand er last van',
          en: 'Better without a name: he could then write freely and nobody would be bothered by it',
        },
        explanation: {
          nl: 'Je denkt aan zijn veiligheid. Maar juist doordat hij open is, is dit een eerlijk bericht. Zonder naam blijft er een gerucht over.',
          en: 'You are thinking of his safety. But it’s his openness that makes this an honest post. Without a name, only a rumour is left.',
        },
      },
      {
        id: 'approval-first',
        correct: false,
        text: {
          nl: 'Goed, maar zo’n bericht had hij eerst door zijn leidinggevende moeten laten goedkeuren',
          en: 'Good, but he should have had a post like this approved by his manager first',
        },
        explanation: {
          nl: 'Overleggen is vaak slim, en dat deed hij ook. Maar voor een eigen mening is vooraf geen toestemming nodig.',
          en: 'Talking it over is often wise, and he did that. But an opinion of your own needs no permission in advance.',
        },
      },
    ],
  },
];
