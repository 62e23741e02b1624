namespace SignalWire.Agents.Generators.Model;

internal enum ConstantKind
{
    Null,
    Text,
    Boolean,
    Int32,
    Int64,
    Double,
}
