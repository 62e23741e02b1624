namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>The key of a service: a constant. It finds its service only if it has exactly the type of the registered key.</summary>
internal abstract record ServiceKeyModel
{
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : ServiceKeyModel;

    /// <param name="TypeName">A type in C#, fully qualified.</param>
    public sealed record TypeOf(string TypeName) : ServiceKeyModel;

    /// <param name="TypeName">The constant's type in C#, fully qualified, which can be an enum.</param>
    /// <param name="Value">A number, the number of a character or enum value, or <c>true</c> or <c>false</c>; culture-invariant.</param>
    public sealed record Number(string TypeName, string Value) : ServiceKeyModel;
}
