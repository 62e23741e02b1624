namespace SignalWire.Agents;

/// <summary>Lets the model call functions that the platform has ready.</summary>
/// <param name="name">Its name, such as <see cref="NativeFunctions.CheckTime"/>.</param>
/// <param name="others">More names.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class NativeFunctionAttribute(string name, params string[] others) : Attribute
{
    /// <summary>The names, in order.</summary>
    public IReadOnlyList<string> Names { get; } = [name, .. others];
}
