using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.CallFlows;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>Writes the method that creates the document of a call flow.</summary>
internal static class CallFlowEmitter
{
    public static void Emit(SourceWriter writer, AgentModel agent, CallFlowModel flow)
    {
        string main = $"protected override {Names.SwmlDocument} CreateFlow() => new({Verbs(agent, [flow.Main])})";
        if (flow.Sections.Count == 0)
        {
            writer.Line($"{main};");
            return;
        }

        writer.Line(main);
        writer.Line("{");
        using (writer.Indent("};"))
        {
            writer.Line("Sections =");
            writer.Line("[");
            using (writer.Indent("],"))
            {
                foreach (var section in flow.Sections)
                {
                    writer.Line($"new({CSharpLiteral.Text(section.Name)}, {Verbs(agent, [section.Verbs])}),");
                }
            }
        }
    }

    /// <summary>Gets a collection expression with the verbs of members.</summary>
    public static string Verbs(AgentModel agent, IEnumerable<VerbMember> members) =>
        $"[{string.Join(", ", members.Select(member => Verbs(agent, member)))}]";

    private static string Verbs(AgentModel agent, VerbMember member) =>
        $"{(member.IsList ? ".. " : "")}{agent.TypeName}.{Identifier.Escape(member.Name)}{(member.IsMethod ? "()" : "")}";
}
