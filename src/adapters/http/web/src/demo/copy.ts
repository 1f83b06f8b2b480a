/** What the portal says, in the languages of its people. */

export interface PortalCopy {
  readonly greeting: (name: string) => string;
  readonly lead: string;
  readonly write: string;
  readonly visit: string;
  readonly visitWhen: string;
  readonly visitWhere: string;
  readonly visitBring: string;
  readonly askVisit: string;
  readonly visitDraft: string;
  readonly medicines: string;
  readonly list: readonly (readonly [name: string, how: string])[];
  readonly ask: (name: string) => string;
  readonly askShort: string;
  readonly medicineDraft: (name: string) => string;
  readonly results: string;
  readonly values: readonly (readonly [name: string, value: string, range: string])[];
  readonly seen: string;
  readonly columns: readonly [name: string, value: string, range: string];
  readonly team: string;
  readonly access: string;
  readonly showAccess: string;
  readonly nobody: string;
  readonly noAccess: string;
}

const en: PortalCopy = {
  greeting: (name) => `Good morning, ${name}`,
  lead: 'Your visits, your medicines and your care team, in one place.',
  write: 'Write to your care team',
  visit: 'Next visit',
  visitWhen: 'Thursday, 9:30',
  visitWhere: 'Riverside Clinic, room 4',
  visitBring: 'Please bring the list of what you take.',
  askVisit: 'Ask about this visit',
  visitDraft: 'About my visit on Thursday: ',
  medicines: 'Medicines',
  list: [
    ['Lisinopril 10 mg', 'One in the morning'],
    ['Metformin 500 mg', 'One with breakfast, one with dinner'],
  ],
  ask: (name) => `Ask about ${name}`,
  askShort: 'Ask',
  medicineDraft: (name) => `I have a question about ${name}: `,
  results: 'Latest results',
  values: [
    ['Hemoglobin', '13.9 g/dL', '12.0–15.5'],
    ['HbA1c', '6.4 %', 'under 7.0'],
    ['Potassium', '4.3 mmol/L', '3.5–5.1'],
  ],
  columns: ['Test', 'Value', 'Range'],
  seen: 'Seen by your care team',
  team: 'Your care team',
  access: 'Who opened my messages',
  showAccess: 'Show me',
  nobody: 'Nobody but you has opened your messages.',
  noAccess: 'This can be seen once you have agreed to chat.',
};

const es: PortalCopy = {
  greeting: (name) => `Buenos días, ${name}`,
  lead: 'Sus visitas, sus medicinas y su equipo, en un solo lugar.',
  write: 'Escribir a su equipo',
  visit: 'Próxima visita',
  visitWhen: 'Jueves, 9:30',
  visitWhere: 'Riverside Clinic, sala 4',
  visitBring: 'Traiga, por favor, la lista de lo que toma.',
  askVisit: 'Preguntar por esta visita',
  visitDraft: 'Sobre mi visita del jueves: ',
  medicines: 'Medicinas',
  list: [
    ['Lisinopril 10 mg', 'Una por la mañana'],
    ['Metformina 500 mg', 'Una con el desayuno y otra con la cena'],
  ],
  ask: (name) => `Preguntar por ${name}`,
  askShort: 'Preguntar',
  medicineDraft: (name) => `Tengo una pregunta sobre ${name}: `,
  results: 'Últimos resultados',
  values: [
    ['Hemoglobina', '13,9 g/dL', '12,0–15,5'],
    ['HbA1c', '6,4 %', 'menos de 7,0'],
    ['Potasio', '4,3 mmol/L', '3,5–5,1'],
  ],
  columns: ['Prueba', 'Valor', 'Rango'],
  seen: 'Visto por su equipo',
  team: 'Su equipo',
  access: 'Quién abrió mis mensajes',
  showAccess: 'Mostrar',
  nobody: 'Nadie más que usted ha abierto sus mensajes.',
  noAccess: 'Podrá verlo cuando haya aceptado el chat.',
};

export const COPY: Readonly<Record<'en' | 'es', PortalCopy>> = { en, es };
