using SignalWire.Agents.Generators.Json;
using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>A method that reads JSON as an object, as an array or as any value.</summary>
internal delegate JsonValue? JsonRead(string text, out JsonFault? fault);
