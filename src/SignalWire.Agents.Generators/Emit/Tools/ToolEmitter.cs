using SignalWire.Agents.Generators.Emit.DataMaps;
using SignalWire.Agents.Generators.Emit.Examples;
using SignalWire.Agents.Generators.Emit.Reading;
using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Emit.Tools;

/// <summary>Writes a tool's entry in the dispatch table: a class that describes and runs it.</summary>
internal static class ToolEmitter
{
    /// <summary>Gets the class name of a tool: its method's name, followed by its index if several methods share the name.</summary>
    public static string ClassName(AgentModel agent, ToolModel tool)
    {
        string name = $"{tool.Method}Tool";
        return agent.Tools.Count(other => other.Method == tool.Method) == 1 ? name : $"{name}{agent.Tools.ToList().IndexOf(tool)}";
    }

    public static void Emit(SourceWriter writer, AgentModel agent, ToolModel tool, ReaderNames readers)
    {
        using (writer.Block($"private sealed class {ClassName(agent, tool)} : {Names.ToolDefinition}"))
        {
            EmitText(writer, "Name", CSharpLiteral.Utf8(tool.Name));
            writer.Line();
            SegmentEmitter.Emit(writer, $"public override {Names.Utf8Text} Declaration =>", SchemaJson.Declaration(tool), ";");
            writer.Line();
            EmitText(writer, "ExampleArguments", CSharpLiteral.Json(ExampleJson.Arguments(tool)));
            if (!tool.IsSecure)
            {
                writer.Line();
                writer.Line("public override bool IsSecure => false;");
            }

            if (!tool.IsEnabled)
            {
                writer.Line();
                writer.Line("public override bool IsEnabled => false;");
            }

            if (tool.DataMap is not null)
            {
                writer.Line();
                SegmentEmitter.Emit(writer, $"public override {Names.Utf8Text} DataMap =>", DataMapJson.Write(tool.DataMap), ";");
            }

            EmitKeys(writer, tool.Keys);
            if (tool.Parameters.Any(parameter => parameter is ToolCallParameterModel))
            {
                writer.Line();
                writer.Line("public override bool TakesToolCall => true;");
            }

            writer.Line();
            BindingEmitter.Emit(writer, agent, tool, readers);
        }
    }

    private static void EmitKeys(SourceWriter writer, ToolKeysModel keys)
    {
        if (ToolKeysJson.Url(keys) is { } url)
        {
            writer.Line();
            EmitText(writer, "WebHookUrl", CSharpLiteral.Json(url));
        }

        var extra = ToolKeysJson.AfterUrl(keys).ToList();
        if (extra.Count > 0)
        {
            writer.Line();
            SegmentEmitter.Emit(writer, $"public override {Names.Utf8Text} Extra =>", extra, ";");
        }
    }

    private static void EmitText(SourceWriter writer, string property, string literal) =>
        writer.Line($"public override {Names.Utf8Text} {property} => {literal};");
}
