namespace SignalWire.Agents.Generators.Model.Types;

internal enum ScalarKind
{
    Text,
    Boolean,
    Integer,
    Number,
    Formatted,
}
