using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>The command <c>--list-tools</c>: lists the tools that the model can call.</summary>
internal static class ToolList
{
    /// <summary>Writes the tools of all given agents, as text or as one JSON array of function objects.</summary>
    public static void Write(TextWriter output, ImmutableArray<AgentEndpoint> agents, bool raw)
    {
        if (raw)
        {
            WriteRaw(output, agents);
            return;
        }

        foreach (var endpoint in agents)
        {
            if (agents.Length > 1)
            {
                output.WriteLine($"{endpoint.Agent.Name} ({endpoint.Route})");
            }

            output.WriteLine(endpoint.Agent.Tools.IsEmpty ? "The agent has no tools." : "Available SWAIG functions:");
            foreach (var tool in endpoint.Agent.Tools)
            {
                using var schema = new ToolSchema(tool);
                Write(output, schema);
            }
        }
    }

    private static void Write(TextWriter output, ToolSchema tool)
    {
        string place = tool.IsDataMap ? "data map" : tool.IsElsewhere ? "EXTERNAL webhook" : "LOCAL webhook";
        output.WriteLine($"  {tool.Name} - {OnOneLine(tool.Description)} ({place})");
        bool first = true;
        foreach (var parameter in tool.Parameters)
        {
            if (first)
            {
                output.WriteLine("    Parameters:");
                first = false;
            }

            string required = tool.IsRequired(parameter.Name) ? " (required)" : "";
            string description = parameter.Value.TryGetProperty("description"u8, out var text) ? text.GetString()! : "";
            output.WriteLine($"      {parameter.Name} ({ParameterWords.Of(parameter.Value)}){required}: {OnOneLine(description)}");
        }
    }

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");

    private static void WriteRaw(TextWriter output, ImmutableArray<AgentEndpoint> agents)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var tool in agents.SelectMany(endpoint => endpoint.Agent.Tools))
            {
                using var schema = new ToolSchema(tool);
                schema.Declaration.WriteTo(json);
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
