using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Hosting.Routing;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>The command <c>--list-agents</c>: lists agents and their routes.</summary>
internal static class AgentList
{
    /// <summary>Writes the list, as text or as a JSON array.</summary>
    public static void Write(TextWriter output, ImmutableArray<AgentEndpoint> agents, SipDirectory directory, bool raw)
    {
        if (raw)
        {
            WriteRaw(output, agents, directory);
            return;
        }

        output.WriteLine(agents.IsEmpty ? "The program has no agents." : "Available agents:");
        foreach (var agent in agents)
        {
            string tools = agent.Agent.Tools.Length switch { 0 => "no tools", 1 => "1 tool", var count => $"{count} tools" };
            string users = string.Join(", ", directory.UsersOf(agent.Route));
            output.WriteLine(
                $"  {agent.Agent.Name} ({agent.Route}) - {Kind(agent)}, {tools}{(users.Length == 0 ? "" : $", SIP users: {users}")}");
        }
    }

    private static string Kind(AgentEndpoint agent) => agent.Agent is CallFlowDefinition ? "call flow" : "agent";

    private static void WriteRaw(TextWriter output, ImmutableArray<AgentEndpoint> agents, SipDirectory directory)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var agent in agents)
            {
                json.WriteStartObject();
                json.WriteString("name"u8, agent.Agent.Name);
                json.WriteString("route"u8, agent.Route);
                json.WriteString("kind"u8, Kind(agent));
                json.WriteNumber("tools"u8, agent.Agent.Tools.Length);
                json.WriteStartArray("sip_users"u8);
                foreach (string user in directory.UsersOf(agent.Route))
                {
                    json.WriteStringValue(user);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
