using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>
/// The file with the contract of the agents: their documents before a call configures them, and their tools. Its content does not depend
/// on the time or the machine.
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

    /// <summary>Returns the content of the file for the agents of the program.</summary>
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

    /// <summary>Writes the file, and creates the folders of its path.</summary>
    public static void Write(string path, byte[] content)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        File.WriteAllBytes(path, content);
    }

    /// <summary>Reads the agents in the file.</summary>
    /// <param name="content">The content of the file.</param>
    /// <param name="agents">The agents.</param>
    /// <returns>Why the file is not valid, or <see langword="null"/> if it is.</returns>
    public static string? Read(ReadOnlySpan<byte> content, out IReadOnlyList<KeptAgent> agents)
    {
        agents = [];
        var text = content.StartsWith("\uFEFF"u8) ? content["\uFEFF"u8.Length..] : content;
        if (!JsonFields.TryReadObject(text, out var kept))
        {
            return "it is not a JSON object";
        }

        if (kept.Number("version") != Version)
        {
            return $"its \"version\" is not {Version}, the only one that this program supports";
        }

        agents = [.. kept.Items("agents").Select(agent => new KeptAgent(agent))];
        return agents.FirstOrDefault(agent => agent.Name.Length == 0 || agent.Route.Length == 0) is null
            ? null
            : "one of its agents has no \"name\" or no \"route\"";
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

    /// <summary>Writes what each parameter accepts, in the words that are sent to the model if an argument is not valid.</summary>
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
