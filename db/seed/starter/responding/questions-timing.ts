import type { Question } from '@/domain/training/content';

/** Lesson 3: holding replies, promises, many people with one question, and hours that can be kept. */
export const timingQuestions: Question[] = [
  {
    id: 'in-a-holding-reply',
    topic: 'responding',
    kind: 'recall',
    prompt: { nl: 'Wat staat er in een goed tussenbericht?', en: 'What does a good holding reply say?' },
    options: [
      {
        id: 'probable-answer',
        correct: false,
        text: {
          nl: 'Het antwoord dat waarschijnlijk klopt, met ‘onder voorbehoud’ erbij',
          en: 'The answer that is probably right, with ‘subject to confirmation’ added',
        },
        explanation: {
          nl: 'Dan heeft iemand vast iets. Maar een gok wordt doorverteld, en het voorbehoud valt er onderweg af.',
          en: 'That would give people something. But a guess gets passed on, and the reservation is lost along the way.',
        },
      },
      {
        id: 'seen-doing-when',
        correct: true,
        text: {
          nl: 'Dat je het zag, wat je doet en wanneer je terugkomt',
          en: 'That you saw it, what you are doing and when you’ll be back',
        },
        explanation: {
          nl: 'Ja. Met die drie kan iemand rustig wachten. Zonder het ‘wanneer’ vraagt hij het morgen opnieuw.',
          en: 'Yes. With those three, people can wait in peace. Without the ‘when’, they’ll ask again tomorrow.',
        },
      },
      {
        id: 'how-busy-we-are',
        correct: false,
        text: {
          nl: 'Een uitleg waarom het bij ons nu zo druk is en langer duurt dan normaal',
          en: 'An explanation of why we are so busy now and why it takes longer than usual',
        },
        explanation: {
          nl: 'Uitleg geeft begrip, soms. Maar de vraagsteller wil weten wanneer hij iets hoort, niet hoe vol onze dag is.',
          en: 'An explanation may win sympathy. But people want to know when they’ll hear something, not how full our day is.',
        },
      },
      {
        id: 'other-channel',
        correct: false,
        text: {
          nl: 'Een link naar het contactformulier',
          en: 'A link to the contact form',
        },
        explanation: {
          nl: 'Voor ons is dat overzichtelijk. Maar de vraag is al gesteld, en nu moet iemand hem twee keer typen.',
          en: 'That keeps things tidy for us. But the question has been asked, and now they have to type it twice.',
        },
      },
    ],
  },
  {
    id: 'is-this-plant-safe',
    topic: 'responding',
    kind: 'scenario',
    prompt: {
      nl: 'Een klant van een tuincentrum vraagt online of een kamerplant giftig is voor haar kat. De medewerker die reageert, denkt van niet, maar weet het niet zeker. De plantenkenner is er om twee uur. Wat nu?',
      en: 'A customer of a garden centre asks online whether a house plant is poisonous to her cat. The colleague who responds thinks it isn’t, but isn’t sure. The plant expert is in at two. What now?',
    },
    options: [
      {
        id: 'think-so',
        correct: false,
        text: {
          nl: 'Antwoorden dat de plant volgens haar veilig is; de klant zit er tenslotte op te wachten',
          en: 'Reply that she thinks the plant is safe; the customer is waiting for an answer, after all',
        },
        explanation: {
          nl: 'Snel en vriendelijk. Maar als het niet klopt, wordt een kat ziek. Bij veiligheid is ‘ik denk het’ geen antwoord.',
          en: 'Quick and friendly. But if it’s wrong, a cat falls ill. Where safety is concerned, ‘I think so’ is not an answer.',
        },
      },
      {
        id: 'say-nothing-yet',
        correct: false,
        text: {
          nl: 'Pas om twee uur iets laten horen, want dan kan ze meteen het goede antwoord geven',
          en: 'Only reply at two, because she can then give the right answer straight away',
        },
        explanation: {
          nl: 'Het antwoord zal kloppen. Maar de klant weet intussen niet of iemand haar vraag heeft gezien, en zet de plant misschien vast neer.',
          en: 'The answer will be right. But meanwhile the customer doesn’t know if anyone has seen her question, and may put the plant out.',
        },
      },
      {
        id: 'let-customers-answer',
        correct: false,
        text: {
          nl: 'Wachten tot een andere klant het weet, en dat antwoord een duim geven',
          en: 'Wait until another customer knows, and give that answer a thumbs up',
        },
        explanation: {
          nl: 'Klanten helpen elkaar vaak goed. Maar met een duim van ons erbij wordt een gok van een ander ons antwoord.',
          en: 'Customers often help each other well. But with our thumbs up, someone else’s guess becomes our answer.',
        },
      },
      {
        id: 'holding-reply',
        correct: true,
        text: {
          nl: 'Zeggen dat ze het navraagt, en dat het antwoord er kort na twee uur staat',
          en: 'Say that she will check, and that the answer will be there soon after two',
        },
        explanation: {
          nl: 'Goed. De klant weet waar ze aan toe is. Je kunt erbij zetten dat ze de plant tot die tijd beter buiten bereik houdt.',
          en: 'Right. The customer knows where she stands. You can add that she’d better keep the plant out of reach until then.',
        },
      },
    ],
  },
  {
    id: 'the-closed-street',
    topic: 'responding',
    kind: 'scenario',
    prompt: {
      nl: 'Door een lekke waterleiding is een winkelstraat dicht. Onder een bericht van de gemeente staan binnen een uur veertig keer dezelfde vragen: waarom, en hoelang nog? Je bent alleen. Wat doe je?',
      en: 'A burst water main has closed a shopping street. Within an hour, a post by the council has forty comments with the same questions: why, and how much longer? You are on your own. What do you do?',
    },
    options: [
      {
        id: 'one-post-on-top',
        correct: true,
        text: {
          nl: 'Eén bericht bovenaan zetten, kort daarnaar verwijzen en het bijwerken met de tijd erbij',
          en: 'Put one post at the top, refer to it briefly and update it with the time',
        },
        explanation: {
          nl: 'Goed. Iedereen vindt hetzelfde antwoord, en jij houdt tijd over voor de ene vraag die anders is.',
          en: 'Right. Everyone finds the same answer, and you have time left for the one question that is different.',
        },
      },
      {
        id: 'forty-replies',
        correct: false,
        text: {
          nl: 'Iedereen apart een eigen antwoord geven, want elke vraag verdient dezelfde aandacht',
          en: 'Give everyone a separate reply of their own, as every question deserves the same attention',
        },
        explanation: {
          nl: 'Mooi streven. Maar bij nummer dertig klopt het antwoord van nummer één niet meer, en moet je ze allemaal aanpassen.',
          en: 'A fine aim. But by number thirty, the answer to number one is out of date, and you have to change them all.',
        },
      },
      {
        id: 'until-it-is-known',
        correct: false,
        text: {
          nl: 'Niets plaatsen tot zeker is hoe laat de straat weer opengaat',
          en: 'Post nothing until it’s certain what time the street will reopen',
        },
        explanation: {
          nl: 'Je wilt niets fouts zeggen, dat is goed. Maar dat er een lek is en dat je om drie uur meer weet, kun je nu al melden.',
          en: 'You don’t want to say anything wrong, and that’s good. But you can already say that there is a leak and that you’ll know more at three.',
        },
      },
      {
        id: 'close-comments',
        correct: false,
        text: {
          nl: 'De reacties uitzetten, zodat het overzichtelijk blijft tot het lek dicht is',
          en: 'Turn off comments to keep things clear until the leak has been repaired',
        },
        explanation: {
          nl: 'Rustig wordt het wel. Maar mensen met een andere vraag, zoals een hulpdienst die er niet langs kan, bereiken je dan ook niet.',
          en: 'It would be quiet. But people with a different question, such as someone with an ambulance that can’t get through, can’t reach you either.',
        },
      },
    ],
  },
  {
    id: 'a-quarter-of-an-hour',
    topic: 'responding',
    kind: 'evaluate',
    prompt: {
      nl: 'Twee collega’s op kantoor maken een plan: ‘We antwoorden dag en nacht binnen een kwartier. We doen het met z’n tweeën, naast ons gewone werk.’ Wat vind je van dit plan?',
      en: 'Two office colleagues make a plan: ‘We reply within a quarter of an hour, day and night. The two of us will do it alongside our normal work.’ What do you make of this plan?',
    },
    options: [
      {
        id: 'ambitious-good',
        correct: false,
        text: {
          nl: 'Goed: wie de lat hoog legt, haalt meer dan wie rustig begint',
          en: 'Good: those who set the bar high achieve more than those who start slowly',
        },
        explanation: {
          nl: 'Hun inzet is mooi. Maar de belofte is aan de klant, en die merkt al in het eerste weekend dat het niet lukt.',
          en: 'Their commitment is fine. But the promise is to customers, who will notice on the first weekend that it doesn’t work.',
        },
      },
      {
        id: 'hours-you-can-keep',
        correct: true,
        text: {
          nl: 'Niet vol te houden: noem vaste uren en een tijd die wel lukt',
          en: 'It can’t last: state fixed hours and a time that will work',
        },
        explanation: {
          nl: 'Goed. ‘Op werkdagen van negen tot vijf, binnen vier uur’ geeft rust aan beide kanten. Sneller zijn mag altijd. Regel wel iets voor noodgevallen.',
          en: 'Right. ‘On working days from nine to five, within four hours’ gives both sides peace of mind. You may always be faster. Do arrange something for emergencies.',
        },
      },
      {
        id: 'no-promise-at-all',
        correct: false,
        text: {
          nl: 'Niet slim: noem helemaal geen tijd',
          en: 'Not clever: don’t mention any time',
        },
        explanation: {
          nl: 'Zo kun je niets fout doen. Maar wie niet weet wanneer hij iets hoort, stelt zijn vraag drie keer, of nooit meer.',
          en: 'You can’t go wrong that way. But people who don’t know when they’ll hear anything ask three times, or never again.',
        },
      },
      {
        id: 'automatic-reply',
        correct: false,
        text: {
          nl: 'Handig, als een automatisch antwoord binnen het kwartier zegt dat de vraag binnen is',
          en: 'Handy, if an automatic reply says within the quarter-hour that the question has come in',
        },
        explanation: {
          nl: 'Het kwartier wordt dan gehaald. Maar een vraagsteller telt pas vanaf het moment dat er echt iets staat.',
          en: 'The quarter of an hour would be met. But people only start counting when there is a real answer.',
        },
      },
    ],
  },
];
