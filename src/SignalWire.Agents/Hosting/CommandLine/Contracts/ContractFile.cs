using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>
/// The file that holds what is kept of the agents: their documents before any call configures them, and their tools. Nothing in it
/// depends on when or where it is written.
/// </summary>
internal static class ContractFile
{
    private const int Version = 1;

    private static readonly JsonWriterOptions s_stable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The content of the file for agents as they are now.</summary>
    public static byte[] Content(ImmutableArray<AgentEndpoint> agents)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_stable))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, Version);
            json.WriteStartArray("agents"u8);
            foreach (var agent in agents)
            {
                Write(json, agent);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>Writes the file, and makes the folders that lead to it.</summary>
    public static void Write(string path, byte[] content)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        File.WriteAllBytes(path, content);
    }

    /// <summary>Reads what is kept.</summary>
    /// <param name="content">The content of the file.</param>
    /// <param name="agents">The agents.</param>
    /// <returns>Why it is no such file; nothing when it is.</returns>
    public static string? Read(ReadOnlySpan<byte> content, out IReadOnlyList<KeptAgent> agents)
    {
        agents = [];
        var text = content.StartsWith("\uFEFF"u8) ? content["\uFEFF"u8.Length..] : content;
        if (!JsonFields.TryReadObject(text, out var kept))
        {
            return "it is not one JSON object";
        }

        if (kept.Number("version") != Version)
        {
            return $"its \"version\" is not {Version}, which is what this program knows";
        }

        agents = [.. kept.Items("agents").Select(agent => new KeptAgent(agent))];
        return agents.FirstOrDefault(agent => agent.Name.Length == 0 || agent.Route.Length == 0) is null
            ? null
            : "an agent in it has no \"name\" or no \"route\"";
    }

    private static void Write(Utf8JsonWriter json, AgentEndpoint agent)
    {
        var document = new ArrayBufferWriter<byte>();
        agent.Agent.Document.Write(document, DocumentRequest.Masked(AgentUrls.MaskedUrl(agent.Route)));
        json.WriteStartObject();
        json.WriteString("name"u8, agent.Agent.Name);
        json.WriteString("route"u8, agent.Route);
        json.WritePropertyName("document"u8);
        SecretMask.Write(json, JsonElement.Parse(document.WrittenSpan));
        json.WriteStartArray("tools"u8);
        foreach (var tool in agent.Agent.Tools)
        {
            using var schema = new ToolSchema(tool);
            json.WriteStartObject();
            json.WriteString("name"u8, schema.Name);
            json.WriteString("description"u8, schema.Description);
            json.WriteBoolean("secure"u8, tool.IsSecure);
            json.WriteString("runs"u8, schema.IsDataMap ? "on the platform" : schema.IsElsewhere ? "elsewhere" : "here");
            json.WritePropertyName("parameters"u8);
            schema.Declaration.GetProperty("parameters"u8).WriteTo(json);
            WriteAccepted(json, tool, schema.Parameters.Count());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What each parameter is checked for, in the words that a model is told when it does not keep to them.</summary>
    private static void WriteAccepted(Utf8JsonWriter json, ToolDefinition tool, int parameters)
    {
        json.WriteStartObject("accepts"u8);
        for (int i = 0; i < parameters; i++)
        {
            var parameter = tool.Describe(i);
            json.WriteString(parameter.Name, parameter.Expected);
        }

        json.WriteEndObject();
    }
}
