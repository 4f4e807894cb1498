import type { Question } from '@/domain/training/content';

/** Lesson 2: when to say who you work for, and how. */
export const opennessQuestions: Question[] = [
  {
    id: 'no-need-to-say',
    topic: 'voice',
    kind: 'recall',
    prompt: {
      nl: 'Wanneer hoef je níet te zeggen voor wie je werkt?',
      en: 'When is there no need to say who you work for?',
    },
    options: [
      {
        id: 'praising-a-competitor',
        correct: false,
        text: {
          nl: 'Als je een concurrent prijst',
          en: 'When you praise a competitor',
        },
        explanation: {
          nl: 'Het is sportief. Toch wil een lezer weten dat jij in dezelfde markt zit, ook als je positief bent.',
          en: 'That is sporting of you. Even so, readers want to know that you are in the same market, even when you are positive.',
        },
      },
      {
        id: 'only-facts',
        correct: false,
        text: {
          nl: 'Als je over ons product alleen feiten geeft en geen mening',
          en: 'When you only give facts about our product, and no opinion',
        },
        explanation: {
          nl: 'Feiten zijn sterk. Maar jij kiest welke je noemt, en daarom telt het waar je werkt.',
          en: 'Facts are strong. But you choose which ones to mention, so it matters where you work.',
        },
      },
      {
        id: 'profile-says-it',
        correct: false,
        text: {
          nl: 'Als het al ergens in je profiel staat, in een discussie over ons',
          en: 'When your profile says it somewhere, in a discussion about us',
        },
        explanation: {
          nl: 'Goed dat het er staat. Alleen klikken weinig lezers op je profiel voordat ze je reactie lezen.',
          en: 'It is good that it’s there. But few readers click on your profile before reading your comment.',
        },
      },
      {
        id: 'football-club',
        correct: true,
        text: {
          nl: 'Als je meepraat over je voetbalclub',
          en: 'When you are chatting about your football club',
        },
        explanation: {
          nl: 'Ja. Dit heeft niets met ons te maken. Je bent supporter, geen medewerker.',
          en: 'Yes. This has nothing to do with us. You are a supporter, not an employee.',
        },
      },
    ],
  },
  {
    id: 'five-stars-for-the-shop',
    topic: 'voice',
    kind: 'scenario',
    prompt: {
      nl: 'Een fietsenwinkel kreeg twee slechte reviews over het wachten op reparaties. Een verkoper wil er onder zijn eigen naam vijf sterren tegenover zetten: ‘Top winkel, altijd snel geholpen.’ Wat kan hij beter doen?',
      en: 'A bike shop got two bad reviews about waiting for repairs. A sales assistant wants to balance them with five stars under his own name: ‘Great shop, always served quickly.’ What would be better?',
    },
    options: [
      {
        id: 'no-stars-tell-the-team',
        correct: true,
        text: {
          nl: 'Geen sterren geven, en in de winkel bespreken waar het wachten door komt',
          en: 'Give no stars, and discuss in the shop what is causing the waiting',
        },
        explanation: {
          nl: 'Goed. De review zou van een klant lijken en is het niet; dat mag een bedrijf niet doen. Van de klacht zelf kan de winkel iets leren.',
          en: 'Right. The review would look like a customer’s and isn’t one, and businesses may not do that. The shop can learn from the complaint itself.',
        },
      },
      {
        id: 'ask-his-sister',
        correct: false,
        text: {
          nl: 'Zijn zus vragen om de vijf sterren te geven, want zij heeft er echt een fiets gekocht',
          en: 'Ask his sister to give the five stars, as she really did buy a bike there',
        },
        explanation: {
          nl: 'Zij is een echte klant, dat is waar. Maar ze schrijft omdat hij het vraagt, en dat ziet de lezer niet.',
          en: 'She is a real customer, that’s true. But she writes because he asked her to, and readers can’t see that.',
        },
      },
      {
        id: 'wait-until-home',
        correct: false,
        text: {
          nl: 'De sterren ’s avonds thuis geven, los van zijn werk',
          en: 'Give the stars at home in the evening, apart from his job',
        },
        explanation: {
          nl: 'Thuis voelt als privé. Maar waar je het schrijft, verandert niets aan je belang bij de winkel.',
          en: 'Home feels private. But where you write it doesn’t change the interest you have in the shop.',
        },
      },
      {
        id: 'four-stars',
        correct: false,
        text: {
          nl: 'Vier sterren geven en een klein minpunt noemen, dan klinkt het geloofwaardig',
          en: 'Give four stars and mention a small drawback, so that it sounds credible',
        },
        explanation: {
          nl: 'Het leest eerlijker, maar het is juist een handigere manier om als klant over te komen.',
          en: 'It reads as more honest, but it is only a cleverer way to come across as a customer.',
        },
      },
    ],
  },
  {
    id: 'engineer-on-a-trade-forum',
    topic: 'voice',
    kind: 'scenario',
    prompt: {
      nl: 'Een ontwerper bij een machinefabriek leest op een vakforum: ‘Is de nieuwe snijmachine van merk B wat waard?’ Merk B is een concurrent. Hij kent de machine goed en vindt hem degelijk, maar lawaaiig. Hoe reageert hij het best?',
      en: 'A designer at a machine factory reads on a trade forum: ‘Is brand B’s new cutting machine any good?’ Brand B is a competitor. He knows the machine well and finds it solid but noisy. What is his best reply?',
    },
    options: [
      {
        id: 'only-the-noise',
        correct: false,
        text: {
          nl: '‘Ik werk bij een concurrent. Die machine maakt vreselijk veel lawaai, dus kijk liever verder.’',
          en: '‘I work for a competitor. That machine makes a dreadful noise, so I would look elsewhere.’',
        },
        explanation: {
          nl: 'Hij zegt netjes waar hij werkt. Maar hij laat het goede weg, en dat is niet wat hij er echt van vindt.',
          en: 'He is open about where he works. But he leaves out the good part, and that isn’t what he really thinks.',
        },
      },
      {
        id: 'anonymous-opinion',
        correct: false,
        text: {
          nl: '‘Degelijk ding, wel veel lawaai. Ik heb er op een beurs een paar keer mee mogen werken.’',
          en: '‘Solid machine, but very noisy. I have had the chance to use it at a trade fair a few times.’',
        },
        explanation: {
          nl: 'Zijn oordeel is eerlijk. Alleen weet de lezer niet dat hij voor een concurrent werkt, en dat hoort erbij.',
          en: 'His verdict is honest. But readers don’t know that he works for a competitor, and they should.',
        },
      },
      {
        id: 'offer-our-machine',
        correct: false,
        text: {
          nl: '‘Ik werk bij een andere fabrikant. Stuur me een bericht, dan laat ik je onze veel stillere machine zien.’',
          en: '‘I work for another manufacturer. Send me a message and I will show you our much quieter machine.’',
        },
        explanation: {
          nl: 'Open, en als verkoper zou je het zo doen. Maar de vraag was een andere, en op een vakforum leest dit als reclame.',
          en: 'Open, and a salesperson might do it. But the question was a different one, and on a trade forum this reads as advertising.',
        },
      },
      {
        id: 'open-and-fair',
        correct: true,
        text: {
          nl: '‘Ik werk bij een concurrent, dus weeg dat mee. Degelijk, vind ik, wel luid.’',
          en: '‘I work for a competitor, so bear that in mind. Solid, I think, but loud.’',
        },
        explanation: {
          nl: 'Goed. Eerst waar hij werkt, dan een eerlijk oordeel met plus en min. Zo bouw je een goede naam op in je vak.',
          en: 'Right. First where he works, then a fair verdict with a plus and a minus. That is how you earn a good name in your field.',
        },
      },
    ],
  },
];
