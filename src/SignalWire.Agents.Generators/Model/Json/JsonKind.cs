namespace SignalWire.Agents.Generators.Model.Json;

internal enum JsonKind
{
    Null,
    Boolean,
    Number,
    Text,
    Array,
    Object,
}
