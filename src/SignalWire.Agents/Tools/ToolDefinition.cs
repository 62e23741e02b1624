using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>A tool as the generator wrote it: a row of the agent's dispatch table. One instance serves every call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ToolDefinition : ArgumentShape
{
    /// <summary>The tool's name on the wire, in UTF-8.</summary>
    public abstract ReadOnlySpan<byte> Name { get; }

    /// <summary>
    /// The function object of the document in UTF-8, from its opening brace up to, and without, the key <c>web_hook_url</c>.
    /// </summary>
    public abstract ReadOnlySpan<byte> Declaration { get; }

    /// <summary>Where the tool is called, as JSON in UTF-8; empty where that is this program.</summary>
    public virtual ReadOnlySpan<byte> WebHookUrl => default;

    /// <summary>What the platform does in place of the tool, as a JSON object in UTF-8; empty where the tool runs here.</summary>
    public virtual ReadOnlySpan<byte> DataMap => default;

    /// <summary>What follows the key <c>web_hook_url</c> in the function object, from its comma on, in UTF-8.</summary>
    public virtual ReadOnlySpan<byte> Extra => default;

    /// <summary>Arguments that fit the parameters, as a JSON object in UTF-8, to show how a call looks.</summary>
    public abstract ReadOnlySpan<byte> ExampleArguments { get; }

    /// <summary>Whether a call needs a token.</summary>
    public virtual bool IsSecure => true;

    /// <summary>Whether the tool is offered unless a call's configuration takes it away; if not, it is offered only where that adds
    /// it.</summary>
    public virtual bool IsEnabled => true;

    /// <summary>Whether the tool takes the <see cref="ToolCall"/>, for which the request is kept.</summary>
    public virtual bool TakesToolCall => false;

    /// <summary>Whether the platform calls the tool somewhere else, so that what the document offers is all that counts.</summary>
    internal bool RunsElsewhere => !WebHookUrl.IsEmpty || !DataMap.IsEmpty;

    /// <summary>Reads the arguments and, if they are right, runs the tool.</summary>
    /// <param name="arguments">The arguments, at the start of their object.</param>
    /// <param name="call">The call.</param>
    /// <returns>What the tool answers; nothing when the arguments are at fault.</returns>
    public abstract ValueTask<FunctionResult?> InvokeAsync(ref ToolArguments arguments, ToolInvocation call);

    /// <summary>Writes a summary of the agent's summary type, under the name <c>summary</c>, for a simulated call.</summary>
    /// <param name="arguments">Where to.</param>
    /// <param name="value">The summary.</param>
    /// <returns><see langword="false"/> if it is not of that type, or if the agent has no summary type that can be written.</returns>
    public virtual bool TryWrite(ToolArgumentsWriter arguments, object value) => false;
}
