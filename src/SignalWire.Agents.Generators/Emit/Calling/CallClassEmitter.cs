using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>Writes the class that calls an agent's tools: one method per tool, with the parameters that the model passes.</summary>
internal static class CallClassEmitter
{
    public static void Emit(SourceWriter writer, AgentModel agent)
    {
        if (agent.CallClass is not { } type || CallPlan.Of(agent, type) is not { Count: > 0 } calls)
        {
            return;
        }

        var names = new WriterNames(type.Name, calls.SelectMany(call => call.Tool.Arguments).Select(argument => argument.Type));
        writer.Line();
        if (type.IsPublic)
        {
            writer.Line("#pragma warning disable CS3001, CS3002, CS3005, CS3008 // The types of the runtime are not CLS-compliant.");
        }

        writer.Line(
            $"/// <summary>Calls the tools of <see cref=\"{agent.TypeName}\"/> with the arguments that a model passes. A value that equals "
            + "the tool's default is left out.</summary>");
        writer.Line(Names.GeneratedCode);
        using (writer.Block($"{(type.IsPublic ? "public" : "internal")} static class {type.Name}"))
        {
            for (int i = 0; i < calls.Count; i++)
            {
                if (i > 0)
                {
                    writer.Line();
                }

                new CallEmitter(writer, names, calls[i]).Emit(agent, type);
            }

            foreach (var written in names.Types)
            {
                writer.Line();
                new TypeWriterEmitter(writer, names).Emit(written);
            }
        }
    }
}
