import type { Question } from '@/domain/training/content';

/** Lesson 5: safe accounts, and mistakes. */
export const safetyQuestions: Question[] = [
  {
    id: 'why-report-at-once',
    topic: 'basics',
    kind: 'recall',
    prompt: {
      nl: 'Waarom meld je het meteen als er misschien persoonsgegevens online staan?',
      en: 'Why do you report it at once if personal data may be online?',
    },
    options: [
      {
        id: 'seventy-two-hours',
        correct: true,
        text: {
          nl: 'Omdat er een wettelijke termijn kan gelden en we dan nog schade kunnen beperken',
          en: 'Because a legal deadline may apply and we can still limit the harm',
        },
        explanation: {
          nl: 'Ja. Een datalek met risico voor mensen moet de organisatie zo mogelijk binnen 72 uur melden bij de Autoriteit Persoonsgegevens.',
          en: 'Yes. If a data breach puts people at risk, the organisation must report it to the Dutch Data Protection Authority, within 72 hours where possible.',
        },
      },
      {
        id: 'find-who-did-it',
        correct: false,
        text: {
          nl: 'Omdat dan snel duidelijk is wie er verantwoordelijk is voor de fout',
          en: 'Because it will then soon be clear who is responsible for the mistake',
        },
        explanation: {
          nl: 'Misschien verwacht je dat, maar daar gaat het niet om. We willen de mensen van wie de gegevens zijn zo snel mogelijk beschermen.',
          en: 'You might expect that, but it isn’t the point. We want to protect the people the data is about as soon as we can.',
        },
      },
      {
        id: 'always-public',
        correct: false,
        text: {
          nl: 'Omdat we elk datalek dezelfde dag openbaar moeten maken',
          en: 'Because we have to make every data breach public on the same day',
        },
        explanation: {
          nl: 'Zo streng is de regel niet. Of we een datalek melden en aan wie, hangt af van het risico. Daar hebben we wel wat tijd voor nodig.',
          en: 'The rule isn’t that strict. Whether we report a breach, and to whom, depends on the risk. We do need some time to judge that.',
        },
      },
      {
        id: 'only-it-removes',
        correct: false,
        text: {
          nl: 'Omdat alleen IT een bericht met persoonsgegevens mag verwijderen',
          en: 'Because only IT may remove a post with personal data in it',
        },
        explanation: {
          nl: 'Je mag een bericht dat je zelf hebt geplaatst ook zelf weghalen. Maak eerst een schermafbeelding, dan weten we wat er heeft gestaan.',
          en: 'You may remove a post that you placed yourself. Take a screenshot first, so that we know what was there.',
        },
      },
    ],
  },
  {
    id: 'account-taken-over',
    topic: 'basics',
    kind: 'scenario',
    prompt: {
      nl: 'Een collega van communicatie kan niet meer inloggen op een officieel account. Er verschijnen berichten die niemand kent. In de mailbox zit een bericht: ‘Herstel je account via deze link.’ Wat kan de collega het best als eerste doen?',
      en: 'A colleague from communications can no longer log in to an official account. Posts appear that nobody recognises. There is an email: ‘Restore your account with this link.’ What is the best thing to do first?',
    },
    options: [
      {
        id: 'click-the-link',
        correct: false,
        text: {
          nl: 'De link in de mail gebruiken, want elke minuut telt',
          en: 'Use the link in the email, because every minute counts',
        },
        explanation: {
          nl: 'Snel handelen is goed, maar zo’n mail kan van de oplichter zelf komen. Ga zelf naar de herstelpagina van het platform.',
          en: 'Acting quickly is good, but an email like this may come from the attacker. Go to the platform’s recovery page yourself.',
        },
      },
      {
        id: 'investigate-first',
        correct: false,
        text: {
          nl: 'Zelf uitzoeken wat er is gebeurd, en het melden als alles duidelijk is',
          en: 'Find out what happened, and report it once everything is clear',
        },
        explanation: {
          nl: 'Prettig als je met een compleet verhaal komt, maar wachten geeft de ander tijd. Meld wat je weet; uitzoeken doen we samen.',
          en: 'It is nice to have the full story, but waiting gives the attacker time. Report what you know; we’ll work the rest out together.',
        },
      },
      {
        id: 'warn-followers',
        correct: false,
        text: {
          nl: 'Met een privéaccount alle volgers waarschuwen voor de valse berichten',
          en: 'Warn all followers about the false posts from a private account',
        },
        explanation: {
          nl: 'Waarschuwen hoort erbij, alleen niet als eerste. En volgers geloven een officieel kanaal eerder dan een privéaccount.',
          en: 'A warning is part of it, but not the first step. And followers are more likely to believe an official channel than a private account.',
        },
      },
      {
        id: 'call-it',
        correct: true,
        text: {
          nl: 'IT en de beheerder van het account bellen, ook al is nog niet alles duidelijk',
          en: 'Call IT and the account’s administrator, even if not everything is clear yet',
        },
        explanation: {
          nl: 'Goed. Zij kunnen de ander buitensluiten en het account terugkrijgen via het platform zelf. Daarna volgen het wachtwoord, de controle en de waarschuwing.',
          en: 'Right. They can lock the attacker out and recover the account through the platform itself. The password, the checks and the warning come next.',
        },
      },
    ],
  },
];
