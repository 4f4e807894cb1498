import type { Question } from '@/domain/training/content';

/** Lesson 5: what a complaint leads to. */
export const improvingQuestions: Question[] = [
  {
    id: 'a-wave-of-bad-reviews',
    topic: 'feedback',
    kind: 'evaluate',
    prompt: {
      nl: 'Na een mislukte actie krijgt jouw winkel veel slechte reviews. In de teamapp stelt iemand voor: ‘Laten we allemaal thuis vijf sterren geven, dan is het weer eerlijk.’ Wat is je beste antwoord?',
      en: 'After a promotion that went wrong, your shop gets a lot of bad reviews. In the team chat someone suggests: ‘Let’s all give it five stars from home, then it’s fair again.’ What is your best answer?',
    },
    options: [
      {
        id: 'only-if-you-mean-it',
        correct: false,
        text: {
          nl: '‘Doe het alleen als je de winkel zelf ook echt vijf sterren waard vindt.’',
          en: '‘Only do it if you really think the shop deserves five stars yourself.’',
        },
        explanation: {
          nl: 'Menen wat je schrijft is goed. Maar lezers denken dat het een klant is, en een valse klantreview is verboden.',
          en: 'Meaning what you write is good. But readers think it is a customer, and a fake customer review is forbidden.',
        },
      },
      {
        id: 'reply-and-fix',
        correct: true,
        text: {
          nl: '‘Nee. Laten we uitzoeken wat er misging, en eronder antwoorden.’',
          en: '‘No. Let’s find out what went wrong, and reply underneath.’',
        },
        explanation: {
          nl: 'Goed. De reviews vertellen wat er misging. Een rustig antwoord met een oplossing helpt de volgende lezer meer dan nagemaakte sterren.',
          en: 'Right. The reviews tell us what went wrong. A calm answer with a solution helps the next reader more than made-up stars.',
        },
      },
      {
        id: 'ask-family',
        correct: false,
        text: {
          nl: '‘Beter van niet. Laten we onze familie vragen.’',
          en: '‘Better not. Let’s ask our families.’',
        },
        explanation: {
          nl: 'Het klinkt als een net verschil. Maar als zij geen klant waren, zijn het nog steeds valse reviews, en wij hebben erom gevraagd.',
          en: 'It sounds like a fine distinction. But if they weren’t customers, the reviews are still fake, and we asked for them.',
        },
      },
    ],
  },
  {
    id: 'zero-complaints-plan',
    topic: 'feedback',
    kind: 'evaluate',
    prompt: {
      nl: 'Een teamleider wil als doel: ‘Volgend kwartaal nul negatieve reacties op onze pagina.’ Wat is het sterkste bezwaar?',
      en: 'A team leader wants as a goal: ‘No negative comments on our page next quarter.’ What is the strongest objection?',
    },
    options: [
      {
        id: 'silence-is-rewarded',
        correct: true,
        text: {
          nl: 'Dan wordt stilte beloond, ook als mensen ontevreden blijven',
          en: 'It rewards silence, even if people remain unhappy',
        },
        explanation: {
          nl: 'Goed. Met weghalen of ontmoedigen haal je dit doel ook, en dan leer je niets meer. Tel liever hoeveel klachten zijn opgelost en wat er is verbeterd.',
          en: 'Right. Removing or discouraging comments also meets this goal, and then you learn nothing. Better to count how many complaints were solved and what was improved.',
        },
      },
      {
        id: 'too-ambitious',
        correct: false,
        text: {
          nl: 'Nul is te streng; een klein aantal per maand is voor een team beter haalbaar',
          en: 'Zero is too strict; a small number each month is more realistic for a team',
        },
        explanation: {
          nl: 'Haalbare doelen zijn prettig. Maar ook met een hoger getal blijft het bezwaar: minder kritiek horen is iets anders dan minder reden tot kritiek.',
          en: 'Realistic goals are pleasant. But a higher number has the same flaw: hearing less criticism is not the same as giving less cause for it.',
        },
      },
      {
        id: 'wrong-quarter',
        correct: false,
        text: {
          nl: 'Een kwartaal is te kort om dit te meten',
          en: 'A quarter is too short to measure this',
        },
        explanation: {
          nl: 'Over de termijn kun je praten. Alleen wordt het doel er niet beter van: na een jaar meet het nog steeds het verkeerde.',
          en: 'You can discuss the period. But that doesn’t improve the goal: after a year, it still measures the wrong thing.',
        },
      },
    ],
  },
];
