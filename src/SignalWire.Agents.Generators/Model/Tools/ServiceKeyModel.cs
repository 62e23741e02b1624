namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>The key of a service: a constant, which finds its service only if it has the very type that it was registered with.</summary>
internal abstract record ServiceKeyModel
{
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : ServiceKeyModel;

    /// <param name="TypeName">A type in C#, fully qualified.</param>
    public sealed record TypeOf(string TypeName) : ServiceKeyModel;

    /// <param name="TypeName">The constant's type in C#, fully qualified, of an enum too.</param>
    /// <param name="Value">A number, also that of a character or an enum's value, or <c>true</c> or <c>false</c>; in no culture.</param>
    public sealed record Number(string TypeName, string Value) : ServiceKeyModel;
}
