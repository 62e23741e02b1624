using SignalWire.Agents.Generators.Emit.Calling;
using SignalWire.Agents.Generators.Emit.Reading;
using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Prompts;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>Writes the members through which the runtime uses an agent for anything but tool calls.</summary>
internal static class RoleEmitter
{
    private const string Summary = "PostPromptSummary";

    public static void Emit(SourceWriter writer, AgentModel agent, ReaderNames readers)
    {
        if (agent.Roles != AgentRoles.None)
        {
            writer.Line();
            writer.Line($"public override {Names.AgentRoles} Roles => {Roles(agent.Roles)};");
            writer.Line();
            string create = agent.Services.Count > 0 ? "Create(services)" : "Create()";
            writer.Line($"public override object CreateAgent({Names.ServiceProvider} services) => {create};");
        }

        if (agent.PostPrompt?.Url is { } url)
        {
            writer.Line();
            writer.Line($"public override {Names.Utf8Text} PostPromptUrl => {CSharpLiteral.Json(JsonText.String(url))};");
        }

        if (agent.Summary is { } summary)
        {
            writer.Line();
            writer.Line($"public override {Names.ToolDefinition}? Summary {{ get; }} = new {Summary}();");
            writer.Line();
            EmitSummary(writer, agent, summary, readers);
        }
    }

    private static string Roles(AgentRoles roles) => string.Join(
        " | ",
        Enum.GetValues(typeof(AgentRoles)).Cast<AgentRoles>()
            .Where(role => role is not (AgentRoles.None or AgentRoles.AreFunctions) && roles.HasFlag(role))
            .Select(role => $"{Names.AgentRoles}.{role}"));

    /// <summary>
    /// Writes the handler of summaries. The delivery of a summary is read and run like a tool call, with the summary as its arguments.
    /// </summary>
    private static void EmitSummary(SourceWriter writer, AgentModel agent, SummaryModel summary, ReaderNames readers)
    {
        using (writer.Block($"private sealed class {Summary} : {Names.ToolDefinition}"))
        {
            writer.Line($"public override {Names.Utf8Text} Name => \"post_prompt\"u8;");
            writer.Line();
            writer.Line($"public override {Names.Utf8Text} Declaration => default;");
            writer.Line();
            writer.Line($"public override {Names.Utf8Text} ExampleArguments => default;");
            writer.Line();
            using (writer.Block(
                $"public override {Names.ValueTask}<{Names.FunctionResult}?> InvokeAsync(ref {Names.ToolArguments} arguments, "
                + $"{Names.ToolInvocation} call)"))
            {
                EmitHandling(writer, agent, summary, readers);
            }

            if (summary.Type is not null)
            {
                writer.Line();
                writer.Line($"public override {Names.ParameterText} Describe(int node) => new(default, \"an object\"u8);");
            }

            if (summary.Type is { } type && CallPlan.CanBeWritten(type))
            {
                EmitWriting(writer, type);
            }
        }
    }

    /// <summary>Writes the method with which a simulated call sends a summary of the agent's type.</summary>
    private static void EmitWriting(SourceWriter writer, ToolType type)
    {
        var names = new WriterNames(Summary, [type]);
        writer.Line();
        using (writer.Block($"public override bool TryWrite({Names.ToolArgumentsWriter} arguments, object value)"))
        {
            using (writer.Block($"if (value is not {type.CSharpName} summary)"))
            {
                writer.Line("return false;");
            }

            writer.Line();
            writer.Line("arguments.WriteName(\"summary\"u8);");
            writer.Line($"{names.Find(type)}(arguments, summary);");
            writer.Line("return true;");
        }

        foreach (var written in names.Types)
        {
            writer.Line();
            new TypeWriterEmitter(writer, names).Emit(written);
        }
    }

    private static void EmitHandling(SourceWriter writer, AgentModel agent, SummaryModel summary, ReaderNames readers)
    {
        string handler = $"{Names.Agents}.IHandleSummary";
        string read = "arguments.EndSummary()";
        if (summary.Type is { } type)
        {
            handler = $"{handler}<{type.CSharpName}>";
            read = "arguments.EndSummary(value)";
            writer.Line($"var value = {readers[type]}.Read(ref arguments, 0);");
        }

        string created = agent.Services.Count > 0 ? "Create(call.Services)" : "Create()";
        string owned = agent.IsDisposable ? $"call.Own({created})" : created;
        writer.Line($"return {Names.ToolResult}.From((({handler}){owned}).HandleSummaryAsync({read}, call.CancellationToken));");
    }
}
