namespace SignalWire.Agents.Generators.Model;

/// <summary>Where code may stand that names a type, or several.</summary>
internal enum TypeVisibility
{
    /// <summary>Inside the type around it, or below it.</summary>
    TypeAround,

    /// <summary>In the assembly.</summary>
    Assembly,

    /// <summary>Anywhere.</summary>
    Everywhere,
}
