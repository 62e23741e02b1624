using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Represents a tool in the agent's dispatch table, as generated at compile time. One instance serves every call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ToolDefinition : ArgumentShape
{
    /// <summary>Gets the tool's name on the wire, in UTF-8.</summary>
    public abstract ReadOnlySpan<byte> Name { get; }

    /// <summary>
    /// Gets the function object of the document in UTF-8, from its opening brace up to the key <c>web_hook_url</c>, which is not included.
    /// </summary>
    public abstract ReadOnlySpan<byte> Declaration { get; }

    /// <summary>Gets the URL at which the tool is called, as JSON in UTF-8; empty if this program runs the tool.</summary>
    public virtual ReadOnlySpan<byte> WebHookUrl => default;

    /// <summary>
    /// Gets what the platform does instead of calling the tool, as a JSON object in UTF-8; empty if the tool runs in this program.
    /// </summary>
    public virtual ReadOnlySpan<byte> DataMap => default;

    /// <summary>Gets the part of the function object after the key <c>web_hook_url</c>, in UTF-8, starting with the comma.</summary>
    public virtual ReadOnlySpan<byte> Extra => default;

    /// <summary>Gets example arguments that fit the parameters, as a JSON object in UTF-8.</summary>
    public abstract ReadOnlySpan<byte> ExampleArguments { get; }

    /// <summary>Gets a value that indicates whether a call needs a token.</summary>
    public virtual bool IsSecure => true;

    /// <summary>
    /// Gets a value that indicates whether the tool is offered by default. If <see langword="false"/>, a call's configuration has to add
    /// the tool; if <see langword="true"/>, it can remove the tool.
    /// </summary>
    public virtual bool IsEnabled => true;

    /// <summary>
    /// Gets a value that indicates whether the tool has a <see cref="ToolCall"/> parameter, for which the request is kept.
    /// </summary>
    public virtual bool TakesToolCall => false;

    /// <summary>
    /// Gets a value that indicates whether the platform runs the tool or calls it elsewhere. In that case, this program can only offer it
    /// in the document.
    /// </summary>
    internal bool RunsElsewhere => !WebHookUrl.IsEmpty || !DataMap.IsEmpty;

    /// <summary>Reads the arguments and, if they are valid, runs the tool.</summary>
    /// <param name="arguments">The arguments, at the start of their object.</param>
    /// <param name="call">The call.</param>
    /// <returns>
    /// The tool's result; <see langword="null"/> if the arguments are not valid or the tool returns <see langword="null"/>.
    /// </returns>
    public abstract ValueTask<FunctionResult?> InvokeAsync(ref ToolArguments arguments, ToolInvocation call);

    /// <summary>Writes a summary of the agent's summary type, under the name <c>summary</c>, for a simulated call.</summary>
    /// <param name="arguments">The writer of the arguments.</param>
    /// <param name="value">The summary.</param>
    /// <returns>
    /// <see langword="false"/> if the summary is not of that type, or if the agent has no summary type that can be written.
    /// </returns>
    public virtual bool TryWrite(ToolArgumentsWriter arguments, object value) => false;
}
