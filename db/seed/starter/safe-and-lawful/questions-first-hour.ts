import type { Question } from '@/domain/training/content';

/** Lessons 4 and 5: a scam in steps, and the first minutes after a leak. */
export const firstHourQuestions: Question[] = [
  {
    id: 'copyright-threat-at-school',
    topic: 'safety',
    kind: 'scenario',
    form: 'steps',
    prompt: {
      nl: 'Jij beheert het account van een school. Er komt een privébericht: ‘Uw pagina schendt auteursrecht. Bevestig binnen 12 uur uw gegevens via deze link, anders wordt de pagina verwijderd.’',
      en: 'You manage a school’s account. A private message comes in: ‘Your page infringes copyright. Confirm your details within 12 hours with this link, or the page will be deleted.’',
    },
    steps: [
      {
        id: 'first-move',
        prompt: { nl: 'Wat doe je als eerste?', en: 'What do you do first?' },
        options: [
          {
            id: 'click-to-check',
            correct: false,
            text: {
              nl: 'Op de link klikken om te zien of de pagina echt lijkt',
              en: 'Click the link to see whether the page looks real',
            },
            explanation: {
              nl: 'Controleren is een goede gedachte. Alleen ziet een nagemaakte pagina er vaak precies zo uit als de echte.',
              en: 'Checking is a good thought. But a fake page often looks exactly like the real one.',
            },
          },
          {
            id: 'reply-to-ask',
            correct: false,
            text: {
              nl: 'Terugschrijven en vragen om welke foto het dan precies gaat',
              en: 'Write back and ask which photo exactly this is about',
            },
            explanation: {
              nl: 'Beleefd, maar je praat dan met de oplichter. Die heeft zijn volgende smoes al klaar.',
              en: 'Polite, but you would be talking to the scammer, who has the next excuse ready.',
            },
          },
          {
            id: 'open-the-app',
            correct: true,
            text: {
              nl: 'Zelf de app openen en daar bij de meldingen kijken',
              en: 'Open the app yourself and look at the notifications',
            },
            explanation: {
              nl: 'Goed. Daar hoort een echte melding te staan. Je vindt er niets over auteursrecht.',
              en: 'Right. That is where a real notice should be. You find nothing about copyright there.',
            },
          },
        ],
      },
      {
        id: 'colleague-clicked',
        prompt: {
          nl: 'Je vertelt het aan je collega. Die schrikt: ‘Ik heb vanochtend op die link geklikt en mijn wachtwoord ingevuld.’ Wat zeg je?',
          en: 'You tell your colleague, who is alarmed: ‘I clicked that link this morning and filled in my password.’ What do you say?',
        },
        options: [
          {
            id: 'good-you-say-it',
            correct: true,
            text: {
              nl: '‘Fijn dat je het zegt. We bellen nu samen IT, en jij verandert het wachtwoord.’',
              en: '‘Glad you told me. Let’s ring IT together now, and you change the password.’',
            },
            explanation: {
              nl: 'Goed. Geen verwijt, wel meteen handelen. Elke minuut dat het wachtwoord nog werkt, is er een te veel.',
              en: 'Right. No blame, but action at once. Every minute that the password still works is one too many.',
            },
          },
          {
            id: 'nothing-happened',
            correct: false,
            text: {
              nl: '‘Er is vandaag nog niets vreemds geplaatst, dus het valt waarschijnlijk wel mee.’',
              en: '‘Nothing strange has been posted today, so it’s probably not that bad.’',
            },
            explanation: {
              nl: 'Geruststellend bedoeld. Maar wie binnen is, kijkt vaak eerst rond en slaat later toe.',
              en: 'Meant to reassure. But those who get in often look around first and strike later.',
            },
          },
          {
            id: 'why-did-you',
            correct: false,
            text: {
              nl: '‘Dat stond toch in de training. Ik moet dit wel aan de directeur vertellen.’',
              en: '‘That was in the training. I’ll have to tell the head about this.’',
            },
            explanation: {
              nl: 'De schrik zit erin, dat snapt iedereen. Maar wie op zijn kop krijgt, meldt de volgende keer niets.',
              en: 'It is a shock, anyone can see that. But people who get told off won’t report anything next time.',
            },
          },
        ],
      },
      {
        id: 'parents-have-messages',
        prompt: {
          nl: 'IT heeft het account terug. Er blijken privéberichten van ouders in te staan, en de indringer heeft ze kunnen lezen. Wat nu?',
          en: 'IT has the account back. It turns out to hold private messages from parents, and the intruder was able to read them. What now?',
        },
        options: [
          {
            id: 'delete-the-messages',
            correct: false,
            text: {
              nl: 'De berichten van de ouders wissen, zodat ze niet nog eens gelezen kunnen worden',
              en: 'Delete the parents’ messages, so that they can’t be read again',
            },
            explanation: {
              nl: 'Je wilt de ouders beschermen. Maar zo weet niemand meer wie er gewaarschuwd moet worden.',
              en: 'You want to protect the parents. But then nobody knows any longer who needs to be warned.',
            },
          },
          {
            id: 'report-a-breach',
            correct: true,
            text: {
              nl: 'Het als datalek doorgeven aan de collega die over privacy gaat',
              en: 'Report it as a data breach to the colleague in charge of privacy',
            },
            explanation: {
              nl: 'Goed. Iemand kon bij gegevens van ouders en kinderen. Die collega weegt af of de toezichthouder en de ouders het moeten weten.',
              en: 'Right. Someone could get at data on parents and children. That colleague weighs up whether the authority and the parents need to know.',
            },
          },
          {
            id: 'mail-all-parents',
            correct: false,
            text: {
              nl: 'Zelf meteen alle ouders mailen wat er is gebeurd en wat er in de berichten stond',
              en: 'Email all parents yourself at once to say what happened and what the messages said',
            },
            explanation: {
              nl: 'Open zijn is goed. Maar zo krijgt iedereen te lezen wat één ouder schreef, en dan is het lek groter.',
              en: 'Being open is good. But then everyone gets to read what one parent wrote, and the leak gets bigger.',
            },
          },
        ],
      },
    ],
  },
  {
    id: 'visible-list-in-the-photo',
    topic: 'safety',
    kind: 'scenario',
    form: 'order',
    prompt: {
      nl: 'Op een foto van een buurthuis blijkt een presentielijst leesbaar te zijn. Jij plaatste de foto. Zet de stappen in de goede volgorde.',
      en: 'In a photo of a community centre, an attendance list turns out to be readable. You posted the photo. Put the steps in the right order.',
    },
    items: [
      {
        id: 'record-it',
        text: { nl: 'Een schermafbeelding maken, met de tijd erbij', en: 'Take a screenshot, with the time' },
      },
      { id: 'take-it-down', text: { nl: 'De foto weghalen', en: 'Take the photo down' } },
      {
        id: 'ring-privacy',
        text: { nl: 'De collega bellen die over privacy gaat', en: 'Ring the colleague in charge of privacy' },
      },
      {
        id: 'decide-on-telling',
        text: {
          nl: 'Samen bekijken wie het verder moet weten',
          en: 'Work out together who else needs to know',
        },
      },
      {
        id: 'mend-the-routine',
        text: {
          nl: 'Afspreken dat voortaan iemand meekijkt naar de achtergrond',
          en: 'Agree that from now on someone else checks the background',
        },
      },
    ],
    explanation: {
      nl: 'De schermafbeelding kost vijf seconden en laat zien wat er te lezen was. Dan haal je de foto weg, zodat het niet erger wordt. Bellen gaat vóór het wegen: dat doe je niet alleen. Pas daarna is er rust om ervan te leren.',
      en: 'The screenshot takes five seconds and shows what could be read. Then you take the photo down, so that it doesn’t get worse. Ringing comes before weighing things up: you don’t do that alone. Only then is there time to learn from it.',
    },
  },
  {
    id: 'breach-without-a-break-in',
    topic: 'safety',
    kind: 'recall',
    form: 'true-false',
    prompt: {
      nl: 'Waar of niet waar: het is pas een datalek als iemand van buiten heeft ingebroken.',
      en: 'True or false: it is only a data breach if somebody from outside has broken in.',
    },
    options: [
      {
        id: 'true',
        correct: false,
        text: { nl: 'Waar', en: 'True' },
        explanation: {
          nl: 'Aan inbreken denk je het eerst. Maar een deelnemerslijst die op een foto te lezen is, of een bericht aan de verkeerde persoon, telt ook.',
          en: 'Breaking in is what comes to mind first. But a list of participants that can be read in a photo, or a message to the wrong person, counts too.',
        },
      },
      {
        id: 'false',
        correct: true,
        text: { nl: 'Niet waar', en: 'False' },
        explanation: {
          nl: 'Klopt, dit is niet waar. Ook per ongeluk kan iemand bij gegevens die niet voor hem zijn. Bel dan meteen.',
          en: 'Right, this is false. By accident, too, people can get at data that isn’t meant for them. Ring at once then.',
        },
      },
    ],
  },
];
