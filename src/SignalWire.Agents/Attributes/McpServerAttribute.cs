using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>A server of the Model Context Protocol whose tools the platform finds and offers to the model.</summary>
/// <param name="url">The whole URL of the server.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class McpServerAttribute(string url) : Attribute
{
    /// <summary>The URL of the server.</summary>
    public string Url { get; } = url;

    /// <summary>
    /// The headers that the platform sends there, each as <c>Name: value</c>. A value may hold a variable, as in
    /// <c>Authorization: Bearer ${global_data.token}</c>: what is written here stands in the program and in every document. Default: none.
    /// </summary>
    public string[]? Headers { get; set; }

    /// <summary>Whether the server's resources are put into global data. Default: <see langword="false"/>.</summary>
    public bool Resources { get; set; }

    /// <summary>
    /// The variables of the resources' templates, as a JSON object; used only beside <see cref="Resources"/>. Default: none.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? ResourceVars { get; set; }
}
