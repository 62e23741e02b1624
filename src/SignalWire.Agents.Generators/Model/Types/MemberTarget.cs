namespace SignalWire.Agents.Generators.Model.Types;

internal enum MemberTarget
{
    /// <summary>The constructor.</summary>
    Constructor,

    /// <summary>The constructor, and the property too, because the compiler asks for it.</summary>
    ConstructorAndProperty,

    /// <summary>The property, always.</summary>
    Property,

    /// <summary>The property, but if the value is left out, it keeps what the object gives it.</summary>
    OptionalProperty,
}
