import type { Locale } from '@/domain/access/viewer';
import enAdmin from '@/messages/en/admin.json';
import enAdoption from '@/messages/en/adoption.json';
import enAssignments from '@/messages/en/assignments.json';
import enAuth from '@/messages/en/auth.json';
import enAuthoring from '@/messages/en/authoring.json';
import enCertificates from '@/messages/en/certificates.json';
import enCharts from '@/messages/en/charts.json';
import enDepartments from '@/messages/en/departments.json';
import enErrors from '@/messages/en/errors.json';
import enEvents from '@/messages/en/events.json';
import enForecast from '@/messages/en/forecast.json';
import enGoals from '@/messages/en/goals.json';
import enForms from '@/messages/en/forms.json';
import enItems from '@/messages/en/items.json';
import enKiosk from '@/messages/en/kiosk.json';
import enLinking from '@/messages/en/linking.json';
import enMail from '@/messages/en/mail.json';
import enMe from '@/messages/en/me.json';
import enPeople from '@/messages/en/people.json';
import enPeopleImport from '@/messages/en/people-import.json';
import enPlaces from '@/messages/en/places.json';
import enPlanning from '@/messages/en/planning.json';
import enPlan from '@/messages/en/plan.json';
import enPulseForm from '@/messages/en/pulse-form.json';
import enReports from '@/messages/en/reports.json';
import enPolicy from '@/messages/en/policy.json';
import enPolicyDraft from '@/messages/en/policy-draft.json';
import enResponsibilities from '@/messages/en/responsibilities.json';
import enResponsibilityAdmin from '@/messages/en/responsibility-admin.json';
import enShell from '@/messages/en/shell.json';
import enSupport from '@/messages/en/support.json';
import enThemes from '@/messages/en/themes.json';
import enTraining from '@/messages/en/training.json';
import enView from '@/messages/en/view.json';
import nlAdmin from '@/messages/nl/admin.json';
import nlAdoption from '@/messages/nl/adoption.json';
import nlAssignments from '@/messages/nl/assignments.json';
import nlAuth from '@/messages/nl/auth.json';
import nlAuthoring from '@/messages/nl/authoring.json';
import nlCertificates from '@/messages/nl/certificates.json';
import nlCharts from '@/messages/nl/charts.json';
import nlDepartments from '@/messages/nl/departments.json';
import nlErrors from '@/messages/nl/errors.json';
import nlEvents from '@/messages/nl/events.json';
import nlForecast from '@/messages/nl/forecast.json';
import nlGoals from '@/messages/nl/goals.json';
import nlForms from '@/messages/nl/forms.json';
import nlItems from '@/messages/nl/items.json';
import nlKiosk from '@/messages/nl/kiosk.json';
import nlLinking from '@/messages/nl/linking.json';
import nlMail from '@/messages/nl/mail.json';
import nlMe from '@/messages/nl/me.json';
import nlPeople from '@/messages/nl/people.json';
import nlPeopleImport from '@/messages/nl/people-import.json';
import nlPlaces from '@/messages/nl/places.json';
import nlPlanning from '@/messages/nl/planning.json';
import nlPlan from '@/messages/nl/plan.json';
import nlPulseForm from '@/messages/nl/pulse-form.json';
import nlReports from '@/messages/nl/reports.json';
import nlPolicy from '@/messages/nl/policy.json';
import nlPolicyDraft from '@/messages/nl/policy-draft.json';
import nlResponsibilities from '@/messages/nl/responsibilities.json';
import nlResponsibilityAdmin from '@/messages/nl/responsibility-admin.json';
import nlShell from '@/messages/nl/shell.json';
import nlSupport from '@/messages/nl/support.json';
import nlThemes from '@/messages/nl/themes.json';
import nlTraining from '@/messages/nl/training.json';
import nlView from '@/messages/nl/view.json';

const en = {
  admin: enAdmin,
  adoption: enAdoption,
  assignments: enAssignments,
  auth: enAuth,
  authoring: enAuthoring,
  certificates: enCertificates,
  charts: enCharts,
  departments: enDepartments,
  errors: enErrors,
  events: enEvents,
  forecast: enForecast,
  forms: enForms,
  goals: enGoals,
  items: enItems,
  kiosk: enKiosk,
  linking: enLinking,
  mail: enMail,
  me: enMe,
  people: enPeople,
  'people-import': enPeopleImport,
  places: enPlaces,
  plan: enPlan,
  planning: enPlanning,
  'pulse-form': enPulseForm,
  reports: enReports,
  policy: enPolicy,
  'policy-draft': enPolicyDraft,
  responsibilities: enResponsibilities,
  'responsibility-admin': enResponsibilityAdmin,
  shell: enShell,
  support: enSupport,
  themes: enThemes,
  training: enTraining,
  view: enView,
};

/** English is the reference: a key that Dutch lacks does not compile. */
export type Messages = typeof en;
export type Namespace = keyof Messages;

const nl: Messages = {
  admin: nlAdmin,
  adoption: nlAdoption,
  assignments: nlAssignments,
  auth: nlAuth,
  authoring: nlAuthoring,
  certificates: nlCertificates,
  charts: nlCharts,
  departments: nlDepartments,
  errors: nlErrors,
  events: nlEvents,
  forecast: nlForecast,
  forms: nlForms,
  goals: nlGoals,
  items: nlItems,
  kiosk: nlKiosk,
  linking: nlLinking,
  mail: nlMail,
  me: nlMe,
  people: nlPeople,
  'people-import': nlPeopleImport,
  places: nlPlaces,
  plan: nlPlan,
  planning: nlPlanning,
  'pulse-form': nlPulseForm,
  reports: nlReports,
  policy: nlPolicy,
  'policy-draft': nlPolicyDraft,
  responsibilities: nlResponsibilities,
  'responsibility-admin': nlResponsibilityAdmin,
  shell: nlShell,
  support: nlSupport,
  themes: nlThemes,
  training: nlTraining,
  view: nlView,
};

export const messages: Record<Locale, Messages> = { nl, en };

/** The few namespaces that interactive leaves need; everything else stays on the server. */
export function browserMessages(locale: Locale): Pick<Messages, 'charts' | 'errors' | 'forms'> {
  const { charts, errors, forms } = messages[locale];
  return { charts, errors, forms };
}
