using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// Makes a method of an agent a tool: a function that the model may call while it talks. The method's <c>summary</c> tells the model
/// what the tool does, each <c>param</c> what to pass.
/// </summary>
/// <param name="name">The tool's name for the model; by default the method's name in snake_case.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolAttribute(string? name = null) : Attribute
{
    /// <summary>The tool's name for the model, or <see langword="null"/> for the method's name in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>
    /// Whether a call needs the token of its phone call, which only the served document carries. Default: <see langword="true"/>.
    /// A tool that is not secure can be called by whoever knows the agent's password.
    /// </summary>
    public bool Secure { get; set; } = true;

    /// <summary>
    /// Whether the document offers the tool. Default: <see langword="true"/>. If not, it is offered only in calls whose configuration adds
    /// it (<see cref="CallConfiguration.Tools"/>), and in no other call has it a token.
    /// </summary>
    public bool Enabled { get; set; } = true;

    /// <summary>An audio file that is played to the caller while the tool runs: a URL with its host, which the platform fetches.</summary>
    public string? WaitFile { get; set; }

    /// <summary>How often <see cref="WaitFile"/> is played. Where it is not set, the platform decides.</summary>
    public int WaitFileLoops { get; set; }

    /// <summary>
    /// Further keys of the function in the document, as a JSON object: <c>meta_data</c>, <c>meta_data_token</c>, <c>skip_fillers</c>,
    /// <c>wait_for_fillers</c>, <c>active</c>, or whatever else the platform understands. They are sent as they are.
    /// </summary>
    /// <remarks>
    /// <c>web_hook_url</c> stands in place of the URL of this program, without token and password: the platform then calls the tool
    /// there. The method runs only for calls that reach this program all the same; a secure one is refused, for it brings no token.
    /// </remarks>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
