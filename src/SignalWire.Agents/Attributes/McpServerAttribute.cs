using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// Specifies a server of the Model Context Protocol (MCP) whose tools the platform discovers and offers to the model.
/// Key: <c>SWAIG.mcp_servers</c>.
/// </summary>
/// <param name="url">The absolute URL of the server.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class McpServerAttribute(string url) : Attribute
{
    /// <summary>Gets the absolute URL of the server. Key: <c>url</c>.</summary>
    public string Url { get; } = url;

    /// <summary>
    /// Gets or sets the headers that the platform sends to the server, each as <c>Name: value</c>. The value is part of the assembly and of
    /// every document. Use a variable for a secret, such as <c>Authorization: Bearer ${global_data.token}</c>. Default: none.
    /// Key: <c>headers</c>.
    /// </summary>
    public string[]? Headers { get; set; }

    /// <summary>
    /// Gets or sets whether the resources of the server are added to global data. Default: <see langword="false"/>. Key: <c>resources</c>.
    /// </summary>
    public bool Resources { get; set; }

    /// <summary>
    /// Gets or sets the variables of the resource templates, as a JSON object. It requires <see cref="Resources"/>. Default: none.
    /// Key: <c>resource_vars</c>.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? ResourceVars { get; set; }
}
