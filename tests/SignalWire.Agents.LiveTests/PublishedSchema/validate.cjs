// Validates each value of a file, { "name": value, ... }, by a definition of a schema, or by the whole schema where none is named:
// node validate.cjs SCHEMA DEFINITION VALUES
// Prints a line for each fault, and at last how many values were looked at.
const { readFileSync } = require('fs');
const Ajv = require('ajv/dist/2020');

const [schemaFile, definition, valuesFile] = process.argv.slice(2);
const read = file => JSON.parse(readFileSync(file, 'utf8'));

// The published schema uses keywords that ajv does not know, such as examples; formats are for values, which are not at hand.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(read(schemaFile), 'published');
const validate = ajv.compile({ $ref: definition ? `published#/$defs/${definition}` : 'published' });

const values = Object.entries(read(valuesFile));
for (const [name, value] of values) {
  if (!validate(value)) {
    // Each branch of a oneOf says why it is not the one; the deepest fault is of the branch that was meant.
    const depth = error => error.instancePath.split('/').length;
    const deepest = Math.max(...validate.errors.map(depth));
    const faults = validate.errors.filter(error => depth(error) === deepest)
      .map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
    console.log(`${name}: ${[...new Set(faults)].join('; ')}; ${JSON.stringify(value)}`);
  }
}

console.log(`${values.length} validated`);
