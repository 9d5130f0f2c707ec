export type Id = string;
/** ISO 8601 in UTC; "" where there is none. */
export type Instant = string;

export interface Page<T> {
  items: T[];
  next_cursor: string;
}

/** A place in an activity's text; begin and end are JavaScript string indices. */
export interface Citation {
  activity: Id;
  begin: number;
  end: number;
  quote: string;
}

export interface ContactBrief {
  id: Id;
  name: string;
  address: string;
}

export interface CompanyBrief {
  id: Id;
  name: string;
  mail_domain: string;
}

export interface DealBrief {
  id: Id;
  title: string;
  stage: Id;
  stage_name: string;
}

/** Where a field's value was read. */
export interface Source {
  kind: 'derived' | 'header' | 'signature' | 'person';
  activity?: Id | null;
  at: Instant;
}

export type Party = 'contact' | 'company' | 'deal';
export interface RecordRef {
  kind: Party;
  id: Id;
}
