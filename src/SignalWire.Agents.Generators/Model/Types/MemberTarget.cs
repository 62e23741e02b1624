namespace SignalWire.Agents.Generators.Model.Types;

internal enum MemberTarget
{
    /// <summary>The constructor.</summary>
    Constructor,

    /// <summary>The constructor and also the property, because the compiler requires it.</summary>
    ConstructorAndProperty,

    /// <summary>The property, always.</summary>
    Property,

    /// <summary>The property. If the value is omitted, the property keeps its initial value.</summary>
    OptionalProperty,
}
