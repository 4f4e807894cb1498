import type { Question } from '@/domain/training/content';

/** Lessons 3 and 4 in one situation: asking, recognising and taking down. */
export const birthdayQuestions: Question[] = [
  {
    id: 'hundredth-birthday',
    topic: 'human-brand',
    kind: 'scenario',
    form: 'steps',
    prompt: {
      nl: 'Je werkt in een verpleeghuis. Mevrouw wordt 100, er komt taart en de burgemeester. Je wilt er een bericht over plaatsen op onze pagina.',
      en: 'You work at a nursing home. A resident is turning 100; there will be cake and the mayor. You want to post about it on our page.',
    },
    steps: [
      {
        id: 'whom-to-ask',
        prompt: {
          nl: 'Wat doe je als eerste?',
          en: 'What do you do first?',
        },
        options: [
          {
            id: 'family-is-enough',
            correct: false,
            text: {
              nl: 'Haar dochter vragen, want die regelt alles voor haar',
              en: 'Ask her daughter, who arranges everything for her',
            },
            explanation: {
              nl: 'De dochter betrekken is goed. Maar mevrouw kan het zelf nog vertellen, dus begin bij haar.',
              en: 'It is good to involve the daughter. But the resident can still speak for herself, so start with her.',
            },
          },
          {
            id: 'everyone-knows',
            correct: false,
            text: {
              nl: 'Niets, want de krant komt toch ook',
              en: 'Nothing: the newspaper is coming too',
            },
            explanation: {
              nl: 'De krant vraagt het zelf, als het goed is. Voor onze pagina is een eigen ja nodig.',
              en: 'The newspaper should ask for itself. Our page needs a yes of its own.',
            },
          },
          {
            id: 'ask-her',
            correct: true,
            text: {
              nl: 'Het mevrouw zelf vragen, en vertellen waar het komt te staan',
              en: 'Ask her, and tell her where it will appear',
            },
            explanation: {
              nl: 'Goed. Het gaat om haar gezicht en om de plek waar ze zorg krijgt. Als zij er niet over kan beslissen, vraag je haar wettelijk vertegenwoordiger.',
              en: 'Right. It is about her face and the place where she is cared for. If she can’t decide about it, you ask her legal representative.',
            },
          },
        ],
      },
      {
        id: 'background',
        prompt: {
          nl: 'Ze vindt het leuk. Op de mooiste foto staat achter haar een bewoner in een rolstoel. Wat doe je?',
          en: 'She likes the idea. In the best photo, another resident sits behind her in a wheelchair. What do you do?',
        },
        options: [
          {
            id: 'other-photo-or-crop',
            correct: true,
            text: {
              nl: 'De foto bijsnijden of een andere nemen',
              en: 'Crop the photo or use another one',
            },
            explanation: {
              nl: 'Goed. Die bewoner heeft niets gekozen, en ook dat hij hier woont zegt iets over zijn gezondheid.',
              en: 'Right. That resident hasn’t chosen anything, and even the fact that he lives here says something about his health.',
            },
          },
          {
            id: 'small-in-background',
            correct: false,
            text: {
              nl: 'Plaatsen, want hij staat maar klein op de achtergrond',
              en: 'Post it, as he is small and in the background',
            },
            explanation: {
              nl: 'Het gaat inderdaad niet om hem. Maar wie hem kent, ziet hem, en weet dan waar hij woont.',
              en: 'It is indeed not about him. But anyone who knows him will see him, and then know where he lives.',
            },
          },
          {
            id: 'no-names-given',
            correct: false,
            text: {
              nl: 'Plaatsen zonder zijn naam te noemen',
              en: 'Post it without mentioning his name',
            },
            explanation: {
              nl: 'Geen naam noemen is een begin. Een herkenbaar gezicht is ook zonder naam herkenbaar.',
              en: 'Leaving out his name is a start. A recognisable face is recognisable without a name too.',
            },
          },
        ],
      },
      {
        id: 'regret',
        prompt: {
          nl: 'Een week later vindt mevrouw het toch niet prettig. Het bericht is al veel bekeken. Wat doe je?',
          en: 'A week later, she would rather it weren’t there. The post has been seen by many. What do you do?',
        },
        options: [
          {
            id: 'explain-its-popular',
            correct: false,
            text: {
              nl: 'Vertellen hoeveel lieve reacties er zijn, misschien bedenkt ze zich',
              en: 'Tell her how many kind reactions there are; she may change her mind',
            },
            explanation: {
              nl: 'Het zou haar plezier kunnen doen. Maar ze heeft al gezegd wat ze wil, en overhalen past daar niet bij.',
              en: 'It might please her. But she has already said what she wants, and talking her round doesn’t fit with that.',
            },
          },
          {
            id: 'take-it-down',
            correct: true,
            text: {
              nl: 'Het weghalen en haar laten weten dat het weg is',
              en: 'Take it down and let her know that it is gone',
            },
            explanation: {
              nl: 'Goed. Ze hoeft niet uit te leggen waarom. Zeg er eerlijk bij dat wij niet overal bij kunnen waar het is gedeeld.',
              en: 'Right. She needn’t explain why. Be honest that we can’t reach every place where it has been shared.',
            },
          },
          {
            id: 'leave-blur',
            correct: false,
            text: {
              nl: 'Alleen haar gezicht wazig maken',
              en: 'Only blur her face',
            },
            explanation: {
              nl: 'Dat lijkt een middenweg. Maar ‘onze honderdjarige’ is in dit huis nog steeds maar één persoon.',
              en: 'That looks like a compromise. But ‘our centenarian’ is still only one person in this home.',
            },
          },
        ],
      },
    ],
  },
];
