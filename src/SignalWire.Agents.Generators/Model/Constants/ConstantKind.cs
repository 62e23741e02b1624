namespace SignalWire.Agents.Generators.Model.Constants;

internal enum ConstantKind
{
    Null,

    /// <summary>The <c>default</c> of a type that has no constants.</summary>
    Default,
    Text,
    Boolean,
    Number,

    /// <summary>An enum value, as its number.</summary>
    Enum,
}
