using System.Globalization;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>Writes the method that reads the arguments of a call, in one pass straight into locals, and calls the tool.</summary>
internal static class BindingEmitter
{
    public static void Emit(SourceWriter writer, AgentModel agent, ToolModel tool)
    {
        var arguments = tool.Arguments.ToList();
        writer.Line($"// {tool.Signature}");
        using (writer.Block(
            $"public override {Names.ValueTask}<{Names.FunctionResult}?> InvokeAsync(ref {Names.ToolArguments} arguments, {Names.ToolInvocation} call)"))
        {
            if (arguments.Count == 0)
            {
                writer.Line("arguments.Ignore();");
            }
            else
            {
                EmitReading(writer, tool, arguments);
            }

            EmitCall(writer, agent, tool);
        }
    }

    private static void EmitReading(SourceWriter writer, ToolModel tool, List<ArgumentModel> arguments)
    {
        foreach (var argument in arguments)
        {
            string type = argument.Type.CSharpName + (argument.IsNullable ? "?" : "");
            writer.Line($"{type} {Local(tool, argument)} = {InitialValue(argument)};");
        }

        using (writer.Block("while (arguments.ReadName())"))
        {
            for (int i = 0; i < arguments.Count; i++)
            {
                using (writer.Block($"{(i > 0 ? "else " : "")}if ({NameTest(arguments[i])})"))
                {
                    string read = $"arguments.{arguments[i].Type.Reader}({i})";
                    string value = arguments[i].IsNullable ? $"arguments.ReadNull({i}) ? null : {read}" : read;
                    writer.Line($"{Local(tool, arguments[i])} = {value};");
                }
            }

            using (writer.Block("else"))
            {
                writer.Line("arguments.Skip();");
            }
        }

        writer.Line();
        using (writer.Block($"if (!arguments.Complete(required: {RequiredMask(arguments)}))"))
        {
            writer.Line("return default;");
        }

        writer.Line();
    }

    private static string InitialValue(ArgumentModel argument) =>
        argument.Default is { Kind: ConstantKind.Null } && !argument.IsNullable ? "null!"
        : argument.Default is { } constant ? CSharpLiteral.Constant(constant)
        : argument.IsNullable ? "null"
        : argument.Type is ToolType.Text ? "\"\""
        : "default";

    private static string NameTest(ArgumentModel argument) => string.Join(
        " || ",
        new[] { argument.Name }.Concat(argument.OtherNames).Select(name => $"arguments.NameIs({CSharpLiteral.Utf8(name)})"));

    /// <summary>A bit for each parameter that must be passed, the first one lowest.</summary>
    private static string RequiredMask(List<ArgumentModel> arguments)
    {
        ulong mask = 0;
        for (int i = 0; i < arguments.Count; i++)
        {
            mask |= arguments[i].IsRequired ? 1UL << i : 0;
        }

        return $"0x{mask.ToString("X", CultureInfo.InvariantCulture)}";
    }

    private static void EmitCall(SourceWriter writer, AgentModel agent, ToolModel tool)
    {
        string created = agent.Services.Count > 0 ? "Create(call.Services)" : "Create()";
        string owned = agent.IsDisposable ? $"call.Own({created})" : created;
        string target = tool.IsStatic ? tool.Through ?? agent.TypeName : tool.Through is { } type ? $"(({type}){owned})" : owned;
        string forgiven = tool.MayPromiseNull ? "!" : "";
        string head = $"return {Names.ToolResult}.From({target}.{Identifier.Escape(tool.Method)}(";
        string[] passed = [.. tool.Parameters.Select(parameter =>
            parameter is ArgumentModel argument ? Local(tool, argument) : SuppliedEmitter.Expression(parameter))];
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

    /// <summary>The parameter's own name, unless the method needs that name itself.</summary>
    private static string Local(ToolModel tool, ArgumentModel argument)
    {
        string name = argument.Variable;
        while (name is "arguments" or "call" or "Create" || (name != argument.Variable && tool.Arguments.Any(other => other.Variable == name)))
        {
            name += "_";
        }

        return Identifier.Escape(name);
    }
}
