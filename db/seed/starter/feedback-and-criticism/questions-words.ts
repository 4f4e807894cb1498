import type { Question } from '@/domain/training/content';

/** Lesson 3: how an answer is built, and what to do when yours went wrong. */
export const wordQuestions: Question[] = [
  {
    id: 'four-blocks-in-order',
    topic: 'feedback',
    kind: 'recall',
    form: 'order',
    prompt: {
      nl: 'Zet de bouwstenen van een antwoord op een klacht in de goede volgorde.',
      en: 'Put the building blocks of an answer to a complaint in the right order.',
    },
    items: [
      { id: 'what-you-read', text: { nl: 'Zeggen wat je hebt gelezen', en: 'Say what you have read' } },
      {
        id: 'that-it-went-wrong',
        text: { nl: 'Erkennen dat het niet goed ging', en: 'Acknowledge that it went wrong' },
      },
      { id: 'what-happens-now', text: { nl: 'Vertellen wat er nu gebeurt', en: 'Say what happens now' } },
      {
        id: 'when-they-hear',
        text: { nl: 'Zeggen wanneer de ander iets hoort', en: 'Say when they will hear something' },
      },
    ],
    explanation: {
      nl: 'Eerst merkt iemand dat je het bericht echt hebt gelezen, pas daarna heeft sorry zeggen zin. Wat je gaat doen, volgt op wat er misging. De tijd komt als laatste: dat is de afspraak waar de ander mee verdergaat.',
      en: 'First people notice that you have really read their message; only then does sorry mean something. What you will do follows from what went wrong. The time comes last: it is the promise they take away with them.',
    },
  },
  {
    id: 'one-star-no-words',
    topic: 'feedback',
    kind: 'scenario',
    prompt: {
      nl: 'Je werkt in een fietsenwinkel. Er verschijnt een review met één ster en de tekst ‘Nooit meer’. Je weet niet wie het is. Welk antwoord is het best?',
      en: 'You work in a bike shop. A one-star review appears that says ‘Never again’. You don’t know who it is. Which answer is best?',
    },
    options: [
      {
        id: 'ask-what-happened',
        correct: true,
        text: {
          nl: '‘Dat is duidelijk, en jammer. Wil je ons mailen wat er misging? Ik lees het zelf.’',
          en: '‘That’s clear, and a pity. Would you email us what went wrong? I’ll read it myself.’',
        },
        explanation: {
          nl: 'Goed. Je neemt de ster serieus, vraagt niets in het openbaar en maakt het de schrijver makkelijk.',
          en: 'Right. You take the star seriously, ask for nothing in public and make it easy for the writer.',
        },
      },
      {
        id: 'not-a-customer',
        correct: false,
        text: {
          nl: '‘We kennen u niet als klant. Klopt het wel dat u bij ons bent geweest?’',
          en: '‘We have no record of you as a customer. Are you sure you came to us?’',
        },
        explanation: {
          nl: 'Het kan een vergissing zijn, dus de vraag is begrijpelijk. Maar is het wel een klant, dan noem je die zojuist een leugenaar.',
          en: 'It may be a mistake, so the question is understandable. But if this is a customer, you have just called them a liar.',
        },
      },
      {
        id: 'other-reviews',
        correct: false,
        text: {
          nl: '‘Gelukkig denken al onze andere klanten daar heel anders over dan u.’',
          en: '‘Luckily, all our other customers see this quite differently from you.’',
        },
        explanation: {
          nl: 'Je bent trots op de goede reviews. Maar zo zeg je tegen één iemand dat zijn ervaring niet meetelt.',
          en: 'You are proud of your good reviews. But this tells one person that their experience doesn’t count.',
        },
      },
      {
        id: 'voucher-for-removal',
        correct: false,
        text: {
          nl: '‘Haal je deze review weg? Dan krijg je een bon van vijftien euro van ons.’',
          en: '‘Will you take this review down? Then we’ll give you a fifteen-euro voucher.’',
        },
        explanation: {
          nl: 'Iemand tegemoetkomen mag, als er iets misging. Maar een cadeau om een review te laten verdwijnen, misleidt de volgende lezer.',
          en: 'You may make it up to someone if something went wrong. But a gift to make a review disappear misleads the next reader.',
        },
      },
    ],
  },
  {
    id: 'your-own-sharp-reply',
    topic: 'feedback',
    kind: 'scenario',
    prompt: {
      nl: 'Na een lange dag op de helpdesk heb je geschreven: ‘Had u de handleiding gelezen, dan wist u dit.’ Een uur later schaam je je ervoor. Er staan al vier reacties onder. Wat kun je het best doen?',
      en: 'After a long day on the help desk, you wrote: ‘If you had read the manual, you would know this.’ An hour later you are ashamed of it. There are already four replies. What is the best thing to do?',
    },
    options: [
      {
        id: 'delete-and-hope',
        correct: false,
        text: {
          nl: 'Je reactie weghalen en hopen dat bijna niemand het heeft gezien',
          en: 'Remove your reply and hope that hardly anyone has seen it',
        },
        explanation: {
          nl: 'Je wilt het ongedaan maken. Maar vier mensen hebben het gelezen, en zonder uitleg lijkt het of je het verstopt.',
          en: 'You want to undo it. But four people have read it, and without a word it looks as if you are hiding it.',
        },
      },
      {
        id: 'explain-the-day',
        correct: false,
        text: {
          nl: 'Eronder zetten dat je een zware dag had en dat je ook maar een mens bent',
          en: 'Add that you had a hard day and that you are only human',
        },
        explanation: {
          nl: 'Dat is waar, en menselijk. Alleen gaat het zo vooral over jou, en de vraag van de klant is nog steeds niet beantwoord.',
          en: 'That is true, and human. But it makes it mainly about you, and the customer’s question still hasn’t been answered.',
        },
      },
      {
        id: 'colleague-replies',
        correct: false,
        text: {
          nl: 'Een collega vragen om onder een andere naam iets aardigs te schrijven',
          en: 'Ask a colleague to write something nice under another name',
        },
        explanation: {
          nl: 'Hulp vragen is goed. Maar onder een andere naam meepraten is niet eerlijk, en het komt snel uit.',
          en: 'Asking for help is good. But joining in under another name isn’t honest, and it soon comes out.',
        },
      },
      {
        id: 'sorry-and-answer',
        correct: true,
        text: {
          nl: '‘Dat was niet netjes van mij, sorry. Hier is het antwoord op je vraag.’ En je team inlichten',
          en: '‘That was rude of me, sorry. Here is the answer to your question.’ And tell your team',
        },
        explanation: {
          nl: 'Goed. Je noemt wat er misging, helpt de klant alsnog en je team wordt niet verrast.',
          en: 'Right. You name what went wrong, help the customer after all and your team won’t be taken by surprise.',
        },
      },
    ],
  },
  {
    id: 'a-reply-to-judge',
    topic: 'feedback',
    kind: 'evaluate',
    prompt: {
      nl: 'Een collega bij een energiebedrijf wil dit plaatsen onder een klacht over een dubbele rekening: ‘Wat vervelend dat u dit zo ervaart. Zoals eerder aangegeven kunt u bellen met de klantenservice. Fijne dag.’ Welke verandering helpt het meest?',
      en: 'A colleague at an energy company wants to post this under a complaint about a bill that was sent twice: ‘We’re sorry to hear that this was your experience. As stated earlier, you can call customer services. Have a nice day.’ Which change helps most?',
    },
    options: [
      {
        id: 'friendlier-ending',
        correct: false,
        text: {
          nl: '‘Fijne dag’ vervangen door iets persoonlijkers, met een voornaam en een glimlach',
          en: 'Replace ‘Have a nice day’ with something more personal, a first name and a smile',
        },
        explanation: {
          nl: 'Een voornaam is prettig. Maar een vriendelijk slot verandert niets aan een antwoord waarin niets gebeurt.',
          en: 'A first name is pleasant. But a friendly ending doesn’t change an answer in which nothing happens.',
        },
      },
      {
        id: 'name-and-take-over',
        correct: true,
        text: {
          nl: 'De dubbele rekening noemen, en zeggen wie dit uitzoekt en wanneer',
          en: 'Mention the double bill, and say who will sort it out and when',
        },
        explanation: {
          nl: 'Goed. Nu herkent de klant het eigen probleem en hoeft die niet nog eens te bellen. De rest volgt vanzelf.',
          en: 'Right. The customer now recognises their own problem and doesn’t have to call again. The rest follows from that.',
        },
      },
      {
        id: 'add-the-number',
        correct: false,
        text: {
          nl: 'Het telefoonnummer en de openingstijden toevoegen',
          en: 'Add the phone number and opening hours',
        },
        explanation: {
          nl: 'Dat is handiger dan zoeken. Toch schuif je het werk zo terug naar iemand die al twee keer een rekening kreeg.',
          en: 'That beats having to look them up. Yet it still pushes the work back to someone who has had two bills already.',
        },
      },
    ],
  },
];
