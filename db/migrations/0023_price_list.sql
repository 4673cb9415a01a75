-- A business may want no price told that does not stand in its list of services, whatever its pages say.
alter table agents add column price_list_only boolean not null default false;
update agent_versions set behaviour = behaviour || '{"price_list_only": false}';
