using System.Collections.Immutable;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Mcp;

/// <summary>An agent's tools as the protocol lists them: in the words of the generator, and with its schema in standard form.</summary>
internal static class OfferedTools
{
    /// <summary>
    /// The tools that can be called without a phone call, in the order of declaration. One that no call has unless its configuration adds
    /// it is not among them, nor one that another server answers.
    /// </summary>
    /// <param name="agent">The agent.</param>
    public static ImmutableArray<Tool> Of(AgentDefinition agent) =>
        [.. agent.Tools.Where(tool => tool.IsEnabled && tool.WebHookUrl.IsEmpty).Select(Describe)];

    private static Tool Describe(ToolDefinition tool)
    {
        // What the generator wrote is open at its end: a document goes on with the URL of the call.
        var declaration = JsonElement.Parse((byte[])[.. tool.Declaration, (byte)'}']);
        return new Tool
        {
            Name = declaration.GetProperty("function"u8).GetString()!,
            Description = declaration.GetProperty("description"u8).GetString(),
            InputSchema = StandardSchema.From(declaration.GetProperty("parameters"u8)),
        };
    }
}
