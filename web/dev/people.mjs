// The invented cast: who writes with Ruth's team.
import { idOf } from './ids.mjs';

const companies = [
  ['Brightwater', 'brightwater.example'],
  ['Nordlicht Energie', 'nordlicht.example'],
  ['Atelier Lumière', 'lumiere.example'],
  ['Halcyon Robotics', 'halcyon.example'],
  ['Casa Solera', 'solera.example'],
];

const contacts = [
  ['Ann Client', 'ann', 0, 'Head of Operations', '+44 20 7946 0018'],
  ['Tom Baxter', 'tom.baxter', 0, 'Procurement Lead', ''],
  ['Jonas Weber', 'j.weber', 1, 'Leiter Einkauf', '+49 30 901820'],
  ['Camille Laurent', 'camille', 2, 'Directrice', '+33 1 70 18 99 00'],
  ['Priya Raman', 'priya.raman', 3, 'VP Engineering', '+1 415 555 0137'],
  ['Diego Solera', 'diego', 4, 'Gerente', ''],
  ['', 'billing', 3, '', ''],
];

export const ruth = {
  id: idOf('user', 1),
  name: 'Ruth Hartmann',
  address: 'ruth@us.example',
  time_zone: 'Europe/Berlin',
  is_admin: true,
};

const iso = (time) => new Date(time).toISOString();

export function makeCompanies(now) {
  return companies.map(([name, mail_domain], index) => ({
    id: idOf('company', index + 1),
    name,
    mail_domain,
    created_at: iso(now - 400 * 864e5),
    last_activity_at: iso(now - index * 7e7),
    version: 1,
    sources: { name: { kind: 'derived', at: iso(now - 400 * 864e5) } },
  }));
}

export const companyBrief = ({ id, name, mail_domain }) => ({ id, name, mail_domain });
export const contactBrief = (contact) => ({
  id: contact.id,
  name: contact.name || contact.addresses[0],
  address: contact.addresses[0],
});

export function makeContacts(now, companyList, activity) {
  return contacts.map(([name, local, company, title, phone], index) => {
    const at = iso(now - (index + 2) * 3 * 864e5);
    const source = { kind: 'signature', activity, at };
    return {
      id: idOf('contact', index + 1),
      name,
      title,
      phone,
      phone_grouped: phone,
      time_zone: '',
      addresses: [
        `${local}@${companyList[company].mail_domain}`,
        ...(index === 0 ? ['ann.client@mail.example'] : []),
      ],
      company: companyBrief(companyList[company]),
      created_at: iso(now - 400 * 864e5),
      last_activity_at: iso(now - index * 4e7 - 3e6),
      version: 1,
      sources: {
        ...(name ? { name: { kind: 'header', activity, at } } : {}),
        ...(title ? { title: source } : {}),
        ...(phone ? { phone: source } : {}),
      },
    };
  });
}

/** For lists of any length. */
export function makeCrowd(now, count, companyList) {
  const first = ['Ada', 'Ben', 'Chloé', 'Dmitri', 'Eva', 'Farid', 'Grete', 'Hugo', 'Ines', 'Jun'];
  const last = ['Abel', 'Brandt', 'Costa', 'Dubois', 'Ekström', 'Fischer', 'García', 'Huang'];
  return Array.from({ length: count }, (_, index) => ({
    id: idOf('contact', 1000 + index),
    name: `${first[index % 10]} ${last[(index * 7) % 8]} ${index + 1}`,
    title: index % 3 ? 'Buyer' : '',
    phone: '',
    time_zone: '',
    addresses: [`person.${index + 1}@crowd.example`],
    ...(index % 2 ? { company: companyBrief(companyList[index % 5]) } : {}),
    created_at: iso(now - 400 * 864e5),
    last_activity_at: iso(now - 5 * 864e5 - index * 6e4),
    version: 1,
    sources: {},
  }));
}
