namespace SignalWire.Agents;

/// <summary>Specifies functions of the platform that the model can call. Key: <c>SWAIG.native_functions</c>.</summary>
/// <param name="name">The name of a function, such as <see cref="NativeFunctions.CheckTime"/>.</param>
/// <param name="others">More names.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class NativeFunctionAttribute(string name, params string[] others) : Attribute
{
    /// <summary>Gets the names of the functions, in order.</summary>
    public IReadOnlyList<string> Names { get; } = [name, .. others];
}
