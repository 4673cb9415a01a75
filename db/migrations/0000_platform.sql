-- What every other migration stands on: extensions, roles, row security, events, inbox, live settings.
create extension if not exists btree_gist;
create extension if not exists btree_gin;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists vector;

-- Roles belong to the whole server, so another database of it may have made them already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'frontdesk_tenant') then
    create role frontdesk_tenant nologin nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'frontdesk_platform') then
    create role frontdesk_platform nologin nobypassrls;
  end if;
exception when duplicate_object or unique_violation then null; -- another database made them in this very moment
end $$;
do $$
begin
  execute format('grant frontdesk_tenant, frontdesk_platform to %I', current_user);
exception when others then
  if not pg_has_role(current_user, 'frontdesk_tenant', 'member') then raise; end if;
end $$;
grant usage on schema public to frontdesk_tenant, frontdesk_platform;

-- The organization of the open transaction; null, so that every policy fails closed, when none was set.
create function current_organization_id() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.organization_id', true), '')::uuid $$;

-- Puts a table with an organization_id under row security: tenants see their own rows, sweeps see all.
create procedure protect_tenant_table(target regclass)
  language plpgsql
  as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s to frontdesk_tenant using (organization_id = (select current_organization_id())) with check (organization_id = (select current_organization_id()))', target);
  execute format('create policy platform on %s to frontdesk_platform using (true) with check (true)', target);
  execute format('grant select, insert, update, delete on %s to frontdesk_tenant, frontdesk_platform', target);
end $$;

-- Keeps updated_at true without every statement having to remember it.
create function touch_updated_at() returns trigger
  language plpgsql
  as $$ begin new.updated_at := now(); return new; end $$;
