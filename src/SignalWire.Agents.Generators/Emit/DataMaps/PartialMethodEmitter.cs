using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Emit.DataMaps;

/// <summary>
/// Writes the body of a method that the platform runs instead. If C# code calls it, the exception says how to run the map.
/// </summary>
internal static class PartialMethodEmitter
{
    public static void Emit(SourceWriter writer, AgentModel agent, PartialMethodModel method)
    {
        string caller = agent.TypeName.Substring(agent.TypeName.LastIndexOfAny(['.', ':']) + 1);
        string reason = $"The platform runs the data map '{method.Tool}', so this method has no code. To try the map, call it through "
            + $"IToolCaller<{caller}>, or with --exec on the command line.";
        writer.Line(Names.GeneratedCode);
        writer.Line($"{method.Declaration} =>");
        using (writer.Indent())
        {
            writer.Line($"throw new global::System.NotSupportedException({CSharpLiteral.Text(reason)});");
        }
    }
}
