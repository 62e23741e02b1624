using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Describes a parameter in the messages that tell the model what is wrong with its arguments.</summary>
/// <param name="name">The parameter's name on the wire.</param>
/// <param name="expected">The expected value, such as <c>a string</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct ParameterText(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected)
{
    /// <summary>Gets the parameter's name on the wire.</summary>
    public ReadOnlySpan<byte> Name { get; } = name;

    /// <summary>Gets the expected value, such as <c>a string</c>.</summary>
    public ReadOnlySpan<byte> Expected { get; } = expected;
}
