export type * from './activity';
export type * from './commitment';
export type * from './connection';
export type * from './contact';
export type * from './deal';
export type * from './record';
export type * from './search';
export type * from './session';
