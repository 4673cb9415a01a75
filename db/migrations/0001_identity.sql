-- Who people are, and the organizations that they work in.

-- ── Accounts. The identity library writes these; they belong to no organization, so tenants have no grant on them.

create table users (
  id uuid primary key,
  name text not null check (length(name) <= 200),
  email text not null unique check (email = lower(email) and length(email) <= 254),
  email_verified boolean not null default false,
  image text,
  -- Which language mails to this person are in.
  language text not null default 'en' check (language in ('en', 'es')),
  -- `operator` is staff of the platform; only the command line and ADMIN_EMAIL give it.
  role text not null default 'user' check (role in ('user', 'operator')),
  banned boolean not null default false,
  ban_reason text,
  ban_expires_at timestamptz,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table sessions (
  id uuid primary key,
  token text not null unique,
  user_id uuid not null references users (id) on delete cascade,
  ip_address text,
  user_agent text,
  -- Where requests go that name no organization.
  active_organization_id uuid,
  impersonated_by uuid references users (id) on delete cascade,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  -- Also the last activity, to five minutes.
  updated_at timestamptz not null default now()
);
create index sessions_by_user on sessions (user_id);
create index sessions_by_expiry on sessions (expires_at);

-- Ways to sign in: a password, or an account at another provider.
create table accounts (
  id uuid primary key,
  user_id uuid not null references users (id) on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index accounts_by_user on accounts (user_id);

-- Short-lived secrets, hashed: password resets, challenges of passkeys and second factors.
create table verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_by_identifier on verifications (identifier);
create index verifications_by_expiry on verifications (expires_at);

create table two_factors (
  id uuid primary key,
  user_id uuid not null unique references users (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

create table passkeys (
  id uuid primary key,
  user_id uuid not null references users (id) on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now()
);
create index passkeys_by_user on passkeys (user_id);

-- Keys that sign access tokens; the private half is encrypted with the instance's secret.
create table jwks (
  id uuid primary key,
  public_key text not null,
  private_key text not null,
  alg text,
  crv text,
  created_at timestamptz not null default now(),
  expires_at timestamptz
);

-- How often somebody tried to sign in; `key` is a hash, so that the table holds no addresses.
create table sign_in_attempts (
  key text primary key,
  attempts integer not null,
  window_ends_at timestamptz not null
);
create index sign_in_attempts_by_end on sign_in_attempts (window_ends_at);

grant select, insert, update, delete
  on users, sessions, accounts, verifications, two_factors, passkeys, jwks, sign_in_attempts
  to frontdesk_platform;

-- ── Organizations.

create table organizations (
  id uuid primary key,
  name text not null check (length(trim(name)) between 1 and 120),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 63),
  vertical text not null check (
    vertical in ('home_services', 'dental', 'legal', 'real_estate', 'salon', 'ecommerce', 'custom')
  ),
  website_url text check (website_url ~ '^https?://' and length(website_url) <= 2000),
  phone text check (phone ~ '^\+[1-9][0-9]{4,14}$'),
  email text check (length(email) <= 254),
  address jsonb check (jsonb_typeof(address) = 'object'),
  hours jsonb not null default '{}' check (jsonb_typeof(hours) = 'object'),
  holidays jsonb not null default '[]' check (jsonb_typeof(holidays) = 'array'),
  timezone text not null check (length(timezone) between 1 and 64),
  languages text[] not null check (cardinality(languages) >= 1 and languages <@ array['en', 'es']),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  logo_url text check (logo_url ~ '^https?://' and length(logo_url) <= 2000),
  service_area jsonb not null default '{"postal_codes": [], "cities": []}' check (jsonb_typeof(service_area) = 'object'),
  settings jsonb not null check (settings ? 'default_country' and settings ? 'emergency_number'),
  -- Columns that a person typed or confirmed: only these are told as facts.
  confirmed_facts text[] not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create trigger touch before update on organizations for each row execute function touch_updated_at();

alter table organizations enable row level security;
alter table organizations force row level security;
create policy tenant on organizations to frontdesk_tenant
  using (id = (select current_organization_id())) with check (id = (select current_organization_id()));
create policy platform on organizations to frontdesk_platform using (true) with check (true);
grant select, insert, update, delete on organizations to frontdesk_tenant, frontdesk_platform;

alter table sessions add foreign key (active_organization_id) references organizations (id) on delete set null;
create index sessions_by_organization on sessions (active_organization_id) where active_organization_id is not null;

create table members (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  user_id uuid not null references users (id) on delete cascade,
  role text not null check (role in ('owner', 'admin', 'member', 'viewer')),
  created_at timestamptz not null default now(),
  primary key (organization_id, id),
  unique (organization_id, user_id)
);
create index members_by_user on members (user_id);
call protect_tenant_table('members');

-- What a tenant sees of users: names and addresses of its own members. The view reads with its owner's rights, so
-- the condition on the organization is its row security; it is null, and the view empty, outside of a tenant.
create view member_users with (security_barrier) as
  select members.organization_id, members.id as member_id, users.id as user_id,
    users.name, users.email, users.image, users.language
  from members join users on users.id = members.user_id
  where members.organization_id = (select current_organization_id());
grant select on member_users to frontdesk_tenant;

create table invitations (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  email text not null check (email = lower(email) and length(email) <= 254),
  role text not null check (role in ('owner', 'admin', 'member', 'viewer')),
  invited_by uuid references users (id) on delete set null,
  -- The name at the time: it is shown to somebody who sees nothing else of the organization.
  invited_by_name text,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (organization_id, id),
  unique (id)
);
-- One open invitation for an address; inviting again renews it.
create unique index invitations_open on invitations (organization_id, email) where accepted_at is null;
call protect_tenant_table('invitations');

create table api_keys (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  name text not null check (length(trim(name)) between 1 and 60),
  start text not null,
  key_hash text not null unique,
  permissions text[] not null check (cardinality(permissions) >= 1),
  created_by uuid references users (id) on delete set null,
  -- To the minute.
  last_used_at timestamptz,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (organization_id, id)
);
call protect_tenant_table('api_keys');

create table notification_preferences (
  organization_id uuid not null references organizations (id) on delete cascade,
  member_id uuid not null,
  events jsonb not null check (jsonb_typeof(events) = 'object'),
  quiet_hours jsonb check (jsonb_typeof(quiet_hours) = 'object'),
  phone text check (phone ~ '^\+[1-9][0-9]{4,14}$'),
  updated_at timestamptz not null default now(),
  primary key (organization_id, member_id),
  foreign key (organization_id, member_id) references members (organization_id, id) on delete cascade
);
create trigger touch before update on notification_preferences for each row execute function touch_updated_at();
call protect_tenant_table('notification_preferences');

-- Who agreed to which words, when and from where. Rows are added, never changed; the newest of a kind counts.
-- A user's own consent, such as to the terms at sign-up, has no organization, and no tenant sees it.
create table consents (
  id uuid primary key,
  organization_id uuid references organizations (id) on delete cascade,
  user_id uuid references users (id) on delete cascade,
  contact_id uuid,
  subject text check (length(subject) <= 254),
  kind text not null check (kind in ('terms', 'privacy', 'recording', 'sms', 'email')),
  version text not null check (length(version) between 1 and 40),
  granted boolean not null,
  source text not null check (source in ('web', 'chat', 'voice', 'sms', 'paper')),
  ip_address text,
  user_agent text check (length(user_agent) <= 500),
  created_at timestamptz not null default now(),
  check ((organization_id is null) = (user_id is not null)),
  check (organization_id is null or subject is not null)
);
create index consents_by_organization on consents (organization_id, id desc);
create index consents_by_user on consents (user_id, id desc) where user_id is not null;
call protect_tenant_table('consents');
revoke update, delete on consents from frontdesk_tenant;

-- Privileged changes. Rows are added, never changed. What the platform itself did has no organization.
create table audit_log (
  id uuid primary key,
  organization_id uuid references organizations (id) on delete cascade,
  at timestamptz not null default now(),
  actor_kind text not null check (actor_kind in ('member', 'api_key', 'operator', 'agent', 'visitor', 'system')),
  actor_id text,
  actor_name text,
  action text not null check (action ~ '^[a-z_]+\.[a-z_]+$'),
  target_type text,
  target_id text,
  before jsonb,
  after jsonb,
  request_id text,
  check ((target_type is null) = (target_id is null))
);
create index audit_log_by_organization on audit_log (organization_id, id desc);
create index audit_log_by_actor on audit_log (organization_id, actor_id, id desc);
call protect_tenant_table('audit_log');
revoke update, delete on audit_log from frontdesk_tenant;

-- Where the wizard stands: the user's until an organization exists, then the organization's.
create table onboardings (
  id uuid primary key,
  user_id uuid references users (id) on delete set null,
  organization_id uuid unique references organizations (id) on delete cascade,
  step text not null default 'industry' check (step in ('industry', 'website', 'receptionist', 'live')),
  vertical text check (
    vertical in ('home_services', 'dental', 'legal', 'real_estate', 'salon', 'ecommerce', 'custom')
  ),
  website_url text check (length(website_url) <= 2000),
  agent_id uuid,
  skipped text[] not null default '{}' check (skipped <@ array['industry', 'website', 'receptionist', 'live']),
  completed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index onboardings_of_user on onboardings (user_id) where organization_id is null;
create trigger touch before update on onboardings for each row execute function touch_updated_at();
call protect_tenant_table('onboardings');
