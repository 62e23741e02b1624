using System.Globalization;
using SignalWire.Agents.Generators.Emit.Calling;
using SignalWire.Agents.Generators.Emit.DataMaps;
using SignalWire.Agents.Generators.Emit.Reading;
using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Emit.Tools;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>Writes the generated part of an agent's class.</summary>
internal static class AgentEmitter
{
    public static string Emit(AgentModel agent)
    {
        var writer = GeneratedFile.Start();
        if (agent.Namespace.Length == 0)
        {
            EmitTypes(writer, agent);
        }
        else
        {
            using (writer.Block($"namespace {agent.Namespace}"))
            {
                EmitTypes(writer, agent);
            }
        }

        return writer.ToString();
    }

    private static void EmitTypes(SourceWriter writer, AgentModel agent)
    {
        EmitType(writer, agent, depth: 0);
        CallClassEmitter.Emit(writer, agent);
    }

    private static void EmitType(SourceWriter writer, AgentModel agent, int depth)
    {
        if (depth < agent.Declarations.Count - 1)
        {
            using (writer.Block(agent.Declarations[depth]))
            {
                EmitType(writer, agent, depth + 1);
            }

            return;
        }

        using (writer.Block($"{agent.Declarations[depth]} : {Names.VoiceAgent(agent.TypeName)}"))
        {
            writer.Line(Names.GeneratedCode);
            writer.Line(
                $"static {Names.AgentDefinition} {Names.VoiceAgent(agent.TypeName)}.Definition => {agent.DefinitionClass}.Instance;");
            writer.Line();
            writer.Line(Names.GeneratedCode);
            using (
                writer.Block(
                    $"private sealed class {agent.DefinitionClass} : "
                    + $"{(agent.CallFlow is null ? Names.AgentDefinition : Names.CallFlowDefinition)}"))
            {
                EmitDefinition(writer, agent);
            }

            foreach (var method in agent.PartialMethods)
            {
                writer.Line();
                PartialMethodEmitter.Emit(writer, agent, method);
            }

            foreach (var names in agent.NameClasses)
            {
                writer.Line();
                NameClassEmitter.Emit(writer, names);
            }
        }
    }

    private static void EmitDefinition(SourceWriter writer, AgentModel agent)
    {
        writer.Line($"public static readonly {agent.DefinitionClass} Instance = new();");
        writer.Line();
        writer.Line($"public override string Name => {CSharpLiteral.Text(agent.Name)};");
        writer.Line();
        writer.Line($"public override string Route => {CSharpLiteral.Text(agent.Route)};");
        writer.Line();
        if (agent.SipUsers.Count > 0)
        {
            string users = string.Join(", ", agent.SipUsers.Select(CSharpLiteral.Text));
            writer.Line($"public override global::System.Collections.Immutable.ImmutableArray<string> SipUsers {{ get; }} = [{users}];");
            writer.Line();
        }

        if (agent.CallFlow is { } flow)
        {
            CallFlowEmitter.Emit(writer, agent, flow);
            EmitRoles(writer, agent, new ReaderNames(agent));
            return;
        }

        if (agent.Settings.Answer?.MaxDuration is { } seconds)
        {
            writer.Line($"public override int MaxDuration => {seconds.ToString(CultureInfo.InvariantCulture)};");
            writer.Line();
        }

        writer.Line($"protected override global::System.Collections.Immutable.ImmutableArray<{Names.ToolDefinition}> MakeTools() =>");
        writer.Line("[");
        using (writer.Indent("];"))
        {
            foreach (var tool in agent.Tools)
            {
                writer.Line($"new {ToolEmitter.ClassName(agent, tool)}(),");
            }
        }

        writer.Line();
        DocumentEmitter.Emit(writer, agent);
        var readers = new ReaderNames(agent);
        EmitRoles(writer, agent, readers);
        foreach (var tool in agent.Tools)
        {
            writer.Line();
            ToolEmitter.Emit(writer, agent, tool, readers);
        }

        foreach (var type in readers.Types)
        {
            writer.Line();
            new TypeReaderEmitter(writer, readers).Emit(type);
        }
    }

    private static void EmitRoles(SourceWriter writer, AgentModel agent, ReaderNames readers)
    {
        bool isMade = agent.Tools.Any(tool => !tool.IsStatic) || agent.Roles != AgentRoles.None || agent.Summary is not null;
        ServiceEmitter.EmitRequired(writer, agent, isMade);
        if (isMade)
        {
            writer.Line();
            EmitCreate(writer, agent);
        }

        RoleEmitter.Emit(writer, agent, readers);
    }

    /// <summary>Writes the method that creates the agent, which lives for one request.</summary>
    private static void EmitCreate(SourceWriter writer, AgentModel agent)
    {
        if (agent.Services.Count == 0)
        {
            writer.Line($"private static {agent.TypeName} Create() => new();");
            return;
        }

        writer.Line($"private static {agent.TypeName} Create({Names.ServiceProvider} services) => new(");
        using (writer.Indent())
        {
            for (int i = 0; i < agent.Services.Count; i++)
            {
                string end = i < agent.Services.Count - 1 ? "," : ");";
                writer.Line(ServiceEmitter.Get(agent.Services[i], "services") + end);
            }
        }
    }
}
