using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Emit.Tools;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Emit.Reading;

/// <summary>Writes the method that reads the arguments of a call and calls the tool.</summary>
internal static class BindingEmitter
{
    public static void Emit(SourceWriter writer, AgentModel agent, ToolModel tool, ReaderNames readers)
    {
        var shape = new ShapePlan(tool.Arguments);
        var reading = new ReadingEmitter(writer, readers, shape);
        writer.Line($"// {tool.Signature}");
        using (writer.Block(
            $"public override {Names.ValueTask}<{Names.FunctionResult}?> InvokeAsync(ref {Names.ToolArguments} arguments, "
            + $"{Names.ToolInvocation} call)"))
        {
            if (shape.Arguments.Count == 0)
            {
                EmitGuard(writer, "arguments.Ignore()");
            }
            else
            {
                reading.EmitLocals();
                reading.EmitLoop();
                EmitGuard(writer, $"arguments.Complete(required: {reading.RequiredMask})");
            }

            EmitCall(writer, agent, tool, reading);
        }

        if (shape.Arguments.Count > 0)
        {
            reading.EmitMembers();
        }
    }

    private static void EmitGuard(SourceWriter writer, string condition)
    {
        using (writer.Block($"if (!{condition})"))
        {
            writer.Line("return default;");
        }

        writer.Line();
    }

    private static void EmitCall(SourceWriter writer, AgentModel agent, ToolModel tool, ReadingEmitter reading)
    {
        if (tool.DataMap is not null)
        {
            writer.Line("// The platform runs the map. Here, only the arguments are checked, for trial runs.");
            writer.Line($"return {Names.DataMapRun}.RunAsync(call);");
            return;
        }

        string created = agent.Services.Count > 0 ? "Create(call.Services)" : "Create()";
        string owned = agent.IsDisposable ? $"call.Own({created})" : created;
        string target = tool.IsStatic ? tool.Through ?? agent.TypeName : tool.Through is { } type ? $"(({type}){owned})" : owned;
        string forgiven = tool.MayPromiseNull ? "!" : "";
        string head = $"return {Names.ToolResult}.From({target}.{Identifier.Escape(tool.Method)}(";
        string[] passed = [.. tool.Parameters.Select(parameter =>
            parameter is ArgumentModel argument ? reading.Local(argument) : SuppliedEmitter.Expression(parameter))];
        if (!tool.Parameters.Any(parameter => parameter is ServiceParameterModel or HttpContextParameterModel))
        {
            writer.Line($"{head}{string.Join(", ", passed)}){forgiven});");
            return;
        }

        writer.Line(head);
        using (writer.Indent())
        {
            for (int i = 0; i < passed.Length; i++)
            {
                writer.Line(passed[i] + (i < passed.Length - 1 ? "," : $"){forgiven});"));
            }
        }
    }
}
