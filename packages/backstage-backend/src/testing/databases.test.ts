import { eachDatabase } from './databases';

eachDatabase('a database of a test', database => {
  test('is empty, its own, and seen by a second connection', async () => {
    const [one, other] = [await database.open(), await database.open()];
    await one.schema.createTable('things', table => table.text('name'));
    await one('things').insert({ name: 'Ä ; drop table things' });
    expect(await database.again(one)('things').select('name')).toEqual([{ name: 'Ä ; drop table things' }]);
    expect(await other.schema.hasTable('things')).toBe(false);
  });
});
