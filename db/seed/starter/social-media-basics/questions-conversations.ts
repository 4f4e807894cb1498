import type { Question } from '@/domain/training/content';

/** Lesson 3: when somebody answers, and when they hand over. */
export const conversationQuestions: Question[] = [
  {
    id: 'which-post-to-hand-over',
    topic: 'basics',
    kind: 'recall',
    prompt: {
      nl: 'Welk bericht geef je door, in plaats van er zelf op te antwoorden?',
      en: 'Which post do you hand over instead of answering it yourself?',
    },
    options: [
      {
        id: 'opening-hours',
        correct: false,
        text: {
          nl: 'Iemand vraagt naar openingstijden die op onze website staan',
          en: 'Someone asks about opening hours that are on our website',
        },
        explanation: {
          nl: 'Dit kun je zelf: de informatie is openbaar en je kunt naar de website verwijzen. Zeg er wel bij dat je hier werkt.',
          en: 'You can do this one: the information is public and you can point to the website. Do add that you work here.',
        },
      },
      {
        id: 'fellow-professional',
        correct: false,
        text: {
          nl: 'Een vakgenoot vraagt hoe je een bekende techniek toepast',
          en: 'Someone in your field asks how you use a well-known technique',
        },
        explanation: {
          nl: 'Dit is jouw vak en er is niets vertrouwelijks aan. Juist zulke gesprekken kun je goed zelf voeren.',
          en: 'This is your field and nothing about it is confidential. These are exactly the conversations you can have yourself.',
        },
      },
      {
        id: 'injury',
        correct: true,
        text: {
          nl: 'Iemand schrijft gewond te zijn geraakt door een product van ons',
          en: 'Someone writes that one of our products injured them',
        },
        explanation: {
          nl: 'Ja. Bij een ongeluk of schade is snel en zorgvuldig handelen nodig. De collega die namens ons reageert, schakelt de juiste mensen in.',
          en: 'Yes. An accident or damage calls for quick and careful action. The colleague who responds on our behalf brings in the right people.',
        },
      },
      {
        id: 'thank-you',
        correct: false,
        text: { nl: 'Iemand bedankt jouw team voor goede hulp', en: 'Someone thanks your team for good help' },
        explanation: {
          nl: 'Een bedankje mag je gewoon zelf beantwoorden. Laat het ook aan je team weten.',
          en: 'You are welcome to answer a thank-you yourself. Let your team know about it too.',
        },
      },
    ],
  },
  {
    id: 'stalled-application',
    topic: 'basics',
    kind: 'scenario',
    prompt: {
      nl: 'Een collega van de servicedesk ziet onder ons bericht: ‘Mijn aanvraag ligt al drie weken stil. Belachelijk.’ De collega herkent de zaak uit het systeem, maar reageert normaal niet namens ons. Wat is een goede volgende stap?',
      en: 'A colleague from the service desk sees a reply under our post: ‘My application has been stuck for three weeks. Ridiculous.’ The colleague knows the case from the system, but doesn’t normally respond on our behalf. What is a good next step?',
    },
    options: [
      {
        id: 'explain-the-case',
        correct: false,
        text: {
          nl: 'Onder het bericht uitleggen waarop deze aanvraag wacht',
          en: 'Explain under the post what this application is waiting for',
        },
        explanation: {
          nl: 'Fijn dat je de klant snel wilt helpen. Maar zo wordt informatie uit het dossier van een klant openbaar.',
          en: 'It is good to want to help quickly. But this makes details of a customer’s case public.',
        },
      },
      {
        id: 'hand-over-with-link',
        correct: true,
        text: {
          nl: 'De link doorgeven aan wie namens ons reageert, en zeggen dat je de zaak kent',
          en: 'Pass the link to the colleague who responds for us, and say you know the case',
        },
        explanation: {
          nl: 'Goed. De klant krijgt één antwoord van de juiste persoon, en jouw kennis helpt achter de schermen om het op te lossen.',
          en: 'Right. The customer gets one answer from the right person, and what you know helps to solve it behind the scenes.',
        },
      },
      {
        id: 'report-as-abuse',
        correct: false,
        text: {
          nl: 'De reactie bij het platform melden, omdat de toon onbeleefd is',
          en: 'Report the reply to the platform, because the tone is rude',
        },
        explanation: {
          nl: 'De toon is scherp, maar dit is gewone kritiek en de klant heeft een punt. Melden doe je bij schelden, bedreiging of discriminatie.',
          en: 'The tone is sharp, but this is normal criticism and the customer has a point. You report insults, threats or discrimination.',
        },
      },
      {
        id: 'own-private-message',
        correct: false,
        text: {
          nl: 'De klant met je eigen account een privébericht sturen met uitleg over de oplossing',
          en: 'Send the customer a private message from your own account, explaining the solution',
        },
        explanation: {
          nl: 'Privé is inderdaad beter dan openbaar. Maar de klant kan niet zien of jouw account echt bij ons hoort, en collega’s weten niet wat je hebt beloofd.',
          en: 'Private is indeed better than public. But the customer can’t tell whether your account really belongs to us, and colleagues don’t know what you promised.',
        },
      },
    ],
  },
  {
    id: 'question-from-a-journalist',
    topic: 'basics',
    kind: 'scenario',
    prompt: {
      nl: 'Een collega uit de productie krijgt een privébericht van een journalist: ‘Klopt het dat er bij jullie een afdeling sluit? Ik noem je naam niet.’ De collega heeft daar in de kantine iets over gehoord. Wat kan de collega het best doen?',
      en: 'A colleague from production gets a private message from a journalist: ‘Is it true that one of your departments is closing? I won’t mention your name.’ The colleague has heard something about it in the canteen. What is the best thing to do?',
    },
    options: [
      {
        id: 'pass-on-the-question',
        correct: true,
        text: {
          nl: 'Antwoorden dat je de vraag doorgeeft, en dat meteen doen',
          en: 'Reply that you will pass the question on, and do so at once',
        },
        explanation: {
          nl: 'Goed. De journalist krijgt antwoord van iemand die de feiten kent, en jij hoeft niets te bevestigen of te ontkennen.',
          en: 'Right. The journalist gets an answer from someone who knows the facts, and you don’t have to confirm or deny anything.',
        },
      },
      {
        id: 'know-nothing',
        correct: false,
        text: {
          nl: 'Antwoorden dat er niets aan de hand is, om onrust te voorkomen',
          en: 'Reply that nothing is going on, to prevent unrest',
        },
        explanation: {
          nl: 'Goed bedoeld, maar je weet niet zeker of het klopt. Ook een ontkenning kan in de krant komen.',
          en: 'It is well meant, but you can’t be sure that it’s true. A denial can end up in the paper too.',
        },
      },
      {
        id: 'tell-anonymously',
        correct: false,
        text: {
          nl: 'Vertellen wat je hebt gehoord, omdat je naam er niet bij komt',
          en: 'Say what you heard, as your name won’t be mentioned',
        },
        explanation: {
          nl: 'Het voelt veilig zonder naam. Maar een gerucht kan onjuist zijn, en collega’s lezen dan in het nieuws iets over hun eigen werk.',
          en: 'It feels safe without a name. But a rumour may be wrong, and colleagues would then read about their own jobs in the news.',
        },
      },
      {
        id: 'ignore-the-message',
        correct: false,
        text: {
          nl: 'Het bericht laten liggen, want een journalist belt vanzelf wel',
          en: 'Leave the message, as a journalist will ring us anyway',
        },
        explanation: {
          nl: 'Je hoeft zelf niets te vertellen, dat klopt. Maar een journalist heeft vaak haast. Geef je de vraag door, dan krijgen wij de kans om te reageren.',
          en: 'It’s true that you don’t have to say anything yourself. But journalists often work to a deadline. Passing the question on gives us the chance to respond.',
        },
      },
    ],
  },
];
