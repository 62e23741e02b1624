using System.Collections.Immutable;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Mcp;

/// <summary>An agent's tools as the protocol lists them: with the generator's descriptions, and with schemas in standard form.</summary>
internal static class OfferedTools
{
    /// <summary>
    /// Returns the tools that can be called without a phone call, in the order of declaration. Tools that are offered only if the
    /// configuration of a call adds them are not included, nor are tools of other servers.
    /// </summary>
    /// <param name="agent">The agent.</param>
    public static ImmutableArray<Tool> Of(AgentDefinition agent) =>
        [.. agent.Tools.Where(tool => tool.IsEnabled && tool.WebHookUrl.IsEmpty).Select(Describe)];

    private static Tool Describe(ToolDefinition tool)
    {
        // The generated JSON has no closing brace, because a document adds the URL of the call.
        var declaration = JsonElement.Parse((byte[])[.. tool.Declaration, (byte)'}']);
        return new Tool
        {
            Name = declaration.GetProperty("function"u8).GetString()!,
            Description = declaration.GetProperty("description"u8).GetString(),
            InputSchema = StandardSchema.From(declaration.GetProperty("parameters"u8)),
        };
    }
}
