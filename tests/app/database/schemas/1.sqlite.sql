create table bellpush_migrations (number integer primary key);
insert into bellpush_migrations values (1);
create table placements (id integer primary key autoincrement, printed_at bigint not null, list text not null, stock text not null, sheet integer not null, place integer not null, number text not null, payload text not null, label text not null, link text not null, sought text not null);
create index placements_payload on placements (number, payload);
create table moved_files (token text primary key);
insert into placements (printed_at, list, stock, sheet, place, number, payload, label, link, sought) values (1795521600, 'shops.csv', 'avery-l7160', 1, 2, '+4930123456', 'P22', 'Mitte', 'https://wa.me/call/4930123456?biz_payload=P22', 'mitte');
