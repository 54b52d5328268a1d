import { PGlite } from '@electric-sql/pglite';
let t=Date.now();
const p = await PGlite.create('/tmp/pgl-test-'+Date.now());
console.log('create', Date.now()-t); t=Date.now();
const b = await p.dumpDataDir('none'); console.log('dump', b.size, Date.now()-t); t=Date.now();
const q = await PGlite.create({loadDataDir:b}); console.log('load mem', Date.now()-t); t=Date.now();
const r = await PGlite.create({dataDir:'/tmp/pgl-test2-'+Date.now(), loadDataDir:b}); console.log('load disk', Date.now()-t);
console.log((await r.query('select version()')).rows);
