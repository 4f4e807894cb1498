import type { Question } from '@/domain/training/content';

/** Lesson 4: keeping accounts out of other hands. */
export const accountQuestions: Question[] = [
  {
    id: 'strongest-second-lock',
    topic: 'safety',
    kind: 'recall',
    prompt: {
      nl: 'Welk tweede slot beschermt het best tegen een nagemaakte inlogpagina?',
      en: 'Which second lock protects best against a fake login page?',
    },
    options: [
      {
        id: 'text-message',
        correct: false,
        text: { nl: 'Een code per sms', en: 'A code by text message' },
        explanation: {
          nl: 'Veel beter dan niets. Maar op een nagemaakte pagina typ je de code zo over voor de oplichter.',
          en: 'Much better than nothing. But on a fake page, you simply type the code in for the scammer.',
        },
      },
      {
        id: 'code-from-app',
        correct: false,
        text: {
          nl: 'Een code uit een app, die elke halve minuut verandert',
          en: 'A code from an app, which changes every half a minute',
        },
        explanation: {
          nl: 'Sterker dan een sms. Toch kun je ook deze code op de verkeerde pagina invullen, en dertig seconden is lang genoeg.',
          en: 'Stronger than a text. Yet you can enter this code on the wrong page as well, and thirty seconds is long enough.',
        },
      },
      {
        id: 'passkey',
        correct: true,
        text: { nl: 'Een passkey of beveiligingssleutel', en: 'A passkey or a security key' },
        explanation: {
          nl: 'Ja. Die werkt alleen op de echte site. Op een nagemaakte pagina gebeurt er niets.',
          en: 'Yes. It only works on the real site. On a fake page, nothing happens.',
        },
      },
    ],
  },
  {
    id: 'prompt-on-the-night-shift',
    topic: 'safety',
    kind: 'scenario',
    prompt: {
      nl: 'Tijdens de nachtdienst in een fabriek trilt de telefoon van een teamleider: ‘Probeer je in te loggen op het bedrijfsaccount?’ Dat doet ze niet. De melding komt vijf keer terug. Wat is het beste?',
      en: 'During the night shift at a factory, a team leader’s phone buzzes: ‘Are you trying to log in to the company account?’ She isn’t. The prompt comes back five times. What is best?',
    },
    options: [
      {
        id: 'refuse-change-call',
        correct: true,
        text: {
          nl: 'Steeds weigeren, het wachtwoord veranderen en IT bellen',
          en: 'Refuse each time, change the password and ring IT',
        },
        explanation: {
          nl: 'Goed. Wie deze melding oproept, kent waarschijnlijk het wachtwoord. Het tweede slot houdt hem tegen zolang zij niets goedkeurt.',
          en: 'Right. Whoever triggers this prompt probably knows the password. The second lock stops them as long as she approves nothing.',
        },
      },
      {
        id: 'approve-once',
        correct: false,
        text: {
          nl: 'Eén keer goedkeuren, want het zal wel een collega zijn',
          en: 'Approve it once, because it’s probably a colleague',
        },
        explanation: {
          nl: 'Vriendelijk gedacht, en precies waar de aanvaller op hoopt. Een collega belt je even.',
          en: 'A friendly thought, and just what the attacker is hoping for. A colleague would ring you.',
        },
      },
      {
        id: 'mute-the-phone',
        correct: false,
        text: {
          nl: 'De telefoon op stil zetten en het morgen bij de dagdienst melden',
          en: 'Put the phone on silent and report it to the day shift tomorrow',
        },
        explanation: {
          nl: 'Niets goedkeuren is goed. Maar tot morgen kan de ander met dat wachtwoord elders verder proberen.',
          en: 'Approving nothing is good. But until tomorrow, the other person can go on trying that password elsewhere.',
        },
      },
      {
        id: 'turn-it-off',
        correct: false,
        text: {
          nl: 'De tweestapsverificatie uitzetten, zodat de meldingen stoppen',
          en: 'Turn off two-step verification, so that the prompts will stop',
        },
        explanation: {
          nl: 'De rust keert terug, en de deur staat open. Dit slot is nu juist het enige dat werkt.',
          en: 'Peace returns, and the door is open. This lock is the very thing that is working.',
        },
      },
    ],
  },
  {
    id: 'one-password-for-six',
    topic: 'safety',
    kind: 'evaluate',
    prompt: {
      nl: 'Een collega heeft een plan voor het account van de bibliotheek: ‘We zijn met zijn zessen. Ik zet één sterk wachtwoord in onze groepsapp, dan kan iedereen erbij. Gaat iemand weg, dan halen we die uit de app.’ Wat is je oordeel?',
      en: 'A colleague has a plan for the library’s account: ‘There are six of us. I’ll put one strong password in our group chat, so that everyone can get in. If someone leaves, we’ll take them out of the chat.’ What is your verdict?',
    },
    options: [
      {
        id: 'own-access-instead',
        correct: true,
        text: {
          nl: 'Niet doen: geef elk van de zes een eigen toegang, die je los kunt intrekken',
          en: 'Don’t: give all six their own access, which you can withdraw one by one',
        },
        explanation: {
          nl: 'Goed. Wie de groep verlaat, kent het wachtwoord nog. En met eigen toegang zie je ook wie wat plaatste als er een vraag komt.',
          en: 'Right. Someone who leaves the group still knows the password. And with separate access, you can see who posted what if a question comes up.',
        },
      },
      {
        id: 'fine-if-strong',
        correct: false,
        text: {
          nl: 'Prima: het wachtwoord is sterk, en het is duidelijk wie er in de groep zit',
          en: 'Fine: the password is strong, and it is clear who is in the group',
        },
        explanation: {
          nl: 'Sterk is belangrijk. Maar het staat nu op zes telefoons, en uit de groep gaan maakt het niet ongeldig.',
          en: 'Strong matters. But it is now on six phones, and leaving the group doesn’t make it invalid.',
        },
      },
      {
        id: 'fine-if-changed',
        correct: false,
        text: {
          nl: 'Goed, als het wachtwoord elke maand verandert en er dan een nieuw bericht in de groepsapp komt',
          en: 'Good, if the password is changed every month and a new message goes into the group chat each time',
        },
        explanation: {
          nl: 'Wisselen helpt een beetje. Er staan dan alleen steeds meer wachtwoorden in een chat die iedereen kan doorsturen.',
          en: 'Changing it helps a little. It just puts more and more passwords in a chat that anyone can forward.',
        },
      },
    ],
  },
];
