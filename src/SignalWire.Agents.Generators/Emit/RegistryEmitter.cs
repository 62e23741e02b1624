using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>Writes the extension methods that add and map all agents of the assembly.</summary>
internal static class RegistryEmitter
{
    public const string HintName = "SignalWire.Agents.VoiceAgentRegistry";

    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string Endpoints = "global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder";
    private const string Configure = $"global::System.Action<{Names.Agents}.VoiceAgentOptions>?";

    /// <param name="agents">The C# types of the agents, in a stable order.</param>
    public static string Emit(EquatableArray<string> agents)
    {
        var writer = GeneratedFile.Start();
        using (writer.Block("namespace SignalWire.Agents"))
        {
            writer.Line("/// <summary>The voice agents of this assembly.</summary>");
            writer.Line(Names.GeneratedCode);
            writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
            using (writer.Block("internal static class VoiceAgentRegistry"))
            {
                EmitAdd(writer, agents);
                writer.Line();
                EmitMap(writer, agents);
            }
        }

        return writer.ToString();
    }

    private static void EmitAdd(SourceWriter writer, EquatableArray<string> agents)
    {
        writer.Line("/// <summary>Adds the services that agents require, and every agent of this assembly.</summary>");
        writer.Line("/// <param name=\"services\">The services of the application.</param>");
        writer.Line("/// <param name=\"configure\">Sets options in code, which override configuration.</param>");
        using (writer.Block($"public static {Services} AddVoiceAgents(this {Services} services, {Configure} configure = null)"))
        {
            writer.Line($"{Names.VoiceAgentServices}.Add(services, configure);");
            foreach (string agent in agents)
            {
                writer.Line($"{Names.VoiceAgentServices}.AddAgent<{agent}>(services);");
            }

            writer.Line("return services;");
        }
    }

    private static void EmitMap(SourceWriter writer, EquatableArray<string> agents)
    {
        writer.Line("/// <summary>Maps every agent of this assembly to its route.</summary>");
        writer.Line("/// <param name=\"endpoints\">The endpoints of the application.</param>");
        using (writer.Block($"public static {Endpoints} MapVoiceAgents(this {Endpoints} endpoints)"))
        {
            foreach (string agent in agents)
            {
                writer.Line($"{Names.Agents}.VoiceAgentEndpointExtensions.MapVoiceAgent<{agent}>(endpoints);");
            }

            writer.Line("return endpoints;");
        }
    }
}
