import type { Id } from './record';

export interface SetupState {
  needs_setup: boolean;
  has_sample: boolean;
  version: string;
  region: string;
}

export interface User {
  id: Id;
  name: string;
  address: string;
  time_zone: string;
  is_admin: boolean;
}

export interface Workspace {
  id: Id;
  name: string;
  region: string;
  is_sample: boolean;
  time_zone: string;
  team_domains: string[];
}

export interface Session {
  user: User;
  workspace: Workspace;
  csrf_token: string;
}

export interface SetupFields {
  token: string;
  name: string;
  address: string;
  password: string;
  workspace_name: string;
  time_zone: string;
  team_domains: string[];
}

export interface Health {
  status: 'ok' | 'degraded';
  problems: { code: string; message: string; hint: string }[];
  lag?: number;
  free_bytes?: number;
}
