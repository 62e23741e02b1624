using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// Specifies that a method of an agent is a tool: a function that the model can call during the conversation. The method's <c>summary</c>
/// describes the tool to the model, and each <c>param</c> describes a parameter.
/// </summary>
/// <param name="name">The name for the model; <see langword="null"/> for the method's name in snake_case.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolAttribute(string? name = null) : Attribute
{
    /// <summary>Gets the name for the model; <see langword="null"/> for the method's name in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>
    /// Gets or sets whether a call of the tool needs the token of its phone call, which only the served document contains. Anyone who has
    /// the agent's password can call a tool that is not secure. Default: <see langword="true"/>.
    /// </summary>
    public bool Secure { get; set; } = true;

    /// <summary>
    /// Gets or sets whether the document offers the tool. If <see langword="false"/>, only a call whose configuration adds the tool
    /// (<see cref="CallConfiguration.Tools"/>) offers it and has a token for it. Default: <see langword="true"/>.
    /// </summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// Gets or sets the absolute URL of an audio file that plays while the tool runs. The platform fetches it. Default: none.
    /// Key: <c>wait_file</c>.
    /// </summary>
    public string? WaitFile { get; set; }

    /// <summary>Gets or sets how often <see cref="WaitFile"/> plays. Default: set by the platform. Key: <c>wait_file_loops</c>.</summary>
    public int WaitFileLoops { get; set; }

    /// <summary>
    /// Gets or sets further keys of the function in the document, as a JSON object that is sent as it is: <c>meta_data</c>,
    /// <c>meta_data_token</c>, <c>skip_fillers</c>, <c>wait_for_fillers</c>, <c>active</c>, or any other key that the platform recognizes.
    /// Default: none.
    /// </summary>
    /// <remarks>
    /// <c>web_hook_url</c> replaces the URL of this program, without a token and a password; the platform then calls the tool at that URL.
    /// The method still runs for a request that reaches this program. If the tool is secure, such a request has no token and is rejected.
    /// </remarks>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
