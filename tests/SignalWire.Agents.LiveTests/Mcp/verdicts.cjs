// Compiles each schema of a file, { "name": { "schema": …, "values": […] }, … }, in ajv's strict mode, and prints for each value, in order, whether it
// is valid: { "name": [true, …], … }. A schema that is not one of the standard's fails the script.
const { readFileSync } = require('fs');
const Ajv = require('ajv/dist/2020');

// Formats are words of the standard, or the schema does not compile; whether a value has one is the reader's business.
const formats = ['date', 'date-time', 'duration', 'email', 'time', 'uri', 'uuid'];
const ajv = new Ajv({ strict: true, allErrors: true, formats: Object.fromEntries(formats.map(name => [name, true])) });
const verdicts = {};
for (const [name, { schema, values }] of Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8')))) {
  try {
    const validate = ajv.compile(schema);
    verdicts[name] = values.map(value => validate(value));
  } catch (fault) {
    throw new Error(`${name}: ${fault.message} ${JSON.stringify(schema)}`);
  }
}

console.log(JSON.stringify(verdicts));
